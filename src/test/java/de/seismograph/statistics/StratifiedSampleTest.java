package de.seismograph.statistics;

import static de.seismograph.statistics.Scores.FIVE_POINT;
import static de.seismograph.statistics.Vectors.EXACTLY;
import static de.seismograph.statistics.Vectors.PRECISELY;
import static de.seismograph.statistics.Vectors.TV1;
import static de.seismograph.statistics.Vectors.TV1B;
import static de.seismograph.statistics.Vectors.TV2;
import static de.seismograph.statistics.Vectors.cell;
import static de.seismograph.statistics.Vectors.nationally;
import static de.seismograph.statistics.Vectors.stratum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StratifiedSampleTest {

    @Test
    void aLargeCellHasANormalInterval() {
        Estimate balance = cell(TV1).balance(FIVE_POINT);

        assertEstimate(balance, 17, 2.610565, 11.883386, 22.116614);
        assertThat(Math.sqrt(TV1.answers().variance(FIVE_POINT).orElseThrow() / TV1.n()) * 100)
                .isCloseTo(3.120222, PRECISELY);
        assertInterval(inPercent(balance, CriticalValue.student(299)), 11.862591, 22.137409);
        assertThat(cell(TV1).share(3, 4).value()).isCloseTo(20, PRECISELY);
        assertThat(cell(TV1).share(3, 4).standardError()).isCloseTo(1.935412, PRECISELY);
    }

    @Test
    void aSmallCellHasStudentsWiderInterval() {
        Estimate balance = cell(TV1B).balance(FIVE_POINT);

        assertThat(TV1B.answers().variance(FIVE_POINT).orElseThrow()).isCloseTo(0.3, PRECISELY);
        assertInterval(inPercent(balance, CriticalValue.normal()), 2.626776, 37.373224);
        double t19 = 2.0930240544;
        assertEstimate(balance, 20, 8.864053, 20 - t19 * balance.standardError(), 20 + t19 * balance.standardError());
    }

    @Test
    void theNationalBalanceWeightsEveryLandWithItsFrame() {
        StratifiedSample germany = nationally(TV2);
        Estimate balance = germany.balance(FIVE_POINT);

        assertThat(TV2.stream()
                        .map(land -> 100 * land.answers().mean(FIVE_POINT).orElseThrow()))
                .usingComparatorForType(Vectors.closely(), Double.class)
                .containsExactly(14.285714, 5.833333, -12.5);
        assertThat(TV2.stream().map(land -> land.answers().variance(FIVE_POINT).orElseThrow()))
                .usingComparatorForType(Vectors.closely(), Double.class)
                .containsExactly(.30318602, .36518362, .30448718);
        assertThat(TV2.stream().map(land -> varianceInPercent(land, 640)))
                .usingComparatorForType(Vectors.closely(), Double.class)
                .containsExactly(5.49863043, 2.00601351, .83629902);
        assertThat(germany.degreesOfFreedom()).isEqualTo(237);
        assertEstimate(balance, 8.537946, 2.888069, 2.877435, 14.198458);
        assertInterval(inPercent(balance, CriticalValue.student(237)), 2.848381, 14.227512);
    }

    @Test
    void poolingWithoutWeightsWouldSaySomethingElse() {
        Stratum pooled = TV2.stream().reduce(Stratum::merge).orElseThrow();

        assertThat(cell(pooled).balance(FIVE_POINT).value()).isCloseTo(7.708333, PRECISELY);
        assertThat(cell(pooled).balance(FIVE_POINT).standardError()).isCloseTo(2.912005, PRECISELY);
    }

    @Test
    void theNationalShareHasWilsonsIntervalOnTheEffectiveSize() {
        StratifiedSample germany = nationally(TV2);

        // p(1 − p)/Var(p) in exact fractions is 393.18557067.
        assertThat(germany.effectiveSize(Scores.indicator(5, 3, 4))).isCloseTo(393.185571, PRECISELY);
        assertFraction(germany.share(3, 4), 0.268304, 0.226905, 0.314186);
        assertThat(germany.share(3, 4).standardError() / 100).isCloseTo(0.022345, PRECISELY);
    }

    @ParameterizedTest
    @CsvSource({
        "60, 300, 1000, .164815, .240532",
        "0, 20, 42, 0, .095763",
        "1, 20, 42, .013057, .173130",
        "5, 20, 42, .137820, .410061",
        "20, 20, 42, .904237, 1",
    })
    void aShareInACellHasWilsonsInterval(int chosen, int n, int frame, double low, double high) {
        assertFraction(cell(frame, chosen, n - chosen).share(0), (double) chosen / n, low, high);
    }

    @Test
    void theEffectiveSizeOfACellKnowsHowManyAreMissing() {
        assertThat(cell(1000, 60, 240).effectiveSize(Scores.indicator(2, 0))).isCloseTo(427.142857, PRECISELY);
        assertThat(cell(42, 0, 20).effectiveSize(Scores.indicator(2, 0))).isCloseTo(36.272727, PRECISELY);
    }

    @Test
    void strataThatAgreeWithThemselvesStillLeaveDoubtAboutTheShare() {
        StratifiedSample divided = nationally(List.of(stratum(50, 10, 0), stratum(50, 0, 10)));

        assertThat(divided.effectiveSize(Scores.indicator(2, 0))).isCloseTo(18 / 0.8, EXACTLY);
        assertThat(divided.share(0).standardError()).isZero();
        assertThat(divided.share(0).low()).isBetween(20.0, 40.0);
    }

    @Test
    void fullResponseLeavesNoWidth() {
        StratifiedSample everybody = nationally(List.of(stratum(20, 3, 7, 6, 3, 1), stratum(3, 0, 0, 0, 1, 2)));

        assertThat(everybody.fullResponse()).isTrue();
        assertThat(nationally(TV2).fullResponse()).isFalse();
        for (Estimate estimate : List.of(everybody.balance(FIVE_POINT), everybody.share(0), everybody.share(1, 4))) {
            assertThat(estimate).isEqualTo(new Estimate(estimate.value(), 0, estimate.value(), estimate.value()));
        }
    }

    @Test
    void aMeanKeepsItsUnitAndTheRangeOfItsBins() {
        Estimate mean = cell(100, 9, 1).mean(Scores.of(5, 200));

        assertThat(mean.value()).isCloseTo(24.5, EXACTLY);
        assertThat(mean.low()).isEqualTo(5);
        assertThat(mean.high()).isBetween(24.5, 200.0);
    }

    @Test
    void aBalanceNeedsABalancedScale() {
        assertThatIllegalArgumentException().isThrownBy(() -> cell(100, 9, 1).balance(Scores.of(5, 200)));
    }

    @Test
    void fewerThanTwoAnswersSayNothing() {
        assertThat(StratifiedSample.cell(stratum(40, 0, 0))).isEmpty();
        assertThat(StratifiedSample.cell(stratum(40, 1, 0))).isEmpty();
        assertThat(StratifiedSample.cell(stratum(1, 1, 0))).isEmpty();
        assertThat(StratifiedSample.of(List.of())).isEmpty();
        assertThat(StratifiedSample.of(List.of(stratum(40, 5, 5), stratum(40, 1, 0))))
                .isEmpty();
        assertThat(StratifiedSample.published(Distribution.of(1, 0), 40, List.of()))
                .isEmpty();
    }

    private static double varianceInPercent(Stratum land, double frame) {
        return 1e4
                * Math.pow(land.frame() / frame, 2)
                * land.meanVariance(FIVE_POINT).orElseThrow();
    }

    private static Estimate inPercent(Estimate estimate, CriticalValue critical) {
        return Estimate.symmetric(estimate.value(), estimate.standardError(), critical, Scores.of(-100, 100));
    }

    private static void assertEstimate(Estimate actual, double value, double standardError, double low, double high) {
        assertThat(actual.value()).isCloseTo(value, PRECISELY);
        assertThat(actual.standardError()).isCloseTo(standardError, PRECISELY);
        assertInterval(actual, low, high);
    }

    private static void assertInterval(Estimate actual, double low, double high) {
        assertThat(actual.low()).isCloseTo(low, PRECISELY);
        assertThat(actual.high()).isCloseTo(high, PRECISELY);
    }

    private static void assertFraction(Estimate actual, double value, double low, double high) {
        assertThat(actual.value() / 100).isCloseTo(value, PRECISELY);
        assertThat(actual.low() / 100).isCloseTo(low, PRECISELY);
        assertThat(actual.high() / 100).isCloseTo(high, PRECISELY);
    }
}
