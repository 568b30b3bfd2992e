package de.seismograph.trend;

import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.APulse.aPulse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.seismograph.house.APulse;
import de.seismograph.house.AQuestion;
import de.seismograph.house.Caller;
import de.seismograph.house.Managers;
import de.seismograph.region.Land;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every kind of question is estimated as the method says, here for 80 of 100 neighbourhoods of one Land. By hand: the variance
 * of a mean is (1 - 80/100) s²/80, the interval of a mean reaches 1.959964 standard errors, and that of a share is Wilson's
 * with n* = 79 / (1 - 80/100) = 395.
 */
@QuarkusTest
class EstimatesTest {
    private static final int ANSWERS = 80;
    private static final String SERIES = "series-" + UUID.randomUUID();

    private static boolean released;

    @BeforeEach
    void aReleaseOfFiveKinds() {
        if (!released) {
            release();
            released = true;
        }
    }

    private static void release() {
        aFrame().of(100, Land.BERLIN).imported();
        String pulse = aPulse().asking(AQuestion.number("amount", 0, 5, 20).feeding(SERIES + "-number"))
                .asking(AQuestion.threePoint("three").feeding(SERIES + "-three"))
                .asking(AQuestion.multi("many", "a", "b", "c").feeding(SERIES + "-multi"))
                .asking(AQuestion.yesNo("yes").feeding(SERIES + "-yes"))
                .asking(AQuestion.single("one", "x", "y").feeding(SERIES + "-single"))
                .opened();
        List<String> tokens = List.copyOf(Managers.of(pulse).values());
        for (int i = 0; i < ANSWERS; i++) {
            assertThat(Managers.put(tokens.get(i), answers(i))).isEqualTo(200);
        }
        APulse.close(pulse).then().statusCode(200);
    }

    private static String answers(int i) {
        return String.join(
                ",",
                "{\"question\":\"amount\",\"number\":" + (i < 50 ? 3 : 10) + "}",
                Managers.said("three", i < 40 ? "P" : i < 60 ? "E" : "M"),
                "{\"question\":\"many\",\"values\":" + (i < 40 ? "[\"a\"]" : i < 60 ? "[\"a\",\"b\"]" : "[\"b\"]")
                        + "}",
                Managers.said("yes", i % 4 == 0 ? "Y" : "N"),
                Managers.said("one", i % 5 == 0 ? "x" : "y"));
    }

    /** 50 in 0..5 and 30 in 5..20 count as 2.5 and 12.5 each, whatever the numbers were; s² = 1875/79. */
    @Test
    void aNumberHasTheMeanOfTheMidpointsOfItsClasses() {
        is(row("number", "mean"), 6.25, 0.243589, 5.772575, 6.727425);
        is(row("number", "share:0..5"), 62.5, 2.435887, 57.626878, 67.132334);
        is(row("number", "share:5..20"), 37.5, 2.435887, 32.867666, 42.373122);
    }

    /** 40 more, 20 the same, 20 less. */
    @Test
    void threePointsHaveABalance() {
        is(row("three", "balance"), 25, 4.171938, 16.823153, 33.176847);
        is(row("three", "share:P"), 50, 2.515773, 45.092979, 54.907021);
        is(row("three", "share:M"), 25, 2.178723, 20.984367, 29.497210);
    }

    /** 60 chose a, 40 chose b, 20 of them both; nobody chose c. */
    @Test
    void optionsOfAMultiChoiceAreEstimatedEachAlone() {
        assertThat(measures("multi")).containsExactly("share:a", "share:b", "share:c");
        is(row("multi", "share:a"), 75, 2.178723, 70.502790, 79.015633);
        is(row("multi", "share:b"), 50, 2.515773, 45.092979, 54.907021);
        assertThat(row("multi", "share:c"))
                .containsEntry("status", "topcoded")
                .containsEntry("value", null)
                .containsEntry("low", 0.0f)
                .containsEntry("high", 10.0f);
    }

    @Test
    void yesAndNoAndOptionsHaveSharesAndNoBalance() {
        assertThat(measures("yes")).containsExactly("share:Y", "share:N");
        is(row("yes", "share:Y"), 25, 2.178723, 20.984367, 29.497210);
        assertThat(measures("single")).containsExactly("share:x", "share:y");
        is(row("single", "share:x"), 20, 2.012618, 16.352710, 24.225183);
        is(row("single", "share:y"), 80, 2.012618, 75.774817, 83.647290);
    }

    private static List<String> measures(String kind) {
        return rows(kind).stream().map(row -> (String) row.get("measure")).toList();
    }

    private static Map<String, Object> row(String kind, String measure) {
        return rows(kind).stream()
                .filter(row -> row.get("measure").equals(measure))
                .findFirst()
                .orElseThrow();
    }

    private static List<Map<String, Object>> rows(String kind) {
        return Caller.anybody()
                .get("/trends?geo=11&indicator=" + SERIES + "-" + kind)
                .path("$");
    }

    private static void is(Map<String, Object> row, double value, double se, double low, double high) {
        List<Double> figures = new ArrayList<>();
        for (String field : List.of("value", "se", "low", "high")) {
            figures.add(((Number) row.get(field)).doubleValue());
        }
        List<Double> byHand = List.of(value, se, low, high);
        for (int i = 0; i < byHand.size(); i++) {
            assertThat(figures.get(i)).as(row.toString()).isCloseTo(byHand.get(i), within(1e-5));
        }
    }
}
