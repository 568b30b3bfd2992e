package de.seismograph.release;

import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.APulse.aPulse;
import static de.seismograph.house.Caller.anybody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import de.seismograph.house.APulse;
import de.seismograph.house.AQuestion;
import de.seismograph.house.Caller;
import de.seismograph.house.Managers;
import de.seismograph.house.SettableClock;
import de.seismograph.region.Land;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A release that was a mistake is taken back and stays citable. */
@QuarkusTest
class WithdrawalTest {
    private static final Map<String, Object> REASON = Map.of("reason", Map.of("de", "Ein Land wurde nicht gefragt."));

    private final String series = "series-" + UUID.randomUUID();

    @BeforeEach
    void aFrameOfForty() {
        aFrame().of(40, Land.BERLIN).imported();
    }

    @AfterEach
    void letTimeRun() {
        SettableClock.run();
    }

    @Test
    void whatIsWithdrawnShowsNothingAnyMore() {
        String first = released("2026-Q1", 10);
        Instant before = SettableClock.now();
        String second = released("2026-Q2", 30);
        SettableClock.letPass(Duration.ofMinutes(1));
        byte[] cited = trend("&as_of=" + before).asByteArray();

        withdraw(second)
                .then()
                .statusCode(200)
                .body("vintage", equalTo(2))
                .body("withdrawnAt", notNullValue())
                .body("withdrawalReason.de", equalTo("Ein Land wurde nicht gefragt."));

        trend("")
                .then()
                .body("pulse", equalTo(List.of(first, second)))
                .body("status", equalTo(List.of("ok", "withheld")))
                .body("vintage", equalTo(List.of(1, 2)))
                .body("value[1]", nullValue())
                .body("n[1]", nullValue());
        assertThat(trend("&as_of=" + before).asByteArray()).isEqualTo(cited);
        anybody().get("/releases/" + second).then().body("vintage", equalTo(2));
    }

    @Test
    void asOfATimeBeforeItStaysCitable() {
        released("2026-Q1", 10);
        String second = released("2026-Q2", 30);
        Response then = trend("");
        Instant before = SettableClock.now();
        SettableClock.letPass(Duration.ofMinutes(1));

        withdraw(second).then().statusCode(200);
        String third = released("2026-Q3", 20);

        assertThat(trend("&as_of=" + before).asString()).isEqualTo(then.asString());
        // the withdrawn wave is not even the one before
        double change = ((Number) trend("").path("find { it.pulse == '" + third + "' }.change.value")).doubleValue();
        assertThat(change).isEqualTo(25.0);
    }

    @Test
    void itIsWithdrawnOnceAndByEditors() {
        String pulse = released("2026-Q1", 10);
        withdraw(pulse).then().statusCode(200);

        withdraw(pulse).then().statusCode(409).body("type", equalTo("urn:seismograph:problem:release-withdrawn"));
        withdraw("aaaaaaaaaa").then().statusCode(404);
        Caller.admin()
                .contentType(ContentType.JSON)
                .body("{\"reason\":{}}")
                .post("/releases/" + pulse + "/withdrawal")
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/reason/de")));
        Caller.admin()
                .get("/audit?limit=500")
                .then()
                .body("findAll { it.action == 'release.withdrawn' }.subject", hasItem(pulse));
    }

    /** Of forty people so many say more, and the others the same. */
    private String released(String period, int more) {
        SettableClock.letPass(Duration.ofMinutes(1));
        String pulse = aPulse().period(period)
                .asking(AQuestion.fivePoint("q1").feeding(series))
                .opened();
        List<String> tokens = List.copyOf(Managers.of(pulse).values());
        for (int i = 0; i < tokens.size(); i++) {
            assertThat(Managers.put(tokens.get(i), Managers.said("q1", i < more ? "PP" : "E")))
                    .isEqualTo(200);
        }
        APulse.close(pulse).then().statusCode(200);
        return pulse;
    }

    private Response trend(String more) {
        return anybody().get("/trends?measure=balance&indicator=" + series + more);
    }

    private static Response withdraw(String pulse) {
        return Caller.admin().contentType(ContentType.JSON).body(REASON).post("/releases/" + pulse + "/withdrawal");
    }
}
