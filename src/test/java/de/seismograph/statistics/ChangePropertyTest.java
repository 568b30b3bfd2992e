package de.seismograph.statistics;

import static de.seismograph.statistics.Scores.FIVE_POINT;
import static de.seismograph.statistics.Vectors.EXACTLY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

class ChangePropertyTest {

    @Property(seed = "21")
    void theOrderOfRespondentsDoesNotMatter(@ForAll List<Long> recordKeys, @ForAll long shuffle) {
        List<Long> shuffled = new ArrayList<>(recordKeys);
        Collections.shuffle(shuffled, new Random(shuffle));

        assertThat(key(shuffled)).isEqualTo(key(recordKeys));
    }

    @Property(seed = "22")
    void changesHaveAnErrorAndStayInRange(
            @ForAll("samples") StratifiedSample before,
            @ForAll("samples") StratifiedSample now,
            @ForAll @DoubleRange(max = 200) double pairs,
            @ForAll @DoubleRange(min = -1, max = 1) double correlation) {
        Overlap overlap = new Overlap(pairs, correlation * Math.sqrt(spread(before) * spread(now)));
        FullSampleChange change = FullSampleChange.between(before, now, FIVE_POINT, overlap);

        for (Estimate estimate : List.of(change.estimate(), change.descriptive())) {
            assertThat(estimate.low()).isBetween(-2.0, estimate.value());
            assertThat(estimate.high()).isBetween(estimate.value(), 2.0);
        }
    }

    @Property(seed = "23")
    void turningTimeRoundTurnsTheChangeRound(
            @ForAll("samples") StratifiedSample before, @ForAll("samples") StratifiedSample now) {
        FullSampleChange forth = FullSampleChange.between(before, now, FIVE_POINT, Overlap.NONE);
        FullSampleChange back = FullSampleChange.between(now, before, FIVE_POINT, Overlap.NONE);

        assertThat(forth.value()).isCloseTo(-back.value(), EXACTLY);
        assertThat(forth.variance()).isCloseTo(back.variance(), EXACTLY);
    }

    @Property(seed = "24")
    void everyWaveHasAProbabilityAndAnError(
            @ForAll("readings") List<Reading> readings, @ForAll("readings") List<Reading> others) {
        Map<String, TremorSeries<Integer>> board = Map.of(
                "nation", new TremorSeries<>(Reach.NATIONAL, waves(readings)),
                "cell", new TremorSeries<>(Reach.SUBGROUP, waves(others)));

        TremorBoard.assess(board, any -> TremorThresholds.RECOMMENDED).forEach((name, waves) -> {
            assertThat(waves).hasSize(Math.max(0, board.get(name).readings().size() - 1));
            for (TremorAssessment wave : waves.values()) {
                assertThat(wave.departure().p()).isBetween(0.0, 1.0);
                assertThat(wave.adjusted()).isBetween(wave.departure().p(), 1.0);
                assertThat(wave.departure().standardError()).isPositive().isFinite();
                assertThat(wave.departure().margin()).isFinite();
            }
        });
    }

    @Property(seed = "25")
    void turningASeriesUpsideDownTurnsItsMovements(@ForAll("readings") List<Reading> readings) {
        Assume.that(readings.size() > 1);
        List<Reading> mirrored = readings.stream()
                .map(reading -> new Reading(-reading.value(), reading.variance(), reading.covariance(), reading.n()))
                .toList();
        List<TremorAssessment> waves = assess(readings);
        List<TremorAssessment> others = assess(mirrored);

        for (int wave = 0; wave < waves.size(); wave++) {
            assertThat(others.get(wave).level()).isEqualTo(waves.get(wave).level());
            assertThat(others.get(wave).drift()).isEqualTo(waves.get(wave).drift());
            assertThat(others.get(wave).departure().change())
                    .isCloseTo(-waves.get(wave).departure().change(), EXACTLY);
        }
    }

    @Provide
    Arbitrary<StratifiedSample> samples() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 40).list().ofSize(5),
                        Arbitraries.integers().between(2, 300),
                        Arbitraries.of(0.0, 2.0))
                .as((counts, frame, noise) -> StratifiedSample.cell(
                        new Stratum(
                                frame,
                                new Distribution(counts.stream()
                                        .map(Integer::doubleValue)
                                        .toList())),
                        noise))
                .filter(Optional::isPresent)
                .map(Optional::get);
    }

    @Provide
    Arbitrary<List<Reading>> readings() {
        return Combinators.combine(
                        Arbitraries.doubles().between(-100, 100),
                        Arbitraries.oneOf(
                                Arbitraries.just(0.0), Arbitraries.doubles().between(0, 400)),
                        Arbitraries.doubles().between(2, 500))
                .as((value, variance, n) -> new Reading(value, variance, variance / 4, n))
                .list()
                .ofMaxSize(12);
    }

    private static List<TremorAssessment> assess(List<Reading> readings) {
        return List.copyOf(TremorBoard.assess(
                        Map.of("", new TremorSeries<>(Reach.NATIONAL, waves(readings))),
                        any -> TremorThresholds.RECOMMENDED)
                .get("")
                .values());
    }

    private static NavigableMap<Integer, Reading> waves(List<Reading> readings) {
        NavigableMap<Integer, Reading> waves = new TreeMap<>();
        readings.forEach(reading -> waves.put(waves.size(), reading));
        return waves;
    }

    private static CellKey key(List<Long> recordKeys) {
        return CellKey.of(recordKeys.stream().mapToLong(Long::longValue).toArray());
    }

    private static double spread(StratifiedSample sample) {
        return sample.weighted().variance(FIVE_POINT).orElseThrow();
    }
}
