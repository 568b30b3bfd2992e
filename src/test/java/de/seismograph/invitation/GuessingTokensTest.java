package de.seismograph.invitation;

import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.APulse.aPulse;
import static org.hamcrest.Matchers.equalTo;

import de.seismograph.house.Managers;
import de.seismograph.house.Places;
import de.seismograph.house.SettableClock;
import de.seismograph.region.Land;
import de.seismograph.shared.ThrottleSettings;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Guessing tokens is slowed; a neighbour behind the same address answers as if nothing were. */
@QuarkusTest
class GuessingTokensTest {
    private static final String NEIGHBOUR = "11-0001";

    private final SecureRandom chance = new SecureRandom();

    @Inject
    ThrottleSettings settings;

    private String pulse;

    @BeforeEach
    void anOpenPulse() {
        aFrame().of(1, Land.BERLIN).imported();
        pulse = aPulse().about("displacement").opened();
        SettableClock.stopAt(SettableClock.now());
    }

    @AfterEach
    void timeRunsOn() {
        SettableClock.run();
    }

    @Test
    void guessingIsSlowedAndANeighbourBehindTheSameAddressIsNot() {
        String office = Places.anAddress();
        String valid = Managers.of(pulse).get(NEIGHBOUR);
        for (int failures = 0; failures <= settings.failuresFromPrefix(); failures++) {
            read(office, guess()).then().statusCode(401);
        }

        Response refused = read(office, guess());
        refused.then()
                .statusCode(429)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:seismograph:problem:too-many-failures"));
        read(office, "no token at all").then().statusCode(429);
        answer(office, valid).then().statusCode(200);
        read(office, valid).then().statusCode(200);
        read(Places.anAddress(), guess()).then().statusCode(401);

        SettableClock.letPass(Duration.ofSeconds(Long.parseLong(refused.header("Retry-After"))));
        read(office, guess()).then().statusCode(401);
        read(office, guess()).then().statusCode(429);
    }

    @Test
    void aPulseGuessedAtFromManyPlacesIsSlowToRefuseAndQuickToLetIn() {
        String valid = Managers.of(pulse).get(NEIGHBOUR);
        for (int failures = 0; failures <= settings.failuresOfPulse(); failures++) {
            read(Places.anAddress(), guess()).then().statusCode(401);
        }

        read(Places.anAddress(), guess()).then().statusCode(429);
        answer(Places.anAddress(), valid).then().statusCode(200);
    }

    private String guess() {
        return Token.make(pulse, chance).text();
    }

    private static Response read(String place, String token) {
        return Places.from(place, Managers.invitedBy(token)).get("/sheet");
    }

    private static Response answer(String place, String token) {
        return Places.from(place, Managers.invitedBy(token))
                .contentType(ContentType.JSON)
                .body(Map.of("answers", List.of(Managers.value("q1", "P"))))
                .put("/sheet");
    }
}
