package de.seismograph.release;

import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.APulse.aPulse;
import static de.seismograph.house.Caller.admin;
import static de.seismograph.house.Caller.anybody;
import static de.seismograph.house.Managers.answer;
import static de.seismograph.house.Managers.entry;
import static de.seismograph.house.Managers.invitedBy;
import static de.seismograph.house.Managers.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import de.seismograph.house.APulse;
import de.seismograph.house.AQuestion;
import de.seismograph.house.Database;
import de.seismograph.house.Managers;
import de.seismograph.region.Land;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Free texts: hidden while a pulse is open, read by an editor after it, public as a whole or never. */
@QuarkusTest
class FreeTextTest {
    @BeforeEach
    void aFrameOfTwelve() {
        aFrame().of(12, Land.BERLIN).imported();
    }

    @Test
    void whoReadsTheDatabaseFindsNoTextWhileAPulseIsOpen() {
        String pulse = written(12);

        assertThat(Database.rows("select array_to_string(answers, '|') from sheet_" + pulse))
                .hasSize(12)
                .allSatisfy(row -> assertThat((String) row.get(0)).doesNotContain("Haus "));
        assertThat(Database.rows("select distinct length(answers[2]) from sheet_" + pulse))
                .as("short and long texts look alike")
                .hasSize(1);
    }

    @Test
    void theSameTextAgainIsNoChange() {
        String pulse = aPulse().asking(AQuestion.text("words")).opened();
        String token = Managers.of(pulse).get("11-0001");

        answer(token, entry("words", "text", "Haus 1")).then().body("revision", equalTo(1));
        answer(token, entry("words", "text", "Haus 1")).then().body("revision", equalTo(1));
        answer(token, entry("words", "text", "Haus 2")).then().body("revision", equalTo(2));
        invitedBy(token).get("/sheet").then().body("answers[0].text", equalTo("Haus 2"));
    }

    @Test
    void anEditorReadsThemInAnOrderOfChance() {
        String pulse = closed(12);

        List<String> texts =
                read(pulse).body("releasedAt", nullValue()).extract().path("texts.text");
        List<String> inOrder =
                IntStream.rangeClosed(1, 12).mapToObj(i -> "Haus " + i).toList();
        assertThat(texts).containsExactlyInAnyOrderElementsOf(inOrder).isNotEqualTo(inOrder);
        List<String> asWritten = new ArrayList<>();
        Database.rows("select text from free_text where pulse_id = ? order by ctid", pulse)
                .forEach(row -> asWritten.add((String) row.get(0)));
        assertThat(asWritten).isNotEqualTo(inOrder);
    }

    @Test
    void ofFewerThanTenThereAreNone() {
        String pulse = closed(9);

        admin().get(desk(pulse)).then().statusCode(404);
        assertThat(Database.number("select count(*) from free_text where pulse_id = ?", pulse))
                .isZero();
    }

    @Test
    void whatNamesSomebodyIsStruckAndTheRestPublished() {
        String pulse = closed(12);
        anybody().get("/releases/" + pulse + "/texts").then().statusCode(200).body("", hasSize(0));
        String first = read(pulse).extract().path("texts[0].id");

        admin().delete(desk(pulse) + "/" + first).then().statusCode(204);
        admin().delete(desk(pulse) + "/" + first).then().statusCode(404);
        release(pulse, null).statusCode(428);
        release(pulse, "\"12\"").statusCode(412);
        release(pulse, "\"11\"").statusCode(200).body("texts", hasSize(11)).body("releasedAt", notNullValue());

        anybody()
                .get("/releases/" + pulse + "/texts")
                .then()
                .statusCode(200)
                .body("question", contains("words"))
                .body("[0].texts", hasSize(11));
        String another = read(pulse).extract().path("texts[0].id");
        admin().delete(desk(pulse) + "/" + another)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:seismograph:problem:texts-released"));
        admin().delete(desk(pulse)).then().statusCode(409);
    }

    @Test
    void tooFewThatAreLeftAreNeverPublished() {
        String pulse = closed(10);
        String first = read(pulse).extract().path("texts[0].id");
        admin().delete(desk(pulse) + "/" + first).then().statusCode(204);

        release(pulse, "*").statusCode(409).body("type", equalTo("urn:seismograph:problem:too-few-texts"));
        admin().delete(desk(pulse)).then().statusCode(204);
        admin().get(desk(pulse)).then().statusCode(404);
    }

    @Test
    void textsOfAWithdrawnReleaseAreGone() {
        String pulse = closed(12);
        admin().contentType(ContentType.JSON)
                .body(Map.of("reason", Map.of("de", "Ein Versehen.")))
                .post("/releases/" + pulse + "/withdrawal")
                .then()
                .statusCode(200);

        release(pulse, "*").statusCode(404);
        assertThat(Database.number("select count(*) from free_text where pulse_id = ?", pulse))
                .isZero();
    }

    private static ValidatableResponse read(String pulse) {
        return admin().get(desk(pulse)).then().statusCode(200);
    }

    private static ValidatableResponse release(String pulse, @Nullable String edition) {
        return (edition == null ? admin() : admin().header("If-Match", edition))
                .post(desk(pulse) + "/release")
                .then();
    }

    private static String desk(String pulse) {
        return "/pulses/" + pulse + "/questions/words/texts";
    }

    private static String closed(int texts) {
        String pulse = written(texts);
        APulse.close(pulse).then().statusCode(200);
        return pulse;
    }

    private static String written(int texts) {
        String pulse = aPulse().asking(AQuestion.fivePoint("q1"))
                .asking(AQuestion.text("words"))
                .opened();
        Iterator<String> tokens = Managers.of(pulse).values().iterator();
        for (int i = 1; i <= texts; i++) {
            answer(tokens.next(), value("q1", "P"), entry("words", "text", "Haus " + i))
                    .then()
                    .statusCode(200);
        }
        return pulse;
    }
}
