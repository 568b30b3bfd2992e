package de.seismograph.statistics;

import static de.seismograph.statistics.Vectors.EXACTLY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a number must be to exist at all. */
class NumbersTest {

    @Test
    void aDistributionKnowsItsSharesMeanAndVariance() {
        Distribution answers = Vectors.TV1.answers();

        assertThat(answers.n()).isEqualTo(300);
        assertThat(answers.share(1).orElseThrow()).isCloseTo(0.3, EXACTLY);
        assertThat(answers.mean(Scores.FIVE_POINT).orElseThrow()).isCloseTo(0.17, EXACTLY);
        assertThat(answers.variance(Scores.FIVE_POINT).orElseThrow()).isCloseTo(0.29207358, Vectors.PRECISELY);
        assertThat(Distribution.of(35, 40, 25).mean(Scores.THREE_POINT).orElseThrow())
                .isCloseTo(0.10, EXACTLY);
    }

    @Test
    void anEmptyDistributionHasNoMeanAndASingleAnswerNoVariance() {
        assertThat(Distribution.none(5).mean(Scores.FIVE_POINT)).isEmpty();
        assertThat(Distribution.none(5).share(0)).isEmpty();
        assertThat(Distribution.none(5).variance(Scores.FIVE_POINT)).isEmpty();
        assertThat(Distribution.of(0, 1, 0).mean(Scores.THREE_POINT)).hasValue(0);
        assertThat(Distribution.of(0, 1, 0).variance(Scores.THREE_POINT)).isEmpty();
        assertThat(Distribution.of(0, 1.9, 0).variance(Scores.THREE_POINT)).isEmpty();
        assertThat(Distribution.of(0.1, 0.7, 1.2 - 1e-15).variance(Scores.THREE_POINT))
                .isPresent();
    }

    @Test
    void countsAndScoresAreFinite() {
        for (double impossible : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatIllegalArgumentException().isThrownBy(() -> Distribution.of(1, impossible));
        }
        assertThatIllegalArgumentException().isThrownBy(Distribution::of);
        assertThatIllegalArgumentException().isThrownBy(Scores::of);
        assertThatIllegalArgumentException().isThrownBy(() -> Scores.of(1, Double.NaN));
    }

    @Test
    void categoriesMustFit() {
        Distribution answers = Distribution.of(1, 2, 3);

        assertThatIllegalArgumentException().isThrownBy(() -> answers.mean(Scores.FIVE_POINT));
        assertThatIllegalArgumentException().isThrownBy(() -> answers.plus(Distribution.of(1)));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> answers.share(3));
    }

    @Test
    void anIntervalHoldsItsValue() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Estimate(1, 0, 2, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Estimate(Double.NaN, 0, 2, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Estimate(2, -1, 2, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Estimate(2, 1, 2, Double.POSITIVE_INFINITY));
    }

    @Test
    void movementIsShownWhenTheIntervalLeavesZeroOut() {
        assertThat(new Estimate(8, 2, 4, 12).excludesZero()).isTrue();
        assertThat(new Estimate(-8, 2, -12, -4).excludesZero()).isTrue();
        assertThat(new Estimate(3, 2, -1, 7).excludesZero()).isFalse();
        assertThat(new Estimate(0, 0, 0, 0).excludesZero()).isFalse();
    }

    @Test
    void studentTakesOverBelowSixtyDegreesOfFreedom() {
        assertThat(CriticalValue.normal().quantile()).isCloseTo(1.959963984540054, EXACTLY);
        assertThat(CriticalValue.student(1).quantile()).isCloseTo(12.706204736, EXACTLY);
        assertThat(CriticalValue.forDegreesOfFreedom(60)).isEqualTo(CriticalValue.normal());
        assertThat(CriticalValue.forDegreesOfFreedom(59.9)).isEqualTo(CriticalValue.student(59.9));
        assertThatIllegalArgumentException().isThrownBy(() -> new CriticalValue(0));
        assertThatIllegalArgumentException().isThrownBy(() -> CriticalValue.student(0));
    }

    @Test
    void aResponseRateStaysWithinTheFrame() {
        assertThat(ResponseRate.of(305, 1000).percent()).isCloseTo(30.5, EXACTLY);
        assertThat(ResponseRate.of(45, 42).percent()).isEqualTo(100);
        assertThatIllegalArgumentException().isThrownBy(() -> ResponseRate.of(3, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> ResponseRate.of(-1, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> new ResponseRate(101));
    }

    @Test
    void framesAndGroupsAreNotEmpty() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Stratum(0, Distribution.of(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Remainder(-1, Distribution.of(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new CollapsedGroup(List.of(), Vectors.TV1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StratifiedSample(Distribution.of(1, 1), List.of(Vectors.stratum(9, 1, 0)), 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StratifiedSample(Distribution.of(1, 1), List.of(Vectors.stratum(9, 1, 1)), -1));
    }
}
