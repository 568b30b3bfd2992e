package de.seismograph.trend;

import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.APulse.aPulse;
import static de.seismograph.house.Caller.anybody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import de.seismograph.house.APulse;
import de.seismograph.house.AQuestion;
import de.seismograph.house.Managers;
import de.seismograph.region.Land;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A series that stays as it was is quiet; one that moves far trembles, and quakes if it stays there. */
@QuarkusTest
class TremorResourceTest {
    private static final String MOVING = "moving-" + UUID.randomUUID();
    private static final String STILL = "still-" + UUID.randomUUID();
    private static final List<String> PERIODS =
            List.of("2024-Q3", "2024-Q4", "2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4");
    private static final List<String> PULSES = new ArrayList<>();

    /** PP, P, E, M, MM of 120 people in each wave: a balance of 10 four times, then of 50 twice. */
    private static final int[] BEFORE = {20, 30, 40, 14, 16};

    private static final int[] AFTER = {60, 20, 20, 20, 0};

    @BeforeEach
    void sixWaves() {
        if (PULSES.isEmpty()) {
            aFrame().of(80, Land.BERLIN).of(80, Land.SAXONY).imported();
            for (int wave = 0; wave < PERIODS.size(); wave++) {
                PULSES.add(released(PERIODS.get(wave), wave < 4 ? BEFORE : AFTER));
            }
        }
    }

    private static String released(String period, int[] moving) {
        String pulse = aPulse().period(period)
                .asking(AQuestion.fivePoint("q1").feeding(MOVING))
                .asking(AQuestion.fivePoint("q2").feeding(STILL))
                .opened();
        List<String> tokens = List.copyOf(Managers.of(pulse).values());
        for (int i = 0; i < 120; i++) {
            // in turns, so that both Laender answer alike
            String token = tokens.get(i % 2 * 80 + i / 2);
            String answers = Managers.said("q1", code(moving, i)) + "," + Managers.said("q2", code(BEFORE, i));
            assertThat(Managers.put(token, answers)).isEqualTo(200);
        }
        APulse.close(pulse).then().statusCode(200);
        return pulse;
    }

    private static String code(int[] counts, int i) {
        int category = 0;
        for (int left = i; left >= counts[category]; category++) {
            left -= counts[category];
        }
        return TwoWaves.CODES.get(category);
    }

    @Test
    void aShiftIsATremorAndThenAQuake() {
        List<Map<String, Object>> rows = rows(MOVING);

        assertThat(rows)
                .extracting(row -> row.get("level"))
                .containsExactly(null, "quiet", "quiet", "quiet", "tremor", "quake");
        assertThat(rows.get(0)).containsEntry("change", null).containsEntry("drift", null);
        assertThat(number(rows.get(4), "change.value")).isCloseTo(40, within(1e-5));
        assertThat(number(rows.get(5), "change.value")).isCloseTo(0, within(1e-5));
        assertThat(rows)
                .allSatisfy(row ->
                        assertThat(number(row, "minimalDetectableChange")).isPositive());
        assertThat(rows).extracting(row -> row.get("differsFromZero")).containsOnly(true);
    }

    @Test
    void whatStaysIsQuiet() {
        assertThat(rows(STILL))
                .extracting(row -> row.get("level"))
                .containsExactly(null, "quiet", "quiet", "quiet", "quiet", "quiet");
    }

    @Test
    void whoAnsweredBothTimesIsComparedToo() {
        Map<String, Object> still = rows(STILL).get(1);
        assertThat(number(still, "matchedChange.value")).isZero();
        assertThat(number(still, "matchedChange.pairs")).isEqualTo(120);
        assertThat(still).containsEntry("composition", false);

        Map<String, Object> moved = rows(MOVING).get(4);
        assertThat(number(moved, "matchedChange.value")).isCloseTo(40, within(1e-5));
        assertThat(anybody()
                        .get("/trends?measure=balance&geo=11&indicator=" + MOVING)
                        .<List<?>>path("matchedChange"))
                .containsOnlyNulls();
    }

    @Test
    void tremorsAreListedWithAllTheirNumbers() {
        List<Map<String, Object>> tremors =
                anybody().get("/tremors?geo=DE&topic=poverty").path("findAll { it.indicator == '" + MOVING + "' }");

        assertThat(tremors).extracting(tremor -> tremor.get("level")).containsExactly("quake", "tremor");
        Map<String, Object> tremor = tremors.get(1);
        assertThat(tremor)
                .containsEntry("period", "2025-Q3")
                .containsEntry("pulse", PULSES.get(4))
                .containsEntry("waves", 5);
        assertThat(number(tremor, "value")).isCloseTo(50, within(1e-5));
        assertThat(number(tremor, "recentNormal")).isCloseTo(10, within(1e-5));
        assertThat(number(tremor, "thresholds.nationalChange")).isEqualTo(8);
        assertThat(number(tremor, "p")).isLessThan(0.001).isPositive();
        assertThat(number(tremor, "adjustedP")).isBetween(number(tremor, "p"), 0.05);
        @SuppressWarnings("unchecked")
        Map<String, String> explanation = (Map<String, String>) tremor.get("explanation");
        assertThat(explanation.get("de"))
                .startsWith(
                        "Armut, bundesweit: Ausschlag, Drift. +50,0, Veränderung gegenüber zuletzt üblich (+10,0): +40,0 ± ")
                .endsWith(", 5 Wellen.");
        assertThat(explanation.get("en"))
                .contains("nationwide: tremor, drift. +50.0, change against the recent normal (+10.0): +40.0 ± ");
    }

    @Test
    void theyCanBeNarrowedDown() {
        String ours = "findAll { it.indicator == '" + MOVING + "' }.";
        anybody().get("/tremors?geo=DE&level=quake").then().body(ours + "period", equalTo(List.of("2025-Q4")));
        anybody().get("/tremors?geo=DE&since=2025-Q4").then().body(ours + "level", equalTo(List.of("quake")));
        anybody().get("/tremors?geo=11,14&level=tremor").then().body(ours + "geo", equalTo(List.of("11", "14")));
        anybody().get("/tremors?geo=DE&level=quiet").then().body(ours + "period.size()", equalTo(3));
        anybody().get("/tremors?geo=DE&level=*").then().body(ours + "period.size()", equalTo(5));
        anybody().get("/tremors?topic=displacement").then().body(ours + "size()", equalTo(0));
    }

    @Test
    void whatIsNoFilterIsRefusedWithWhatIs() {
        refused("level=loud", "level", "quake, quiet, stirring, tremor");
        refused("geo=17", "geo", "01, 02");
        refused("topic=weather", "topic", "poverty");
        refused("since=lately", "since", "2026-Q1");
        refused("phase=start-up", "phase", "as_of, geo, level, since, topic");
    }

    private static void refused(String query, String parameter, String possible) {
        anybody()
                .get("/tremors?" + query)
                .then()
                .statusCode(400)
                .body("errors.column", equalTo(List.of(parameter)))
                .body("detail", containsString(possible));
    }

    private static List<Map<String, Object>> rows(String series) {
        return anybody().get("/trends?measure=balance&indicator=" + series).path("$");
    }

    private static double number(Map<String, Object> row, String path) {
        Object found = row;
        for (String step : path.split("\\.")) {
            found = ((Map<?, ?>) found).get(step);
        }
        return ((Number) found).doubleValue();
    }
}
