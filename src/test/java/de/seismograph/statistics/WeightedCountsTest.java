package de.seismograph.statistics;

import static de.seismograph.statistics.Vectors.PRECISELY;
import static de.seismograph.statistics.Vectors.TV2;
import static de.seismograph.statistics.Vectors.stratum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class WeightedCountsTest {

    @Test
    void everyAnswerStandsForItsPartOfTheFrame() {
        WeightedCounts weighted = new WeightedCounts(TV2);

        assertThat(weighted.weights())
                .usingComparatorForType(Vectors.closely(), Double.class)
                .containsExactly(2.857143, 2.5, 2.25);
        assertThat(weighted.kishEffectiveSize()).isCloseTo(238.0901, within(5e-5));
        assertThat(weighted.counts().n()).isCloseTo(240, PRECISELY);
    }

    @Test
    void theWeightedShareIsTheNationalShare() {
        Distribution counts = new WeightedCounts(TV2).counts();

        assertThat(counts.mean(Scores.indicator(5, 3, 4)).orElseThrow()).isCloseTo(0.268304, PRECISELY);
    }

    @Test
    void equalWeightsCostNothing() {
        WeightedCounts weighted = new WeightedCounts(List.of(stratum(30, 4, 6), stratum(60, 15, 5)));

        assertThat(weighted.kishEffectiveSize()).isCloseTo(30, PRECISELY);
        assertThat(weighted.counts().counts())
                .usingComparatorForType(Vectors.closely(), Double.class)
                .containsExactly(19.0, 11.0);
    }

    @Test
    void nobodyCannotBeWeighted() {
        assertThat(WeightedCounts.of(List.of())).isEmpty();
        assertThat(WeightedCounts.of(List.of(stratum(40, 0, 0)))).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeightedCounts.of(List.of(stratum(40, 0, 0), stratum(40, 5, 1))));
    }
}
