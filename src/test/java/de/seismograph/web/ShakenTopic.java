package de.seismograph.web;

import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.APulse.aPulse;
import static org.assertj.core.api.Assertions.assertThat;

import de.seismograph.house.APulse;
import de.seismograph.house.AQuestion;
import de.seismograph.house.Managers;
import de.seismograph.region.Land;
import java.util.List;
import java.util.Map;

/** Five waves on one topic: the last a tremor, Bremen always too small to be shown, Berlin once. */
final class ShakenTopic {
    static final String ID = "immigration";
    static final String NAME = "Zuwanderung";

    private static final List<String> PERIODS = List.of("2024-Q3", "2024-Q4", "2025-Q1", "2025-Q2", "2025-Q3");
    private static final String WITHOUT_BERLIN = "2024-Q4";

    /** Answers PP, P, E, M, MM in turns: a balance of 10, then of 50. */
    private static final List<String> BEFORE = List.of("P", "P", "E", "M", "E", "P", "E", "M", "PP", "M");

    private static final List<String> AFTER = List.of("PP", "P", "PP", "P", "E", "PP", "P", "PP", "M", "P");

    private static boolean released;

    private ShakenTopic() {}

    /** Once per run. */
    static void released() {
        if (released) {
            return;
        }
        aFrame().of(50, Land.NORTH_RHINE_WESTPHALIA)
                .of(40, Land.BERLIN)
                .of(40, Land.SAXONY)
                .of(8, Land.BREMEN)
                .imported();
        for (String period : PERIODS) {
            wave(period, period.equals(PERIODS.get(PERIODS.size() - 1)) ? AFTER : BEFORE);
        }
        released = true;
    }

    private static void wave(String period, List<String> answers) {
        String pulse =
                aPulse().period(period).asking(AQuestion.standing("q1", ID)).opened();
        int given = 0;
        for (Map.Entry<String, String> manager : Managers.of(pulse).entrySet()) {
            if (!period.equals(WITHOUT_BERLIN) || !manager.getKey().startsWith("11")) {
                String code = answers.get(given++ % answers.size());
                assertThat(Managers.put(manager.getValue(), Managers.said("q1", code)))
                        .isEqualTo(200);
            }
        }
        APulse.close(pulse).then().statusCode(200);
    }
}
