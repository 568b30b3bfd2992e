package de.seismograph.release;

import static de.seismograph.release.SyntheticAnswers.SILENT;
import static org.assertj.core.api.Assertions.assertThat;

import de.seismograph.pulse.QuestionKind;
import de.seismograph.pulse.Terms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Whoever finds two published cells that differ by one person, in one wave or in two, and guesses the category that has grown most
 * between them, does not learn what that person has said. Nobody here ever changes an answer, so that nothing else has moved.
 */
class DifferencingTest {
    private static final int COUNTRIES = 10;
    private static final int WAVES = 6;
    private static final double[] USUAL = {.10, .25, .41, .16, .08};
    private static final double SELDOM = .02;

    /** Two cells that differ by one person alone, and what that person has said. */
    private record Difference(double[] with, double[] without, int said) {
        int grownMost() {
            return IntStream.range(0, with.length)
                    .reduce((best, next) -> with[next] - without[next] > with[best] - without[best] ? next : best)
                    .orElseThrow();
        }
    }

    @Test
    void whatOnePersonSaidIsNotToldByADifference() {
        List<Difference> differences = differences(2);

        double right = percent(differences, Difference::grownMost);
        double mode = percent(differences, any -> 2);

        assertThat(differences).hasSizeGreaterThan(1000);
        assertThat(right).as("mode %s", mode).isLessThanOrEqualTo(mode + 15);
    }

    @Test
    void withoutNoiseItIs() {
        assertThat(percent(differences(0), Difference::grownMost)).isEqualTo(100);
    }

    private static double percent(List<Difference> differences, ToIntFunction<Difference> guess) {
        long right = differences.stream()
                .filter(difference -> guess.applyAsInt(difference) == difference.said())
                .count();
        return 100. * right / differences.size();
    }

    private static List<Difference> differences(double noise) {
        List<Difference> differences = new ArrayList<>();
        for (int seed = 0; seed < COUNTRIES; seed++) {
            Random chance = new Random(seed);
            List<Attributes> frame = coinciding();
            int[] opinions = frame.stream().mapToInt(one -> drawn(chance)).toArray();
            Terms terms = new Terms(10, 20, 5, 4, noise, 4);
            ReleasedSeries series = new ReleasedSeries(frame, QuestionKind.FIVE_POINT, terms, chance);
            for (int wave = 0; wave < WAVES; wave++) {
                series.released(Arrays.stream(opinions)
                        .map(opinion -> chance.nextDouble() < SELDOM ? SILENT : opinion)
                        .toArray());
            }
            differences.addAll(differences(series, opinions));
        }
        return differences;
    }

    private static List<Difference> differences(ReleasedSeries series, int[] opinions) {
        List<Evidence> cells = series.evidence().stream()
                .filter(cell -> !cell.national() && cell.counts() != null)
                .toList();
        List<BitSet> people = cells.stream()
                .map(cell -> IntStream.of(cell.people()).collect(BitSet::new, BitSet::set, BitSet::or))
                .toList();
        List<Difference> found = new ArrayList<>();
        for (int a = 0; a < cells.size(); a++) {
            for (int b = 0; b < cells.size(); b++) {
                BitSet more = (BitSet) people.get(a).clone();
                more.xor(people.get(b));
                if (more.cardinality() == 1 && people.get(a).get(more.nextSetBit(0))) {
                    found.add(new Difference(
                            Objects.requireNonNull(cells.get(a).counts()),
                            Objects.requireNonNull(cells.get(b).counts()),
                            opinions[more.nextSetBit(0)]));
                }
            }
        }
        return found;
    }

    /** Each of four Laender makes up all of a phase, a size and a carrier but for one neighbourhood of another Land. */
    private static List<Attributes> coinciding() {
        List<Attributes> frame = new ArrayList<>();
        for (int place = 0; place < 5; place++) {
            for (int i = 0; i < 14 + 8 * place; i++) {
                frame.add(new Attributes("0" + (5 + place), "phase" + place, "size" + place, "carrier" + place));
            }
            frame.add(new Attributes("01", "phase" + place, "size" + (place + 1) % 5, "carrier" + (place + 2) % 5));
        }
        return frame;
    }

    private static int drawn(Random chance) {
        double left = chance.nextDouble();
        int drawn = 0;
        while (drawn < USUAL.length - 1 && left >= USUAL[drawn]) {
            left -= USUAL[drawn++];
        }
        return drawn;
    }
}
