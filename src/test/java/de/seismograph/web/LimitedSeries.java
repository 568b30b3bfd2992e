package de.seismograph.web;

import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.APulse.aPulse;
import static org.assertj.core.api.Assertions.assertThat;

import de.seismograph.house.APulse;
import de.seismograph.house.AQuestion;
import de.seismograph.house.Managers;
import de.seismograph.region.Land;
import java.util.List;

/** One wave of a question that only Berlin and Saxony are asked. */
final class LimitedSeries {
    private static final List<String> ANSWERS = List.of("PP", "P", "E", "P", "M");

    private LimitedSeries() {}

    /** Its address among the trends, once it is released. */
    static String released() {
        aFrame().of(24, Land.BERLIN).of(24, Land.SAXONY).of(4, Land.BREMEN).imported();
        String pulse = aPulse().period("2025-Q3")
                .asking(AQuestion.fivePoint("own").about("living-environment"))
                .onlyTo("laender", "11", "14")
                .opened();
        int given = 0;
        for (String token : Managers.of(pulse).values()) {
            String code = ANSWERS.get(given++ % ANSWERS.size());
            assertThat(Managers.put(token, Managers.said("own", code))).isEqualTo(200);
        }
        APulse.close(pulse).then().statusCode(200);
        return "/trends?topic=living-environment&indicator=" + pulse + "-own";
    }
}
