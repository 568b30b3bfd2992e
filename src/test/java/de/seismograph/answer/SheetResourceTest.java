package de.seismograph.answer;

import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.APulse.aPulse;
import static de.seismograph.house.Managers.answer;
import static de.seismograph.house.Managers.entry;
import static de.seismograph.house.Managers.invitedBy;
import static de.seismograph.house.Managers.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import de.seismograph.house.AQuestion;
import de.seismograph.house.Database;
import de.seismograph.house.Managers;
import de.seismograph.region.Land;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One's own sheet: saved, changed, read and withdrawn until the close, by nobody else. */
@QuarkusTest
class SheetResourceTest {
    private String pulse;
    private String token;

    @BeforeEach
    void somebodyInvited() {
        aFrame().of(25, Land.BERLIN).imported();
        pulse = aPulse().asking(AQuestion.fivePoint("five"))
                .asking(AQuestion.threePoint("three"))
                .asking(AQuestion.yesNo("yes"))
                .asking(AQuestion.single("one", "a", "b"))
                .asking(AQuestion.multi("many", "a", "b", "c"))
                .opened();
        token = Managers.of(pulse).get("11-0001");
    }

    @Test
    void anEmptySheetShowsTheQuestionsAndThePromise() {
        invitedBy(token)
                .get("/sheet")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body("pulse", equalTo(pulse))
                .body("questions.id", equalTo(List.of("five", "three", "yes", "one", "many")))
                .body("answers", empty())
                .body("revision", equalTo(0))
                .body("closesAt", notNullValue())
                .body("promise.en", containsString("Nobody but you sees your answers"));
    }

    @Test
    void everyKindOfAnswerReadsAsItWasGiven() {
        Map<?, ?>[] given = {
            value("five", "MM"),
            value("three", "E"),
            value("yes", "N"),
            value("one", "b"),
            entry("many", "values", List.of("a", "c"))
        };
        answer(token, given).then().statusCode(200).body("revision", equalTo(1)).body("answered", equalTo(5));
        assertThat(answers(token)).isEqualTo(List.of(given));
    }

    @Test
    void numbersAndTextsReadAsTheyWereGiven() {
        String other = aPulse().asking(AQuestion.number("amount", -1, 0, 2.5))
                .asking(AQuestion.text("words"))
                .opened();
        String invited = Managers.of(other).get("11-0002");

        answer(invited, entry("amount", "number", 2.5), entry("words", "text", "Zu wenig, zu spät: \"nein\", 'ja' 🏠"))
                .then()
                .statusCode(200);
        assertThat(answers(invited))
                .isEqualTo(List.of(
                        Map.of("question", "amount", "number", 2.5f),
                        Map.of("question", "words", "text", "Zu wenig, zu spät: \"nein\", 'ja' 🏠")));
        answer(invited, value("amount", "DK")).then().statusCode(200);
        assertThat(answers(invited)).isEqualTo(List.of(value("amount", "DK")));
    }

    @Test
    void everyKindButTextCanBeUnknown() {
        Map<?, ?>[] unknown = {
            value("five", "DK"), value("three", "DK"), value("yes", "DK"), value("one", "DK"), value("many", "DK")
        };
        answer(token, unknown).then().statusCode(200).body("answered", equalTo(5));
        assertThat(answers(token)).isEqualTo(List.of(unknown));
    }

    @Test
    void aSheetMayBePartialAndIsReplacedAsAWhole() {
        answer(token, value("yes", "Y"), value("five", "P"))
                .then()
                .statusCode(200)
                .body("answered", equalTo(2));
        assertThat(answers(token)).isEqualTo(List.of(value("five", "P"), value("yes", "Y")));

        answer(token, value("one", "a")).then().body("answered", equalTo(1)).body("revision", equalTo(2));
        assertThat(answers(token)).isEqualTo(List.of(value("one", "a")));
    }

    @Test
    void theRevisionGrowsOnlyWithAChange() {
        revisionIs(1, value("five", "P"));
        revisionIs(1, value("five", "P"));
        revisionIs(2, value("five", "M"));
        revisionIs(3, value("five", "P"));
        revisionIs(4, value("five", "P"), entry("many", "values", List.of("c", "a")));
        revisionIs(4, value("five", "P"), entry("many", "values", List.of("a", "c")));
        assertThat(Database.number("select count(*) from sheet_" + pulse)).isEqualTo(1);
    }

    @Test
    void aSheetCanBeWithdrawnAndFilledAgain() {
        answer(token, value("five", "P")).then().statusCode(200);

        invitedBy(token).delete("/sheet").then().statusCode(204);
        assertThat(answers(token)).isEmpty();
        assertThat(Database.number("select count(*) from sheet_" + pulse)).isZero();
        invitedBy(token).delete("/sheet").then().statusCode(204);
        revisionIs(1, value("five", "M"));
    }

    private void revisionIs(int revision, Map<?, ?>... entries) {
        answer(token, entries).then().statusCode(200).body("revision", equalTo(revision));
    }

    private static List<Map<String, Object>> answers(String token) {
        return invitedBy(token).get("/sheet").then().statusCode(200).extract().path("answers");
    }
}
