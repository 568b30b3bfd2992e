package de.seismograph.statistics;

import static de.seismograph.statistics.Scores.FIVE_POINT;
import static de.seismograph.statistics.Vectors.EXACTLY;
import static de.seismograph.statistics.Vectors.PRECISELY;
import static de.seismograph.statistics.Vectors.TV1;
import static de.seismograph.statistics.Vectors.cell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ChangeTest {

    /** Rows were the answers before, columns are those now. */
    private static final double[][] TRANSITIONS = {
        {12, 6, 2, 0, 0},
        {10, 25, 12, 3, 0},
        {6, 14, 40, 10, 2},
        {1, 5, 12, 18, 4},
        {0, 1, 3, 6, 8},
    };

    private static final int FRAME = 1000;
    private static final StratifiedSample BEFORE = cell(TV1);
    private static final StratifiedSample NOW = cell(FRAME, 38, 82, 100, 48, 22);
    private static final MatchedChange MATCHED =
            MatchedChange.of(differences(), FRAME, 0).orElseThrow();

    @Test
    void thePairsHaveMovedByTheMeanOfTheirDifferences() {
        assertThat(differences()).isEqualTo(Distribution.of(0, 0, 7, 32, 103, 42, 14, 2, 0));
        assertThat(MATCHED.m()).isEqualTo(200);
        assertThat(MATCHED.estimate().inPercent().value()).isCloseTo(7.5, EXACTLY);
        assertThat(MATCHED.variance()).isCloseTo(.21545226, PRECISELY);
        assertThat(MATCHED.estimate().inPercent().standardError()).isCloseTo(2.935658, PRECISELY);
        assertThat(100 * Math.sqrt(MATCHED.varianceWithoutCorrection())).isCloseTo(3.282166, PRECISELY);
    }

    @Test
    void whoAnswersTwiceSpeaksAlike() {
        assertThat(100 * mean(marginal(true))).isCloseTo(3.5, EXACTLY);
        assertThat(100 * mean(marginal(false))).isCloseTo(11, EXACTLY);
        assertThat(exactly().covariance()).isCloseTo(.20090452, PRECISELY);
    }

    @Test
    void theChangeOfAllIsMoreCertainThanThatOfStrangers() {
        FullSampleChange change = FullSampleChange.between(BEFORE, NOW, FIVE_POINT, exactly());
        FullSampleChange strangers = FullSampleChange.between(BEFORE, NOW, FIVE_POINT, Overlap.NONE);

        assertThat(NOW.balance(FIVE_POINT).value()).isCloseTo(11.379310, PRECISELY);
        assertThat(NOW.weighted().variance(FIVE_POINT).orElseThrow()).isCloseTo(.30707553, PRECISELY);
        assertThat(change.estimate().inPercent().value()).isCloseTo(-5.620690, PRECISELY);
        assertThat(change.estimate().inPercent().standardError()).isCloseTo(3.329806, PRECISELY);
        assertThat(change.descriptive().inPercent().standardError()).isCloseTo(3.018975, PRECISELY);
        assertThat(strangers.estimate().inPercent().standardError()).isCloseTo(4.508281, PRECISELY);
    }

    @Test
    void publishedFiguresAreEnoughForTheOverlap() {
        Overlap published = Overlap.of(MATCHED, spread(BEFORE), spread(NOW));

        assertThat(published.m()).isEqualTo(200);
        assertThat(published.covariance()).isCloseTo((.29207358 + .30707553 - .21545226) / 2, PRECISELY);
        assertThat(Overlap.of(MATCHED, 0.9, 0.01).covariance()).isCloseTo(Math.sqrt(0.9 * 0.01), EXACTLY);
        assertThat(Overlap.of(MATCHED, 0.0001, 0.0001).covariance()).isCloseTo(-0.0001, EXACTLY);
    }

    @Test
    void otherPeopleThanBeforeAreACompositionEffect() {
        FullSampleChange change = FullSampleChange.between(BEFORE, NOW, FIVE_POINT, exactly());
        FullSampleChange alike = FullSampleChange.between(NOW, BEFORE, FIVE_POINT, exactly());

        assertThat(change.hasCompositionEffect(MATCHED)).isTrue();
        assertThat(alike.hasCompositionEffect(MATCHED)).isFalse();
    }

    @Test
    void fewerThanThirtyPairsSayNothing() {
        Distribution few = Distribution.of(0, 0, 1, 5, 15, 6, 2, 0, 0);

        assertThat(MatchedChange.of(few, FRAME, 0)).isEmpty();
        assertThat(MatchedChange.of(few.plus(Distribution.of(0, 0, 0, 0, 1, 0, 0, 0, 0)), FRAME, 0))
                .isPresent();
        assertThatIllegalArgumentException().isThrownBy(() -> MatchedChange.of(Distribution.of(20, 20), FRAME, 0));
    }

    @Test
    void noiseOfPairsAndOfBothWavesMakesTheChangeLessCertain() {
        Distribution steady = Distribution.of(0, 0, 10, 40, 100, 40, 10, 0, 0);
        MatchedChange noisy = MatchedChange.of(steady, FRAME, 2).orElseThrow();
        MatchedChange quiet = MatchedChange.of(steady, FRAME, 0).orElseThrow();
        StratifiedSample noisyNow =
                StratifiedSample.cell(NOW.strata().get(0), 2).orElseThrow();

        assertThat(1e4 * (noisy.varianceWithoutCorrection() - quiet.varianceWithoutCorrection()))
                .isCloseTo(15 * 2 * Math.pow(100.0 / 200, 2), EXACTLY);
        assertThat(FullSampleChange.between(BEFORE, noisyNow, FIVE_POINT, exactly())
                                .variance()
                        - FullSampleChange.between(BEFORE, NOW, FIVE_POINT, exactly())
                                .variance())
                .isCloseTo(noisyNow.noiseVariance(FIVE_POINT), EXACTLY);
    }

    @Test
    void whereEverybodyAnsweredTwiceTheFrameHasChangedForCertain() {
        StratifiedSample before = cell(200, 40, 60, 50, 30, 20);
        StratifiedSample now = cell(200, 60, 50, 40, 30, 20);
        FullSampleChange change = FullSampleChange.between(before, now, FIVE_POINT, new Overlap(230, 0.2));

        assertThat(change.descriptive().standardError()).isZero();
        assertThat(change.estimate().standardError()).isPositive();
    }

    @Test
    void silenceIsNoProofOfRest() {
        double oneWave = 100 * Math.sqrt(BEFORE.varianceWithoutCorrection(FIVE_POINT));

        assertThat(DetectableChange.of(1).size()).isCloseTo(2.801585, PRECISELY);
        assertThat(DetectableChange.withoutPrevious(oneWave).size()).isCloseTo(12.362, within(0.001));
        assertThatIllegalArgumentException().isThrownBy(() -> DetectableChange.of(Double.NaN));
    }

    @Test
    void changesHaveAVarianceAndOverlapsANumber() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Overlap(-1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Overlap(1, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> new FullSampleChange(3, 1, 1, 10, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new FullSampleChange(1, -1, 1, 10, 2));
    }

    /** With the variances of those who answered twice, which are not published. */
    private static Overlap exactly() {
        return Overlap.of(MATCHED, spread(cell(FRAME, marginal(true))), spread(cell(FRAME, marginal(false))));
    }

    private static double spread(StratifiedSample sample) {
        return sample.weighted().variance(FIVE_POINT).orElseThrow();
    }

    private static double mean(double... counts) {
        return Distribution.of(counts).mean(FIVE_POINT).orElseThrow();
    }

    private static double[] marginal(boolean before) {
        double[] counts = new double[5];
        for (int row = 0; row < 5; row++) {
            for (int column = 0; column < 5; column++) {
                counts[before ? row : column] += TRANSITIONS[row][column];
            }
        }
        return counts;
    }

    private static Distribution differences() {
        double[] counts = new double[9];
        for (int before = 0; before < 5; before++) {
            for (int now = 0; now < 5; now++) {
                // Category 0 has the highest score.
                counts[4 + before - now] += TRANSITIONS[before][now];
            }
        }
        return Distribution.of(counts);
    }
}
