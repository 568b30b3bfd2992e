package de.seismograph.pulse;

import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.APulse.aPulse;
import static de.seismograph.house.AQuestion.fivePoint;
import static de.seismograph.house.AQuestion.number;
import static de.seismograph.house.AQuestion.single;
import static de.seismograph.house.AQuestion.standing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import de.seismograph.house.APulse;
import de.seismograph.house.AQuestion;
import de.seismograph.region.Land;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A series is one question in one wording; another wording is another version. */
@QuarkusTest
class IndicatorRulesTest {
    private static final Map<String, String> OTHER_WORDING = Map.of("de", "Wie war es?");

    @BeforeEach
    void somebodyToAsk() {
        aFrame().of(3, Land.BERLIN).imported();
    }

    @Test
    void anIndicatorIsAskedInItsOwnWordsOnly() {
        differs(standing("q1", "displacement").with("wording", OTHER_WORDING), "/questions/0/wording");
        differs(standing("q1", "displacement").about("poverty"), "/questions/0/topic");
        differs(standing("q1", "displacement").with("kind", "three-point"), "/questions/0/kind");
        differs(standing("q1", "displacement").with("measures", "level"), "/questions/0/measures");
        differs(standing("q1", "displacement").with("polarity", "good"), "/questions/0/polarity");
    }

    @Test
    void optionsAndBinsBelongToTheIndicatorAsWell() {
        String choice = anIndicator();
        aPulse().asking(single("q1", "a", "b").feeding(choice)).opened();
        differs(single("q1", "a", "c").feeding(choice), "/questions/0/options");

        String amount = anIndicator();
        aPulse().asking(number("q1", 0, 5, 20).feeding(amount)).opened();
        differs(number("q1", 0, 5, 30).feeding(amount), "/questions/0/bins");
    }

    @Test
    void theNextVersionStartsANewSeries() {
        String indicator = anIndicator();
        aPulse().asking(fivePoint("q1").feeding(indicator)).opened();

        AQuestion reworded = fivePoint("q1").feeding(indicator).with("wording", OTHER_WORDING);
        posted(reworded).statusCode(409);
        String second = aPulse().asking(reworded.with("version", 2)).opened();
        versionIs(2, posted(fivePoint("q1").feeding(indicator).without("wording")));
        versionIs(1, posted(fivePoint("q1").feeding(indicator).with("version", 1)));
        posted(fivePoint("q1").feeding(indicator).with("version", 4))
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/questions/0/version")));
        APulse.close(second).then().statusCode(200);
    }

    @Test
    void aSeriesBeginsWhenItsPulseOpensNotWhenItIsDrafted() {
        String indicator = anIndicator();
        String first = aPulse().asking(fivePoint("q1").feeding(indicator)).drafted();
        String rival = aPulse().asking(fivePoint("q1").feeding(indicator).with("wording", OTHER_WORDING))
                .drafted();

        APulse.open(rival).then().statusCode(200);
        APulse.open(first).then().statusCode(409).body("type", equalTo("urn:seismograph:problem:indicator-differs"));
        assertThat(APulse.stateOf(first)).isEqualTo("draft");
    }

    @Test
    void aQuestionWithoutIndicatorIsASeriesOfItsOwn() {
        String id = aPulse().asking(fivePoint("Q7")).drafted();

        APulse.open(id).then().statusCode(200).body("questions[0].indicator", equalTo(id + "-q7"));
    }

    private static void differs(AQuestion question, String pointer) {
        posted(question)
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:seismograph:problem:indicator-differs"))
                .body("errors.pointer", equalTo(List.of(pointer)));
    }

    private static void versionIs(int version, ValidatableResponse draft) {
        draft.statusCode(201).body("questions[0].version", equalTo(version));
    }

    private static ValidatableResponse posted(AQuestion question) {
        return aPulse().asking(question).posted().then();
    }

    private static String anIndicator() {
        return "series-" + UUID.randomUUID();
    }
}
