package de.seismograph.trend;

import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.APulse.aPulse;

import de.seismograph.house.APulse;
import de.seismograph.house.AQuestion;
import de.seismograph.house.Caller;
import de.seismograph.house.Managers;
import de.seismograph.region.Land;
import io.restassured.response.Response;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A series of two waves: the second test vector of the method, then one with a Land of nine answers. */
final class TwoWaves {
    static final List<String> CODES = List.of("PP", "P", "E", "M", "MM");
    static final String SERIES = "series-" + UUID.randomUUID();
    private static final Map<String, int[]> FIRST = Map.of(
            "05", new int[] {20, 40, 50, 20, 10},
            "11", new int[] {10, 12, 18, 15, 5},
            "14", new int[] {2, 8, 14, 10, 6});
    private static final Map<String, int[]> SECOND =
            Map.of("05", new int[] {4, 4, 4, 0, 0}, "11", new int[] {0, 0, 0, 1, 9}, "14", new int[] {0, 9, 0, 0, 0});
    private static String firstPulse;
    private static String secondPulse;

    private TwoWaves() {}

    /** Once per run. */
    static void released() {
        if (secondPulse == null) {
            aFrame().of(400, Land.NORTH_RHINE_WESTPHALIA)
                    .of(150, Land.BERLIN)
                    .of(90, Land.SAXONY)
                    .imported();
            firstPulse = wave("2025-Q4", FIRST);
            secondPulse = wave("2026-Q1", SECOND);
        }
    }

    static String first() {
        return firstPulse;
    }

    static String second() {
        return secondPulse;
    }

    static Response get(String query) {
        return Caller.anybody().get("/trends?indicator=" + SERIES + "&" + query);
    }

    private static String wave(String period, Map<String, int[]> answers) {
        String pulse = aPulse().period(period)
                .asking(AQuestion.fivePoint("q1").feeding(SERIES))
                .opened();
        Map<String, Deque<String>> left = new HashMap<>();
        answers.forEach((land, counts) -> {
            Deque<String> codes = new ArrayDeque<>();
            for (int j = 0; j < counts.length; j++) {
                for (int i = 0; i < counts[j]; i++) {
                    codes.add(CODES.get(j));
                }
            }
            left.put(land, codes);
        });
        Managers.of(pulse).forEach((neighbourhood, token) -> {
            String code = left.get(neighbourhood.substring(0, 2)).poll();
            if (code != null) {
                Managers.put(token, Managers.said("q1", code));
            }
        });
        APulse.close(pulse).then().statusCode(200);
        return pulse;
    }
}
