package de.seismograph.release;

import static org.assertj.core.api.Assertions.assertThat;

import de.seismograph.pulse.Terms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever subtracts published cells from each other is never left with one to four people. */
class WithholdingTest {
    private static final Terms TERMS = new Terms(10, 20, 5, 4, 2, 4);
    private static final Map<Dimension, Integer> THRESHOLDS = Arrays.stream(Dimension.values())
            .collect(Collectors.toMap(
                    dimension -> dimension,
                    dimension -> dimension.isCrossing() ? TERMS.minCrossing() : TERMS.minOneWay()));

    static Stream<Long> seeds() {
        return new Random(20).longs(300).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noDifferenceIsOfOneToFour(long seed) {
        Map<Dimension, Map<String, Integer>> counted = counted(people(new Random(seed)));

        Map<Dimension, SortedMap<String, Integer>> published = Withholding.apply(counted, THRESHOLDS, TERMS);

        published.forEach((dimension, cells) -> {
            assertThat(counted.get(dimension)).containsAllEntriesOf(cells);
            assertThat(cells.values()).allMatch(n -> n >= THRESHOLDS.get(dimension));
            for (Dimension whole : dimension.wholes()) {
                published.get(whole).forEach((code, n) -> {
                    List<Integer> parts = cells.entrySet().stream()
                            .filter(cell ->
                                    dimension.codeIn(whole, cell.getKey()).equals(code))
                            .map(Map.Entry::getValue)
                            .toList();
                    assertThat(parts).allSatisfy(part -> assertThat(n - part).isNotIn(1, 2, 3, 4));
                    if (!parts.isEmpty()) {
                        assertThat(n - parts.stream().mapToInt(part -> part).sum())
                                .isNotIn(1, 2, 3, 4);
                    }
                });
            }
        });
    }

    /** Few of some kinds and many of others, so that remainders are small. */
    private static List<Attributes> people(Random chance) {
        List<Attributes> people = new ArrayList<>();
        int number = 30 + chance.nextInt(300);
        for (int i = 0; i < number; i++) {
            people.add(new Attributes(
                    "0" + skewed(chance, 9),
                    "size" + skewed(chance, 4),
                    "phase" + skewed(chance, 4),
                    "carrier" + skewed(chance, 3)));
        }
        return people;
    }

    private static int skewed(Random chance, int most) {
        return (int) (most * Math.pow(chance.nextDouble(), 3));
    }

    private static Map<Dimension, Map<String, Integer>> counted(List<Attributes> people) {
        Map<Dimension, Map<String, Integer>> counted = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            counted.put(
                    dimension,
                    people.stream().collect(Collectors.groupingBy(dimension::codeOf, Collectors.summingInt(p -> 1))));
        }
        return counted;
    }
}
