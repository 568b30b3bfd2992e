package de.seismograph.operation;

import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.APulse.aPulse;
import static de.seismograph.house.Caller.anybody;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import de.seismograph.house.AQuestion;
import de.seismograph.house.Caller;
import de.seismograph.house.Managers;
import de.seismograph.region.Land;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Operators see how the service is, and nothing of who takes part. */
@QuarkusTest
class FiguresTest {
    private String pulse;

    @BeforeEach
    void anOpenPulse() {
        aFrame().of(3, Land.BERLIN).imported();
        pulse = aPulse().asking(AQuestion.yesNo("q1")).opened();
    }

    @Test
    void aServiceIsReadyWithItsDatabaseAndItsKeysWhateverTheMailDoes() {
        Caller.admin().post("/pulses/" + pulse + "/invitations").then().statusCode(202);

        when().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.name", hasItems("database", "keys", "mail"));
        List<Integer> waiting = when().get("/q/health/ready").path("checks.findAll { it.name == 'mail' }.data.waiting");
        assertThat(waiting.get(0)).isGreaterThanOrEqualTo(3);
        assertThat(figures())
                .contains(
                        "seismograph_mails_waiting",
                        "seismograph_mails_failed",
                        "seismograph_letters_given_up_total",
                        "seismograph_keys_usable 1.0");
    }

    @Test
    void requestsAreCountedByRoute() {
        anybody().get("/releases/" + pulse).then().statusCode(404);
        when().get("/p/" + pulse).then().statusCode(200);
        when().get("/no/such/address").then().statusCode(404);

        assertThat(figures())
                .contains("uri=\"/releases/{pulse}\"")
                .doesNotContain(pulse)
                .doesNotContain("/no/such/address");
    }

    @Test
    void servedSheetsAreNotCountedAndRefusedOnesAre() {
        String token = Managers.of(pulse).values().iterator().next();
        Managers.answer(token, Managers.value("q1", "Y")).then().statusCode(200);
        Managers.invitedBy(token).get("/sheet").then().statusCode(200);
        anybody()
                .contentType("application/x-www-form-urlencoded")
                .body("code=" + token)
                .post("/sheet/form")
                .then()
                .statusCode(200);
        Managers.invitedBy("nonsense")
                .contentType(ContentType.JSON)
                .body(Map.of())
                .put("/sheet")
                .then()
                .statusCode(401);

        assertThat(figures().lines().filter(line -> line.contains("uri=\"/sheet\"")))
                .isNotEmpty()
                .allMatch(line -> line.contains("outcome=\"CLIENT_ERROR\""));
        assertThat(figures())
                .doesNotContain(
                        "/sheet/form",
                        "http_server_bytes",
                        "agroal_acquire_count",
                        "worker_pool_completed",
                        "answer.html");
    }

    private static String figures() {
        return when().get("/q/metrics")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .extract()
                .asString();
    }
}
