package de.seismograph.statistics;

import static de.seismograph.statistics.Scores.FIVE_POINT;
import static de.seismograph.statistics.Vectors.EXACTLY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class EstimatePropertyTest {

    private static final Scores BINS = Scores.of(0.1, 12.5, 37.3, 75, 150);

    @Property(seed = "1")
    void cellsSayNothingOrStayInRange(
            @ForAll("strata") List<Stratum> strata, @ForAll @DoubleRange(max = 5) double noise) {
        for (Stratum stratum : strata) {
            Optional<StratifiedSample> cell = StratifiedSample.cell(stratum, noise);
            assertThat(cell.isPresent()).isEqualTo(stratum.n() >= 2);
            cell.ifPresent(EstimatePropertyTest::assertInRange);
        }
    }

    @Property(seed = "2")
    void nationalEstimatesStayInRange(@ForAll("strata") List<Stratum> strata) {
        StratifiedSample.of(answered(strata)).ifPresent(EstimatePropertyTest::assertInRange);
    }

    @Property(seed = "3")
    void estimatesFromNoisyPublishedCountsStayInRange(
            @ForAll("strata") List<Stratum> published,
            @ForAll("counts") Distribution weighted,
            @ForAll @IntRange(max = 40) int left,
            @ForAll @DoubleRange(max = 5) double noise) {
        int frame = Math.max(1, published.stream().mapToInt(Stratum::frame).sum() + left);
        Optional<StratifiedSample> germany = StratifiedSample.published(weighted, frame, published, noise);

        assertThat(germany.isPresent()).isEqualTo(weighted.n() >= 2);
        germany.ifPresent(sample -> {
            assertInRange(sample);
            assertThat(sample.strata().stream().mapToInt(Stratum::frame).sum()).isEqualTo(frame);
        });
    }

    @Property(seed = "4")
    void withheldStrataNeverMoveThePointEstimate(
            @ForAll("strata") List<Stratum> strata, @ForAll @IntRange(max = 7) int shown) {
        List<Stratum> all = answered(strata);
        Assume.that(!all.isEmpty());
        int frame = all.stream().mapToInt(Stratum::frame).sum();
        StratifiedSample known = StratifiedSample.of(all).orElseThrow();
        StratifiedSample published = StratifiedSample.published(
                        known.weighted(), frame, all.subList(0, Math.min(shown, all.size())))
                .orElseThrow();

        assertThat(published.balance(FIVE_POINT).value())
                .isCloseTo(known.balance(FIVE_POINT).value(), EXACTLY);
        assertThat(StratifiedSample.of(published.strata())
                        .orElseThrow()
                        .balance(FIVE_POINT)
                        .value())
                .isCloseTo(known.balance(FIVE_POINT).value(), EXACTLY);
    }

    @Property(seed = "5")
    void theOrderOfStrataDoesNotMatter(@ForAll("strata") List<Stratum> strata, @ForAll long shuffle) {
        List<Stratum> all = answered(strata);
        Assume.that(!all.isEmpty());
        List<Stratum> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(shuffle));

        assertSame(
                Vectors.nationally(all).balance(FIVE_POINT),
                Vectors.nationally(shuffled).balance(FIVE_POINT));
        assertSame(
                Vectors.nationally(all).share(0, 2),
                Vectors.nationally(shuffled).share(0, 2));
    }

    @Property(seed = "6")
    void theOrderOfCategoriesDoesNotMatter(@ForAll("strata") List<Stratum> strata) {
        List<Stratum> all = answered(strata);
        Assume.that(!all.isEmpty());
        List<Stratum> reversed = all.stream()
                .map(stratum -> new Stratum(
                        stratum.frame(),
                        new Distribution(reversed(stratum.answers().counts()))))
                .toList();

        assertSame(
                Vectors.nationally(all).mean(BINS),
                Vectors.nationally(reversed).mean(new Scores(reversed(BINS.values()))));
        assertSame(
                Vectors.nationally(all).share(0), Vectors.nationally(reversed).share(4));
    }

    @Property(seed = "7")
    void theScaleOfCountsDoesNotMoveThePointEstimate(
            @ForAll("counts") Distribution counts, @ForAll @DoubleRange(min = 0.01, max = 1000) double factor) {
        Assume.that(counts.n() > 0);

        assertThat(counts.times(factor).mean(BINS).orElseThrow())
                .isCloseTo(counts.mean(BINS).orElseThrow(), EXACTLY);
    }

    @Property(seed = "16")
    void theScaleOfScoresIsTheScaleOfTheEstimate(
            @ForAll("counts") Distribution counts,
            @ForAll @DoubleRange(min = 0.01, max = 1000) double factor,
            @ForAll @DoubleRange(min = -50, max = 50) double offset) {
        Assume.that(counts.n() >= 2);
        StratifiedSample cell =
                StratifiedSample.cell(new Stratum(200, counts), 2).orElseThrow();
        Estimate one = cell.mean(FIVE_POINT);
        Estimate other = cell.mean(new Scores(FIVE_POINT.values().stream()
                .map(score -> offset + factor * score)
                .toList()));

        assertThat((other.value() - offset) / factor).isCloseTo(one.value(), EXACTLY);
        assertThat(other.standardError() / factor).isCloseTo(one.standardError(), EXACTLY);
        assertThat((other.low() - offset) / factor).isCloseTo(one.low(), EXACTLY);
        assertThat((other.high() - offset) / factor).isCloseTo(one.high(), EXACTLY);
    }

    @Property(seed = "8")
    void fullResponseHasNoWidth(@ForAll("counts") Distribution counts) {
        Assume.that(counts.n() >= 2);
        StratifiedSample everybody = Vectors.cell((int) counts.n(), toArray(counts));

        for (Estimate estimate : List.of(everybody.balance(FIVE_POINT), everybody.mean(BINS), everybody.share(1))) {
            assertThat(estimate.high() - estimate.low()).isZero();
        }
    }

    @Property(seed = "9")
    void equalAnswersHaveNoSpread(@ForAll @IntRange(max = 4) int category, @ForAll @IntRange(min = 2, max = 50) int n) {
        double[] counts = new double[5];
        counts[category] = n;
        StratifiedSample cell = Vectors.cell(60, counts);

        assertThat(cell.balance(FIVE_POINT).standardError()).isZero();
        assertThat(cell.mean(BINS).standardError()).isLessThan(1e-12);
        assertThat(cell.share(category).low()).isLessThan(100);
        assertThat(cell.share(category).high()).isEqualTo(100);
    }

    @Provide
    Arbitrary<Distribution> counts() {
        Arbitrary<Double> count = Arbitraries.oneOf(
                Arbitraries.just(0.0), Arbitraries.integers().between(0, 60).map(Integer::doubleValue));
        return count.list().ofSize(5).map(Distribution::new);
    }

    @Provide
    Arbitrary<List<Stratum>> strata() {
        return Combinators.combine(counts(), Arbitraries.integers().between(0, 100))
                .as((counts, missing) -> new Stratum(Math.max(1, (int) counts.n() + missing), counts))
                .list()
                .ofMaxSize(8);
    }

    private static List<Stratum> answered(List<Stratum> strata) {
        return strata.stream().filter(stratum -> stratum.n() >= 2).toList();
    }

    /** That every value lies in its interval is checked when an estimate is built. */
    private static void assertInRange(StratifiedSample sample) {
        assertInRange(sample.balance(FIVE_POINT), -100, 100);
        assertInRange(sample.mean(BINS), 0.1, 150);
        IntStream.range(0, 5).forEach(category -> assertInRange(sample.share(category), 0, 100));
        assertInRange(sample.share(0, 1, 2, 3, 4), 0, 100);
    }

    private static void assertInRange(Estimate estimate, double min, double max) {
        assertThat(estimate.low()).isGreaterThanOrEqualTo(min);
        assertThat(estimate.high()).isLessThanOrEqualTo(max);
    }

    private static void assertSame(Estimate one, Estimate other) {
        assertThat(one.value()).isCloseTo(other.value(), EXACTLY);
        assertThat(one.standardError()).isCloseTo(other.standardError(), EXACTLY);
        assertThat(one.low()).isCloseTo(other.low(), EXACTLY);
        assertThat(one.high()).isCloseTo(other.high(), EXACTLY);
    }

    private static List<Double> reversed(List<Double> values) {
        List<Double> reversed = new ArrayList<>(values);
        Collections.reverse(reversed);
        return reversed;
    }

    private static double[] toArray(Distribution distribution) {
        return distribution.counts().stream().mapToDouble(Double::doubleValue).toArray();
    }
}
