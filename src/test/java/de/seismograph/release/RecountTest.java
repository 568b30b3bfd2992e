package de.seismograph.release;

import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.APulse.aPulse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.seismograph.house.APulse;
import de.seismograph.house.AQuestion;
import de.seismograph.house.Database;
import de.seismograph.house.Managers;
import de.seismograph.region.Carrier;
import de.seismograph.region.Land;
import de.seismograph.region.Phase;
import de.seismograph.region.Size;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever people answered, changed and withdrew: the release is what a recount of their last words gives. */
@QuarkusTest
class RecountTest {
    private static final List<List<String>> SAID = List.of(
            List.of("PP", "P", "E", "M", "MM", "DK"),
            List.of("a", "b", "c", "DK"),
            List.of("a", "b", "c", "a,b", "a,c", "a,b,c", "DK"),
            List.of("0", "3", "5", "7.5", "20", "DK"));
    private static final List<List<String>> CATEGORIES = List.of(
            List.of("PP", "P", "E", "M", "MM"),
            List.of("a", "b", "c"),
            List.of("a", "b", "c"),
            List.of("0..5", "5..20"));

    private static final int MULTI = 2;

    /** One item of a published cell, as counted by the service or by the test. */
    private record Cell(int question, String dimension, String code, String item) {}

    private record Counted(int respondents, List<Double> counts) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void aReleaseIsARecount(long seed) {
        Random chance = new Random(seed);
        List<Map<String, String>> people = frame(chance);
        String pulse = aPulse().asking(AQuestion.fivePoint("q0"))
                .asking(AQuestion.single("q1", "a", "b", "c"))
                .asking(AQuestion.multi("q2", "a", "b", "c"))
                .asking(AQuestion.number("q3", 0, 5, 20))
                .opened();
        Map<String, String> tokens = Managers.of(pulse);
        List<String[]> sheets = people.stream()
                .map(person -> history(tokens.get(person.get("id")), chance))
                .toList();
        APulse.close(pulse);

        Map<Cell, Counted> published = published(pulse);
        Map<Cell, Counted> recounted = recount(people, sheets);

        assertThat(published.keySet()).isEqualTo(recounted.keySet());
        recounted.forEach((cell, expected) -> {
            Counted counted = published.get(cell);
            assertThat(counted.respondents()).as(cell.toString()).isEqualTo(expected.respondents());
            for (int j = 0; j < expected.counts().size(); j++) {
                assertThat(counted.counts().get(j))
                        .as(cell + " " + j)
                        .isCloseTo(expected.counts().get(j), within(1e-9));
            }
        });
    }

    private static List<Map<String, String>> frame(Random chance) {
        var frame = aFrame();
        List<Map<String, String>> people = new ArrayList<>();
        for (Land land : List.of(Land.BERLIN, Land.BAVARIA, Land.SAXONY)) {
            for (int i = 0; i < 30; i++) {
                Phase phase = Phase.values()[chance.nextInt(3)];
                Size size = Size.values()[chance.nextInt(2)];
                Carrier carrier = Carrier.values()[chance.nextInt(2)];
                frame.of(1, land, phase, size, carrier);
                people.add(Map.of(
                        "id", "%s-%04d".formatted(land.id(), people.size() + 1),
                        "national", "",
                        "land", land.id(),
                        "phase", phase.id(),
                        "size", size.id(),
                        "carrier", carrier.id()));
            }
        }
        frame.imported();
        return people;
    }

    /** Answers, changes and withdraws at random; gives the last word, one code for each question or null. */
    private static String[] history(String token, Random chance) {
        String[] last = new String[SAID.size()];
        for (int steps = 1 + chance.nextInt(3); steps > 0; steps--) {
            String[] sheet = last;
            last = new String[SAID.size()];
            if (chance.nextInt(5) == 0) {
                assertThat(Managers.withdraw(token)).isEqualTo(204);
            } else {
                for (int q = 0; q < last.length; q++) {
                    List<String> codes = SAID.get(q);
                    last[q] = chance.nextInt(6) == 0 ? sheet[q] : codes.get(chance.nextInt(codes.size()));
                }
                String entries = entries(last);
                assertThat(entries.isEmpty() || Managers.put(token, entries) == 200)
                        .isTrue();
                last = entries.isEmpty() ? sheet : last;
            }
        }
        return last;
    }

    private static String entries(String... codes) {
        return IntStream.range(0, codes.length)
                .filter(q -> codes[q] != null)
                .mapToObj(q -> "{\"question\":\"q" + q + "\"," + field(q, codes[q]) + "}")
                .collect(Collectors.joining(","));
    }

    private static String field(int question, String code) {
        if (question < 2 || code.equals("DK")) {
            return "\"value\":\"" + code + "\"";
        }
        return question == 2 ? "\"values\":[\"" + code.replace(",", "\",\"") + "\"]" : "\"number\":" + code;
    }

    private static Map<Cell, Counted> published(String pulse) {
        return Database.rows(
                        "select substr(w.question_id, 2)::int, c.dimension, c.code, c.item, c.respondents, array_to_string(c.counts, ' ')"
                                + " from published_cell c join wave w using (pulse_id, indicator, version) where pulse_id = ?",
                        pulse)
                .stream()
                .collect(Collectors.toMap(
                        row -> new Cell(
                                (Integer) row.get(0), (String) row.get(1), (String) row.get(2), (String) row.get(3)),
                        row -> new Counted(
                                (Integer) row.get(4),
                                Arrays.stream(((String) row.get(5)).split(" "))
                                        .map(Double::valueOf)
                                        .toList())));
    }

    private static Map<Cell, Counted> recount(List<Map<String, String>> people, List<String[]> sheets) {
        Map<Cell, Counted> cells = new HashMap<>();
        for (int q = 0; q < SAID.size(); q++) {
            int question = q;
            for (String dimension : List.of("national", "land", "phase", "size", "carrier")) {
                Map<String, List<Integer>> members = IntStream.range(0, people.size())
                        .filter(i -> valid(sheets.get(i)[question]))
                        .boxed()
                        .collect(Collectors.groupingBy(i -> people.get(i).get(dimension)));
                members.forEach((code, in) -> {
                    if (in.size() >= 10) {
                        items(question)
                                .forEach((item, categories) -> cells.put(
                                        new Cell(question, dimension, code, item),
                                        counted(question, dimension, in, people, sheets, categories)));
                    }
                });
            }
            cells.put(new Cell(question, "national", "", "DK"), ignorance(question, people, sheets));
        }
        return cells;
    }

    /** All of a question, or each option of a multi choice against the others. */
    private static Map<String, List<Predicate<String>>> items(int question) {
        Map<String, List<Predicate<String>>> items = new LinkedHashMap<>();
        CATEGORIES.get(question).forEach(category -> {
            Predicate<String> chosen = code -> chose(question, code, category);
            if (question == MULTI) {
                items.put(category, List.of(chosen, chosen.negate()));
            } else {
                items.computeIfAbsent("", all -> new ArrayList<>()).add(chosen);
            }
        });
        return items;
    }

    /** Those who did not know, weighted among all who said anything, beside the valid answers. */
    private static Counted ignorance(int question, List<Map<String, String>> people, List<String[]> sheets) {
        List<Integer> all = IntStream.range(0, people.size())
                .filter(i -> sheets.get(i)[question] != null)
                .boxed()
                .toList();
        double unknowing = counted(question, "national", all, people, sheets, List.of("DK"::equals))
                .counts()
                .get(0);
        double valid = all.stream().filter(i -> valid(sheets.get(i)[question])).count();
        return new Counted((int) Math.round(unknowing + valid), List.of(unknowing, valid));
    }

    /** Each of the three Laender has 30 neighbourhoods, so nationally an answer weighs n / 3 n_Land. */
    private static Counted counted(
            int question,
            String dimension,
            List<Integer> in,
            List<Map<String, String>> people,
            List<String[]> sheets,
            List<Predicate<String>> categories) {
        Map<String, Long> laender =
                in.stream().collect(Collectors.groupingBy(i -> people.get(i).get("land"), Collectors.counting()));
        assertThat(dimension.equals("national") && laender.values().stream().anyMatch(n -> n < 5))
                .isFalse();
        List<Double> counts = categories.stream()
                .map(category -> in.stream()
                        .filter(i -> category.test(sheets.get(i)[question]))
                        .mapToDouble(i -> dimension.equals("national")
                                ? in.size() / (3.0 * laender.get(people.get(i).get("land")))
                                : 1)
                        .sum())
                .toList();
        return new Counted(in.size(), counts);
    }

    private static boolean valid(String code) {
        return code != null && !code.equals("DK");
    }

    private static boolean chose(int question, String code, String category) {
        return question == 3
                ? category.equals(Double.parseDouble(code) < 5 ? "0..5" : "5..20")
                : List.of(code.split(",", -1)).contains(category);
    }
}
