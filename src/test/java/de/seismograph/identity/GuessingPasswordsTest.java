package de.seismograph.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import de.seismograph.house.Caller;
import de.seismograph.house.Places;
import de.seismograph.house.SettableClock;
import de.seismograph.shared.ThrottleSettings;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Guessing is slowed; nobody is locked out by somebody else. */
@QuarkusTest
class GuessingPasswordsTest {
    private static final String WRONG = "four blackbirds in the rain";

    @Inject
    ThrottleSettings settings;

    @BeforeEach
    void timeStops() {
        SettableClock.stopAt(SettableClock.now());
    }

    @AfterEach
    void timeRunsOn() {
        SettableClock.run();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoGoesOnGuessingWaitsLongerAndLonger(boolean known) {
        String name = known ? Colleagues.somebodyWith(Role.EDITOR) : Colleagues.aName();
        String place = Places.anAddress();
        guess(place, name, settings.failures() + 1);

        int before = 0;
        for (int round = 0; round < 4; round++) {
            Response refused = login(place, name, WRONG);
            refused.then()
                    .statusCode(429)
                    .contentType("application/problem+json")
                    .body("type", equalTo("urn:seismograph:problem:too-many-failures"));
            int wait = Integer.parseInt(refused.header("Retry-After"));
            assertThat(wait).isGreaterThan(before);
            SettableClock.letPass(Duration.ofSeconds(wait));
            login(place, name, WRONG).then().statusCode(401);
            before = wait;
        }
    }

    @Test
    void theOwnerComesInFromElsewhereAndAfterTheWait() {
        String name = Colleagues.somebodyWith(Role.EDITOR);
        String place = Places.anAddress();
        guess(place, name, settings.failures() + 1);

        login(place, name, Colleagues.PASSWORD).then().statusCode(429);
        login(Places.anAddress(), name, Colleagues.PASSWORD).then().statusCode(200);
        SettableClock.letPass(Duration.ofSeconds(1));
        login(place, name, Colleagues.PASSWORD).then().statusCode(200);
        guess(place, name, settings.failures());
        login(place, name, Colleagues.PASSWORD).then().statusCode(200);
    }

    @Test
    void anAccountGuessedAtFromManyPlacesLeavesEachNewPlaceASingleTry() {
        String name = Colleagues.somebodyWith(Role.EDITOR);
        String office = Places.anAddress();
        login(office, name, Colleagues.PASSWORD).then().statusCode(200);
        for (int failures = 0; failures < settings.failuresOfAccount(); failures += settings.failures()) {
            guess(Places.anAddress(), name, settings.failures());
        }

        String bot = Places.anAddress();
        login(bot, name, WRONG).then().statusCode(401);
        login(bot, name, WRONG).then().statusCode(429);
        login(Places.anAddress(), name, Colleagues.PASSWORD).then().statusCode(200);
        login(office, name, WRONG).then().statusCode(401);
        login(office, name, Colleagues.PASSWORD).then().statusCode(200);
    }

    @Test
    void aPlaceThatGuessesAtManyAccountsWaitsButNotThoseWhoWorkThere() {
        String neighbour = Colleagues.somebodyWith(Role.EDITOR);
        String office = Places.anAddress();
        login(office, neighbour, Colleagues.PASSWORD).then().statusCode(200);
        for (int failures = 0; failures <= settings.failuresFromPrefix(); failures++) {
            login(office, Colleagues.aName(), WRONG).then().statusCode(401);
        }

        login(office, Colleagues.aName(), WRONG).then().statusCode(429);
        login(office, neighbour, Colleagues.PASSWORD).then().statusCode(200);
    }

    @Test
    void theCurrentPasswordIsNotToBeGuessedEither() {
        String name = Colleagues.somebodyWith(Role.EDITOR);
        String token = login(Places.anAddress(), name, Colleagues.PASSWORD).path("accessToken");
        String place = Places.anAddress();
        for (int failures = 0; failures <= settings.failures(); failures++) {
            change(place, token).then().statusCode(400);
        }

        change(place, token).then().statusCode(429);
    }

    @Test
    void wrongSecretsOfMachinesAreSlowedAndRightOnesPass() {
        Machines.Machine machine = Machines.with(Role.INTEGRATOR);
        String place = Places.anAddress();
        for (int failures = 0; failures <= settings.failuresFromPrefix(); failures++) {
            ask(place, machine.id(), "wrong").then().statusCode(401);
        }

        ask(place, machine.id(), "wrong").then().statusCode(429).contentType("application/problem+json");
        ask(place, machine.id(), machine.secret()).then().statusCode(200);
    }

    private static void guess(String place, String name, int times) {
        for (int i = 0; i < times; i++) {
            login(place, name, WRONG).then().statusCode(401);
        }
    }

    private static Response login(String place, String name, String password) {
        return Places.from(place, Caller.anybody())
                .contentType(ContentType.JSON)
                .body(Map.of("name", name, "password", password))
                .post("/login");
    }

    private static Response change(String place, String token) {
        return Places.from(place, Caller.anybody())
                .header("Authorization", "Bearer " + token)
                .contentType(ContentType.JSON)
                .body(Map.of("current", WRONG, "new", "fünf Amseln im Schnee"))
                .put("/me/password");
    }

    private static Response ask(String place, String id, String secret) {
        return Places.from(place, Machines.form("client_id", id, "client_secret", secret))
                .post("/oauth/token");
    }
}
