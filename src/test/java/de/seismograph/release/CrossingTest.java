package de.seismograph.release;

import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.APulse.aPulse;
import static de.seismograph.house.Caller.anybody;
import static de.seismograph.house.Managers.put;
import static de.seismograph.house.Managers.said;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import de.seismograph.house.APulse;
import de.seismograph.house.AQuestion;
import de.seismograph.house.Database;
import de.seismograph.house.Managers;
import de.seismograph.region.Carrier;
import de.seismograph.region.Land;
import de.seismograph.region.Phase;
import de.seismograph.region.Size;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Phase, size and carrier are crossed in every fourth wave of an indicator, and never for what is delicate. */
@QuarkusTest
class CrossingTest {
    private final String scale = "scale-" + UUID.randomUUID();
    private final String delicate = "delicate-" + UUID.randomUUID();
    private final String choice = "choice-" + UUID.randomUUID();
    private final String yesNo = "yes-no-" + UUID.randomUUID();

    @Test
    void crossingsComeWithTheFourthWaveOnly() {
        aFrame().of(25, Land.BERLIN, Phase.IMPLEMENTATION, Size.CITY, Carrier.MUNICIPAL)
                .of(15, Land.BERLIN, Phase.START_UP, Size.CITY, Carrier.HYBRID)
                .imported();
        for (int i = 1; i <= 3; i++) {
            wave("2025-Q" + i);
        }
        for (String series : List.of(scale, delicate, choice, yesNo)) {
            crossed(series).body("$", empty());
        }

        String fourth = wave("2025-Q4");

        crossed(scale)
                .body("findAll { it.phase == 'implementation' && it.size == 'city' }.status", equalTo(List.of("ok")))
                .body("findAll { it.phase == 'start-up' && it.size == 'city' }.status", equalTo(List.of("withheld")))
                .body("findAll { it.pulse != '" + fourth + "' }", empty());
        for (String series : List.of(delicate, choice, yesNo)) {
            crossed(series).body("$", empty());
            Assertions.assertThat(Database.number(
                            "select count(*) from published_cell where indicator = ? and dimension like '%-%'", series))
                    .isZero();
        }
        oneWay(scale).body("findAll { it.phase == 'start-up' }.status", not(hasItem("withheld")));
        wave("2026-Q1");
        crossed(scale).body("pulse.unique()", equalTo(List.of(fourth)));
        anybody()
                .get("/releases/" + fourth)
                .then()
                .body("waves.number", equalTo(List.of(4, 4, 4, 4)))
                .body("waves.findAll { it.crossed }.question.indicator", equalTo(List.of(scale)));
    }

    private String wave(String period) {
        String pulse = aPulse().period(period)
                .asking(AQuestion.fivePoint("q1").feeding(scale))
                .asking(AQuestion.fivePoint("q2").about("exclusion").feeding(delicate))
                .asking(AQuestion.single("q3", "a", "b").feeding(choice))
                .asking(AQuestion.yesNo("q4").feeding(yesNo))
                .opened();
        List<String> tokens = List.copyOf(Managers.of(pulse).values());
        for (int i = 0; i < tokens.size(); i++) {
            boolean even = i % 2 == 0;
            put(
                    tokens.get(i),
                    String.join(
                            ",",
                            said("q1", even ? "P" : "E"),
                            said("q2", even ? "M" : "E"),
                            said("q3", even ? "a" : "b"),
                            said("q4", even ? "Y" : "N")));
        }
        APulse.close(pulse).then().statusCode(200);
        return pulse;
    }

    private static ValidatableResponse crossed(String indicator) {
        return trend(indicator, "&phase=*&size=*");
    }

    private static ValidatableResponse oneWay(String indicator) {
        return trend(indicator, "&phase=*");
    }

    private static ValidatableResponse trend(String indicator, String filter) {
        String measure = "share:P,share:a,share:Y";
        return anybody()
                .get("/trends?indicator=" + indicator + filter + "&measure=" + measure)
                .then()
                .statusCode(200);
    }
}
