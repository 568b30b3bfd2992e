package de.seismograph.statistics;

import static de.seismograph.statistics.Scores.FIVE_POINT;
import static de.seismograph.statistics.Vectors.EXACTLY;
import static de.seismograph.statistics.Vectors.PRECISELY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import de.seismograph.shared.Hmac;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyedNoiseTest {

    private static final String SECRET = "0123456789abcdef0123456789abcdef";
    private static final CellKey KEY =
            CellKey.of(0x1111111111111111L, 0x2222222222222222L, 0xFFFFFFFFFFFFFFFFL, 0x0123456789ABCDEFL);
    private static final Distribution COUNTS = Distribution.of(3, 7, 6, 3, 1);
    private static final Perturbation IN_USE = new Perturbation(2, 4);

    @Test
    void theKeyOfACellIsTheSumOfItsRecords() {
        assertThat(KEY).isEqualTo(new CellKey(0x3456789abcdf0121L));
        assertThat(CellKey.of()).isEqualTo(CellKey.EMPTY);
    }

    @Test
    void everyCategoryHasItsOwnChance() {
        KeyedNoise noise = noise(new Perturbation(1, 3), "2026Q1|Q17|1|");

        double[] expected = {.214145787, .966205168, .539579902, .538890235, .463924201};
        for (int category = 1; category <= 5; category++) {
            assertThat(noise.uniform(KEY, category)).isCloseTo(expected[category - 1], EXACTLY);
        }
    }

    @Test
    void theNoiseOfACellIsKnownToWhoeverHoldsTheSecret() {
        Distribution noisy = noise(new Perturbation(1, 3), "2026Q1|Q17|1|").perturb(COUNTS, KEY);

        assertThat(noisy).isEqualTo(Distribution.of(2, 9, 6, 3, 1));
        assertThat(noisy.n()).isEqualTo(21);
        assertThat(100 * noisy.mean(FIVE_POINT).orElseThrow()).isCloseTo(19.047619, PRECISELY);
    }

    @Test
    void noNoiseLeavesEverythingAsItIs() {
        KeyedNoise none = noise(Perturbation.NONE, "2026Q1|Q17|1|");

        assertThat(none.perturb(COUNTS, KEY)).isEqualTo(COUNTS);
        assertThat(none.perturbWeighted(Distribution.of(1.23, 4.56), KEY)).isEqualTo(Distribution.of(1.23, 4.56));
    }

    @Test
    void zeroStaysZeroAndNothingFallsBelow() {
        KeyedNoise noise = noise(IN_USE, "a|");
        Distribution small = Distribution.of(0, 1, 2, 3, 0.4);

        for (long key = 0; key < 2000; key++) {
            Distribution whole = noise.perturb(Distribution.of(0, 1, 2, 3, 0), new CellKey(key));
            Distribution weighted = noise.perturbWeighted(small, new CellKey(key));
            assertThat(whole.counts().get(0)).isZero();
            assertThat(whole.counts().get(4)).isZero();
            assertThat(weighted.counts().get(0)).isZero();
            assertThat(weighted.counts()).allMatch(count -> Math.abs(count * 10 - Math.rint(count * 10)) < 1e-9);
        }
    }

    @Test
    void weightedCountsAndEveryTableHaveNoiseOfTheirOwn() {
        KeyedNoise noise = noise(IN_USE, "2026Q1|Q17|1|");
        KeyedNoise pairs = noise(IN_USE, "pair|2025Q4|2026Q1|");

        assertThat(noise.perturbWeighted(COUNTS, KEY)).isNotEqualTo(noise.perturb(COUNTS, KEY));
        assertThat(pairs.uniform(KEY, 1)).isNotCloseTo(noise.uniform(KEY, 1), within(1e-9));
        assertThat(noise.perturb(COUNTS, KEY)).isEqualTo(noise.perturb(COUNTS, KEY));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 300})
    void noiseIsUnbiasedAndHasItsVariance(int count) {
        KeyedNoise noise = noise(IN_USE, "2026Q1|Q17|1|");
        Random records = new Random(count);
        double[] changes = IntStream.range(0, 100_000)
                .mapToDouble(i -> noise.perturb(Distribution.of(count), new CellKey(records.nextLong()))
                                .n()
                        - count)
                .toArray();

        assertMoments(changes);
        assertThat(DoubleStream.of(changes)).allMatch(change -> change >= -Math.min(count, 4) && change <= 4);
    }

    @Test
    void noiseOfWeightedCountsIsUnbiasedAndHasItsVariance() {
        KeyedNoise noise = noise(IN_USE, "2026Q1|Q17|1|");
        Random records = new Random(7);

        assertMoments(IntStream.range(0, 100_000)
                .mapToDouble(i -> noise.perturbWeighted(Distribution.of(87.3), new CellKey(records.nextLong()))
                                .n()
                        - 87.3)
                .toArray());
    }

    @Test
    void onlyPeopleAreCountedAndContextsEnd() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> noise(IN_USE, "a|").perturb(Distribution.of(1.5), KEY));
        assertThatIllegalArgumentException().isThrownBy(() -> noise(IN_USE, "a"));
    }

    private static KeyedNoise noise(Perturbation perturbation, String context) {
        Hmac hmac = new Hmac(SECRET.getBytes(StandardCharsets.US_ASCII));
        UnaryOperator<byte[]> digest = message -> hmac.of(message);
        return new KeyedNoise(perturbation.table(), digest, context);
    }

    private static void assertMoments(double... changes) {
        double mean = IntStream.range(0, changes.length)
                .mapToDouble(i -> changes[i])
                .average()
                .orElseThrow();
        double variance = IntStream.range(0, changes.length)
                .mapToDouble(i -> (changes[i] - mean) * (changes[i] - mean))
                .average()
                .orElseThrow();
        assertThat(mean).isCloseTo(0, within(0.02));
        assertThat(variance).isCloseTo(IN_USE.variance(), within(0.03 * IN_USE.variance()));
    }
}
