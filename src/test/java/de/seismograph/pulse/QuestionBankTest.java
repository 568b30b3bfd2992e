package de.seismograph.pulse;

import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.APulse.aPulse;
import static org.assertj.core.api.Assertions.assertThat;

import de.seismograph.house.APulse;
import de.seismograph.house.AQuestion;
import de.seismograph.house.Caller;
import de.seismograph.region.Land;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Editors find every question that can be asked again, published or not. */
@QuarkusTest
class QuestionBankTest {
    @BeforeEach
    void somebodyToAsk() {
        aFrame().of(3, Land.BERLIN).imported();
    }

    @Test
    void theStandingQuestionOfEveryTopicIsThereFromTheBeginning() {
        assertThat(bank())
                .extracting(question -> question.get("indicator"))
                .contains("poverty-change", "displacement-change", "immigration-change");
    }

    @Test
    void aQuestionIsThereOnceItsPulseHasOpenedAndInItsNewestVersion() {
        String indicator = "bank-" + UUID.randomUUID();
        AQuestion question = AQuestion.number("q1", 0, 5, 20).feeding(indicator);
        String draft = aPulse().onlyTo("laender", "11").asking(question).drafted();
        assertThat(of(indicator)).isEmpty();

        APulse.open(draft).then().statusCode(200);
        assertThat(of(indicator))
                .singleElement()
                .satisfies(banked -> assertThat(banked)
                        .containsEntry("version", 1)
                        .containsEntry("kind", "number")
                        .containsEntry("bins", List.of(0f, 5f, 20f))
                        .containsEntry("audience", Map.of("laender", List.of("11"))));

        Map<String, String> other = Map.of("de", "Wie viele sind es?");
        aPulse().onlyTo("laender", "11")
                .asking(question.with("version", 2).with("wording", other))
                .opened();
        assertThat(of(indicator))
                .singleElement()
                .satisfies(
                        banked -> assertThat(banked).containsEntry("version", 2).containsEntry("wording", other));
    }

    private static List<Map<String, Object>> of(String indicator) {
        return bank().stream()
                .filter(question -> indicator.equals(question.get("indicator")))
                .toList();
    }

    private static List<Map<String, Object>> bank() {
        return Caller.admin()
                .get("/question-bank")
                .then()
                .statusCode(200)
                .extract()
                .path("$");
    }
}
