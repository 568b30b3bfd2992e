package de.seismograph.release;

import static org.assertj.core.api.Assertions.assertThat;

import de.seismograph.pulse.Measures;
import de.seismograph.pulse.Option;
import de.seismograph.pulse.Polarity;
import de.seismograph.pulse.Question;
import de.seismograph.pulse.QuestionKind;
import de.seismograph.pulse.Terms;
import de.seismograph.shared.Hmac;
import de.seismograph.shared.LocalizedText;
import de.seismograph.statistics.KeyedNoise;
import de.seismograph.statistics.Perturbation;
import de.seismograph.statistics.PerturbationTable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What is judged on and on is published in one edition after the other. Whoever keeps them all, and knows what all but one of those
 * have said who are new in an edition, does not learn what that one has said.
 */
class RenewedEditionsTest {
    private static final int FACTORS = 60;
    private static final int FIRST = 10;
    private static final int NEW = 5;
    private static final int EDITIONS = 30;
    private static final double[] USUAL = {.6, .25, .15};
    private static final Attributes SOMEWHERE = new Attributes("05", "implementation", "city", "municipal");
    private static final Question QUESTION = new Question(
            "opinion",
            "poverty",
            "opinion",
            1,
            QuestionKind.SINGLE,
            Measures.LEVEL,
            Polarity.NEUTRAL,
            new LocalizedText("Ist das so?", null),
            Stream.of("agree", "disagree", "not-here")
                    .map(id -> new Option(id, new LocalizedText(id, null)))
                    .toList(),
            List.of());

    /** What an edition has more than the one before, without those who are known, and what the unknown one has said. */
    private record Growth(double[] unexplained, int said) {
        /** The likeliest category, by Bayes, for somebody who knows how usual each is. */
        int likeliest(double variance) {
            IntToDoubleFunction evidence = category -> variance * 2 * Math.log(USUAL[category]) + unexplained[category];
            return IntStream.range(0, USUAL.length)
                    .reduce((best, next) -> evidence.applyAsDouble(next) > evidence.applyAsDouble(best) ? next : best)
                    .orElseThrow();
        }
    }

    @Test
    void theOneWhoIsUnknownIsNotToldByWhatHasGrown() {
        List<Growth> growths = growths(2);

        double right = percent(growths, growth -> growth.likeliest(2));
        double mode = percent(growths, any -> 0);

        assertThat(growths).hasSizeGreaterThan(1000);
        assertThat(right).as("mode %s", mode).isLessThanOrEqualTo(mode + 15);
    }

    @Test
    void withoutNoiseItWouldBe() {
        assertThat(percent(growths(0), growth -> growth.likeliest(0))).isEqualTo(100);
    }

    private static double percent(List<Growth> growths, ToIntFunction<Growth> guess) {
        long right = growths.stream()
                .filter(growth -> guess.applyAsInt(growth) == growth.said())
                .count();
        return 100. * right / growths.size();
    }

    private static List<Growth> growths(double variance) {
        Terms terms = new Terms(10, 20, 5, 4, variance, 4);
        PerturbationTable table = new Perturbation(variance, 4).table();
        List<Growth> growths = new ArrayList<>();
        for (int factor = 0; factor < FACTORS; factor++) {
            Random chance = new Random(factor);
            Hmac hmac = new Hmac(("secret " + chance.nextLong()).getBytes(StandardCharsets.UTF_8));
            List<Integer> said = new ArrayList<>(drawn(FIRST, chance));
            double @Nullable [] before = edition(said, terms, new KeyedNoise(table, hmac::of, "0|"), chance);
            for (int edition = 1; edition <= EDITIONS; edition++) {
                List<Integer> more = drawn(NEW, chance);
                said.addAll(more);
                double @Nullable [] after =
                        edition(said, terms, new KeyedNoise(table, hmac::of, edition + "|"), chance);
                if (before != null && after != null) {
                    growths.add(new Growth(unexplained(before, after, more.subList(1, NEW)), more.get(0)));
                }
                before = after;
            }
        }
        return growths;
    }

    /** Nothing where it is only told what nearly all have said. */
    private static double @Nullable [] edition(List<Integer> said, Terms terms, KeyedNoise noise, Random chance) {
        List<Tally> tallies = said.stream()
                .map(category -> new Tally(QUESTION.categories().get(category), SOMEWHERE, 1, chance.nextLong()))
                .toList();
        Frame frame = new Frame(Map.of(SOMEWHERE, 1000));
        List<Double> counts = new Publishing(new Tabulation(QUESTION, frame, tallies), terms, item -> noise)
                .together(Set.of())
                .get(0)
                .counts();
        return counts == null
                ? null
                : counts.stream().mapToDouble(count -> count).toArray();
    }

    private static double[] unexplained(double[] before, double[] after, List<Integer> known) {
        return IntStream.range(0, USUAL.length)
                .mapToDouble(category -> after[category]
                        - before[category]
                        - known.stream().filter(one -> one == category).count())
                .toArray();
    }

    private static List<Integer> drawn(int number, Random chance) {
        return IntStream.range(0, number)
                .mapToObj(one -> {
                    double drawn = chance.nextDouble();
                    return drawn < USUAL[0] ? 0 : drawn < USUAL[0] + USUAL[1] ? 1 : 2;
                })
                .toList();
    }
}
