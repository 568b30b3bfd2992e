package de.seismograph.statistics;

import static de.seismograph.statistics.Scores.FIVE_POINT;
import static de.seismograph.statistics.Vectors.EXACTLY;
import static de.seismograph.statistics.Vectors.PRECISELY;
import static de.seismograph.statistics.Vectors.TV1;
import static de.seismograph.statistics.Vectors.TV2;
import static de.seismograph.statistics.Vectors.TV2_FRAME;
import static de.seismograph.statistics.Vectors.stratum;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What noise on published counts does to estimates. */
class NoisyEstimateTest {

    private static final double V = 2;

    @Test
    void atABalanceOfZeroNoiseCostsTwoAndAHalfVariances() {
        StratifiedSample balanced = noisy(stratum(1000, 30, 70, 100, 70, 30));

        assertThat(1e4 * balanced.noiseVariance(FIVE_POINT)).isCloseTo(2.5 * V * Math.pow(100.0 / 300, 2), EXACTLY);
    }

    @Test
    void theNoiseOfAllCountsJoinsTheStandardError() {
        double squares = Math.pow(.83, 2) + Math.pow(.33, 2) + Math.pow(.17, 2) + Math.pow(.67, 2) + Math.pow(1.17, 2);
        Estimate balance = noisy(TV1).balance(FIVE_POINT);

        assertThat(balance.value()).isCloseTo(17, EXACTLY);
        assertThat(balance.standardError())
                .isCloseTo(Math.sqrt(2.610565 * 2.610565 + V * squares * Math.pow(100.0 / 300, 2)), PRECISELY);
        assertThat(balance.high()).isCloseTo(17 + 1.959963985 * balance.standardError(), PRECISELY);
    }

    @Test
    void whereAScaleBeginsDoesNotMatter() {
        Stratum answers = stratum(60, 7, 12, 4);

        assertThat(noisy(answers).mean(Scores.of(1000, 1001, 1002)).standardError())
                .isCloseTo(noisy(answers).mean(Scores.of(0, 1, 2)).standardError(), EXACTLY);
    }

    @Test
    void theNationalFigureHasTheNoiseOfItsWeightedCounts() {
        Distribution weighted = new WeightedCounts(TV2).counts();
        StratifiedSample germany =
                StratifiedSample.published(weighted, TV2_FRAME, TV2, V).orElseThrow();

        assertThat(germany.meanVariance(FIVE_POINT))
                .isCloseTo(Vectors.nationally(TV2).meanVariance(FIVE_POINT), EXACTLY);
        assertThat(germany.variance(FIVE_POINT) - germany.meanVariance(FIVE_POINT))
                .isCloseTo(weighted.noiseVariance(FIVE_POINT, V).orElseThrow(), EXACTLY);
    }

    @Test
    void underFullResponseNoiseIsAllThatIsLeft() {
        StratifiedSample everybody = noisy(stratum(20, 3, 7, 6, 3, 1));

        assertThat(everybody.meanVariance(FIVE_POINT)).isZero();
        assertThat(everybody.balance(FIVE_POINT).standardError())
                .isCloseTo(100 * Math.sqrt(everybody.noiseVariance(FIVE_POINT)), EXACTLY);
        double half = 1.959963985 * everybody.share(1).standardError();
        assertThat(everybody.share(1).low()).isCloseTo(35 - half, PRECISELY);
        assertThat(everybody.share(1).high()).isCloseTo(35 + half, PRECISELY);
    }

    @Test
    void noiseMayPushAnswersAboveTheFrame() {
        StratifiedSample crowded = noisy(stratum(18, 3, 7, 6, 3, 1));

        assertThat(crowded.fullResponse()).isTrue();
        assertThat(crowded.meanVariance(FIVE_POINT)).isZero();
        assertThat(crowded.varianceWithoutCorrection(FIVE_POINT)).isPositive();
    }

    @Test
    void aShareOfNobodyOrEverybodyIsLessCertainWithNoise() {
        Stratum agreed = stratum(42, 0, 20, 0);
        Estimate none = noisy(agreed).share(0);
        Estimate all = noisy(agreed).share(1);

        assertThat(none.low()).isZero();
        assertThat(none.high())
                .isGreaterThan(
                        StratifiedSample.cell(agreed).orElseThrow().share(0).high());
        assertThat(none.standardError()).isCloseTo(100 * Math.sqrt(V) / 20, EXACTLY);
        assertThat(all.high()).isEqualTo(100);
        assertThat(all.standardError()).isCloseTo(100 * Math.sqrt(2 * V) / 20, EXACTLY);
    }

    @Test
    void theIntervalOfAShareSolvesWilsonsInequality() {
        StratifiedSample cell = noisy(stratum(42, 1, 19));
        Estimate share = cell.share(0);
        double effective = cell.effectiveSize(Scores.indicator(2, 0));
        double noise = cell.noiseVariance(Scores.indicator(2, 0));

        assertThat(share.low()).isZero();
        double high = share.high() / 100;
        assertThat(Math.pow(high - 0.05, 2))
                .isCloseTo(Math.pow(1.959963985, 2) * (high * (1 - high) / effective + noise), PRECISELY);
    }

    @Test
    void askingForChangeLeavesOutTheFrame() {
        StratifiedSample sample = Vectors.cell(TV1);

        assertThat(100 * Math.sqrt(sample.varianceWithoutCorrection(FIVE_POINT)))
                .isCloseTo(3.120222, PRECISELY);
        assertThat(noisy(TV1).varianceWithoutCorrection(FIVE_POINT) - sample.varianceWithoutCorrection(FIVE_POINT))
                .isCloseTo(noisy(TV1).noiseVariance(FIVE_POINT), EXACTLY);
    }

    @Test
    void aBalanceMoreThanFifteenPointsOffIsUnreliable() {
        assertThat(noisy(stratum(42, 3, 3, 1, 2, 3)).balance(FIVE_POINT).unreliable())
                .isTrue();
        assertThat(noisy(TV1).balance(FIVE_POINT).unreliable()).isFalse();
        assertThat(new Estimate(0, 15, -30, 30).unreliable()).isFalse();
    }

    @Test
    void oneAnswerDominatesAboveNineTenths() {
        assertThat(Distribution.of(1, 9).dominant()).isEmpty();
        assertThat(Distribution.of(1, 10).dominant()).hasValue(1);
        assertThat(Distribution.of(0, 0, 12).dominant()).hasValue(2);
        assertThat(Distribution.of(700, 63, 7).dominant()).hasValue(0);
        assertThat(Distribution.of(693, 70, 7).dominant()).isEmpty();
        assertThat(Distribution.none(5).dominant()).isEmpty();
    }

    @Test
    void withoutAnswersThereIsNothingToDisturb() {
        assertThat(Distribution.none(5).noiseVariance(FIVE_POINT, V)).isEmpty();
        assertThat(List.of(Distribution.of(0, 0, 3, 0, 0)))
                .allMatch(answers -> answers.noiseVariance(FIVE_POINT, V).orElseThrow() == 2.5 * V / 9);
    }

    private static StratifiedSample noisy(Stratum cell) {
        return StratifiedSample.cell(cell, V).orElseThrow();
    }
}
