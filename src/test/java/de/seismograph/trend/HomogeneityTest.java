package de.seismograph.trend;

import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.APulse.aPulse;
import static de.seismograph.house.Caller.anybody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import de.seismograph.house.APulse;
import de.seismograph.house.AQuestion;
import de.seismograph.house.Database;
import de.seismograph.house.Managers;
import de.seismograph.region.Land;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where all answer the same, in every wave, it is told that more than nine of ten do, and nothing finer anywhere. */
@QuarkusTest
class HomogeneityTest {
    private static final String SERIES = "alike-" + UUID.randomUUID();
    private static final List<String> SELECTIONS = List.of(
            "geo=DE",
            "geo=*",
            "phase=*",
            "size=*",
            "carrier=*",
            "phase=*&size=*",
            "phase=*&carrier=*",
            "size=*&carrier=*");
    private static final List<String> FINER = List.of(
            "value",
            "se",
            "change",
            "matchedChange",
            "composition",
            "differsFromZero",
            "level",
            "drift",
            "minimalDetectableChange");
    private static final List<List<Float>> BOUNDS =
            List.of(Arrays.asList(null, null), List.of(90f, 100f), List.of(0f, 10f));
    private static boolean released;

    /** The fourth with crossings. */
    @BeforeEach
    void fourWaves() {
        if (!released) {
            aFrame().of(28, Land.BERLIN).of(25, Land.SAXONY).imported();
            for (int quarter = 1; quarter <= 4; quarter++) {
                released("2025-Q" + quarter);
            }
            released = true;
        }
    }

    @Test
    void noRowShowsAnythingFiner() {
        for (String selection : SELECTIONS) {
            List<Map<String, Object>> rows = anybody()
                    .get("/trends?indicator=" + SERIES + "&" + selection)
                    .path("findAll { it.measure != 'share:DK' }");
            assertThat(rows).as(selection).anySatisfy(row -> assertThat(row).containsEntry("status", "topcoded"));
            assertThat(rows).as(selection).allSatisfy(row -> {
                assertThat(row.get("status")).isIn("topcoded", "withheld");
                assertThat(FINER).allSatisfy(field -> assertThat(row).containsEntry(field, null));
                assertThat(Arrays.asList(row.get("low"), row.get("high"))).isIn(BOUNDS);
            });
        }
    }

    @Test
    void noFormatShowsMore() {
        String url = "/trends?measure=balance,share:PP,share:E&geo=*&indicator=" + SERIES + "&format=";
        List<String> csv = List.of(anybody().get(url + "csv").asString().split("\r\n"));
        List<String> columns = List.of(csv.get(0).split(",", -1));
        Set<String> filled = Set.of(
                "topic",
                "indicator",
                "version",
                "pulse",
                "period",
                "geo",
                "measure",
                "low",
                "high",
                "n",
                "invited",
                "status",
                "vintage");
        csv.stream().skip(1).map(line -> Arrays.asList(line.split(",", -1))).forEach(cells -> {
            for (int i = 0; i < columns.size(); i++) {
                assertThat(cells.get(i).isEmpty() || filled.contains(columns.get(i)))
                        .as(columns.get(i) + " " + cells)
                        .isTrue();
            }
        });
        String json = anybody().get(url + "json").asString();
        String lines = anybody().get(url + "jsonl").asString();
        assertThat("[" + String.join(",", lines.strip().split("\n")) + "]").isEqualTo(json);
    }

    @Test
    void nothingIsKeptFromWhichMoreCouldBeTold() {
        assertThat(Database.rows(
                        "select counts, respondents from published_cell where indicator = ? and item = ''", SERIES))
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.get(0)).isNull();
                    assertThat((Integer) row.get(1) % 5).isZero();
                });
        anybody()
                .get("/tremors?level=quiet,stirring,tremor,quake")
                .then()
                .statusCode(200)
                .body("indicator", not(hasItem(SERIES)));
    }

    private static void released(String period) {
        String pulse = aPulse().period(period)
                .asking(AQuestion.fivePoint("q1").feeding(SERIES))
                .opened();
        Managers.of(pulse)
                .values()
                .forEach(token -> assertThat(Managers.put(token, Managers.said("q1", "PP")))
                        .isEqualTo(200));
        APulse.close(pulse).then().statusCode(200);
    }
}
