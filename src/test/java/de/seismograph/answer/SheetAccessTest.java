package de.seismograph.answer;

import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.APulse.aPulse;
import static de.seismograph.house.Caller.admin;
import static de.seismograph.house.Caller.anybody;
import static de.seismograph.house.Managers.answer;
import static de.seismograph.house.Managers.invitedBy;
import static de.seismograph.house.Managers.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import de.seismograph.house.APulse;
import de.seismograph.house.AQuestion;
import de.seismograph.house.Database;
import de.seismograph.house.Managers;
import de.seismograph.house.SettableClock;
import de.seismograph.region.Land;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A sheet is open to its own token alone, until the close. */
@QuarkusTest
class SheetAccessTest {
    private String pulse;
    private String token;

    @BeforeEach
    void somebodyInvited() {
        aFrame().of(25, Land.BERLIN).imported();
        pulse = aPulse().asking(AQuestion.fivePoint("five")).opened();
        token = Managers.of(pulse).get("11-0001");
    }

    @AfterEach
    void timeRunsOn() {
        SettableClock.run();
    }

    @Test
    void readingLeavesNoTrace() {
        List<List<Object>> before = everything();

        invitedBy(token).get("/sheet").then().statusCode(200);
        invitedBy(token).head("/sheet").then().statusCode(200);
        invitedBy(token).options("/sheet").then().statusCode(204);

        assertThat(everything()).isEqualTo(before);
        assertThat(Database.number("select count(*) from sheet_" + pulse)).isZero();
    }

    @Test
    void whoHasNoTokenOfAnOpenPulseIsRefusedAlike() {
        for (String wrong : List.of("", "x", pulse + "A".repeat(43), "aaaaaaaaaa" + token.substring(10), token + "x")) {
            RequestSpecification stranger = invitedBy(wrong);
            stranger.get("/sheet")
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .body("detail", equalTo("This needs valid credentials."));
            assertThat(answer(wrong, value("five", "P")).statusCode()).isEqualTo(401);
            invitedBy(wrong).delete("/sheet").then().statusCode(401);
        }
        anybody().get("/sheet").then().statusCode(401);
        admin().get("/sheet").then().statusCode(403);
    }

    @Test
    void afterTheCloseEverybodyIsTooLate() {
        answer(token, value("five", "P")).then().statusCode(200);
        APulse.close(pulse).then().statusCode(200);

        tooLate();
    }

    @Test
    void theClosingTimeCountsEvenBeforeTheCloseIsCarriedOut() {
        answer(token, value("five", "P")).then().statusCode(200);
        SettableClock.letPass(Duration.ofDays(8));

        tooLate();
        assertThat(APulse.stateOf(pulse)).isEqualTo("open");
        SettableClock.run();
        assertThat(answers(token)).isEqualTo(List.of(value("five", "P")));
    }

    @Test
    void participationIsRoundedDownToTen() {
        List<String> tokens = List.copyOf(Managers.of(pulse).values());
        for (int i = 0; i < 19; i++) {
            Managers.put(tokens.get(i), Managers.said("five", "P"));
            participationIs((i + 1) / 10 * 10);
        }
        APulse.close(pulse);
        admin().get("/pulses/" + pulse + "/participation").then().statusCode(409);
    }

    private void participationIs(int atLeast) {
        admin().get("/pulses/" + pulse + "/participation")
                .then()
                .statusCode(200)
                .body("$", equalTo(Map.of("invited", 25, "answeredAtLeast", atLeast)));
    }

    private void tooLate() {
        for (var answer : List.of(
                invitedBy(token).get("/sheet"),
                invitedBy(token)
                        .contentType(ContentType.JSON)
                        .body(Map.of("answers", List.of(value("five", "M"))))
                        .put("/sheet"),
                invitedBy(token).delete("/sheet"))) {
            answer.then()
                    .statusCode(409)
                    .contentType("application/problem+json")
                    .body("type", equalTo("urn:seismograph:problem:pulse-closed"));
        }
    }

    private static List<Map<String, Object>> answers(String token) {
        return invitedBy(token).get("/sheet").then().statusCode(200).extract().path("answers");
    }

    private List<List<Object>> everything() {
        return Database.rows(
                "select i::text || ' ' || i.xmin || coalesce(t::text || ' ' || t.xmin, '') from invitation i left join invitation_token t"
                        + " on t.invitation_id = i.id where i.pulse_id = ? order by 1",
                pulse);
    }
}
