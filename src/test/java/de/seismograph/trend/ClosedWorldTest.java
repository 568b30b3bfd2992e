package de.seismograph.trend;

import static de.seismograph.house.Caller.anybody;
import static org.assertj.core.api.Assertions.assertThat;

import de.seismograph.house.Database;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever is asked for, there is nothing but published cells: no set, range or negation is ever counted on demand. */
@QuarkusTest
class ClosedWorldTest {
    private static final int QUERIES = 150;

    private static final Map<String, List<String>> CODES = Map.of(
            "indicator", List.of(TwoWaves.SERIES, "*", "displacement-change", TwoWaves.SERIES + "," + TwoWaves.SERIES),
            "geo", List.of("DE", "*", "05", "11", "14", "05,11", "!05", "05-14", "05+11", "05|11", "not 05", "17", "%"),
            "phase", List.of("*", "implementation", "start-up", "implementation,start-up", "!start-up"),
            "size", List.of("*", "city", "rural", "rural,city", ">city", "rural..city"),
            "carrier", List.of("*", "municipal", "hybrid", "' or 1=1 --"),
            "measure", List.of("*", "balance", "share", "share:PP", "share:PP,share:P", "count", "raw"),
            "from", List.of("2025-Q4", "2026-Q1", "2026-13"),
            "level", List.of("quiet", "quiet,stirring,tremor,quake", "all"),
            "topic", List.of("poverty", "weather"),
            "sheet", List.of("1"));

    @BeforeEach
    void twoWaves() {
        TwoWaves.released();
    }

    @Test
    void aRandomQueryGivesPublishedCellsOrIsRefused() {
        Map<List<Object>, Set<Integer>> published = published();
        Random chance = new Random(150);
        int served = 0;
        int refused = 0;
        int shown = 0;
        for (int i = 0; i < QUERIES; i++) {
            String path = chance.nextInt(4) == 0 ? "/tremors" : "/trends";
            Response answer = random(chance).get(path);
            if (answer.statusCode() == 400) {
                answer.then().contentType("application/problem+json");
                refused++;
            } else {
                answer.then().statusCode(200);
                List<Map<String, Object>> rows = answer.path("$");
                rows.forEach(row -> demandPublished(row, published));
                served++;
                shown += rows.size();
            }
        }
        assertThat(served).isGreaterThan(QUERIES / 10);
        assertThat(refused).isGreaterThan(QUERIES / 10);
        assertThat(shown).isGreaterThan(QUERIES);
    }

    private static void demandPublished(Map<String, Object> row, Map<List<Object>, Set<Integer>> published) {
        Set<Integer> shown = published.get(Arrays.asList(
                row.get("pulse"),
                row.get("indicator"),
                row.get("geo"),
                row.get("phase"),
                row.get("size"),
                row.get("carrier")));
        if (shown == null || "withheld".equals(row.get("status"))) {
            assertThat(row)
                    .containsEntry("status", "withheld")
                    .containsEntry("value", null)
                    .containsEntry("n", null);
        } else if (row.containsKey("status") && !"share:DK".equals(row.get("measure"))) {
            assertThat(shown).contains((Integer) row.get("n"));
        }
    }

    private static RequestSpecification random(Random chance) {
        RequestSpecification request = anybody();
        List<String> names = new ArrayList<>(CODES.keySet().stream().sorted().toList());
        if (chance.nextBoolean()) {
            names.remove("indicator");
            request.queryParam("indicator", TwoWaves.SERIES);
        }
        for (int i = 1 + chance.nextInt(2); i > 0; i--) {
            String name = names.remove(chance.nextInt(names.size()));
            List<String> codes = CODES.get(name);
            request.queryParam(name, codes.get(chance.nextInt(codes.size())));
        }
        return request;
    }

    /** How many a cell speaks of, as it is shown; each option of a multi choice has a number of its own. */
    private static Map<List<Object>, Set<Integer>> published() {
        return Database.rows("""
                        select pulse_id, indicator, dimension, code, least(greatest(5, round(respondents / 5.0) * 5)::int, invited)
                          from published_cell
                         where item <> 'DK'
                        """).stream()
                .collect(Collectors.groupingBy(
                        ClosedWorldTest::place, Collectors.mapping(row -> (Integer) row.get(4), Collectors.toSet())));
    }

    private static List<Object> place(List<Object> row) {
        Map<String, String> codes = new HashMap<>(Map.of("land", "DE"));
        List<String> parts = List.of(((String) row.get(2)).split("-"));
        List<String> values = List.of(((String) row.get(3)).split("/", -1));
        for (int i = 0; i < parts.size(); i++) {
            codes.put(parts.get(i), values.get(i));
        }
        return Arrays.asList(
                row.get(0), row.get(1), codes.get("land"), codes.get("phase"), codes.get("size"), codes.get("carrier"));
    }
}
