package de.seismograph.statistics;

import static de.seismograph.statistics.Scores.FIVE_POINT;
import static de.seismograph.statistics.Vectors.BERLIN;
import static de.seismograph.statistics.Vectors.EXACTLY;
import static de.seismograph.statistics.Vectors.NORDRHEIN_WESTFALEN;
import static de.seismograph.statistics.Vectors.PRECISELY;
import static de.seismograph.statistics.Vectors.SACHSEN;
import static de.seismograph.statistics.Vectors.TV2;
import static de.seismograph.statistics.Vectors.TV2_FRAME;
import static de.seismograph.statistics.Vectors.nationally;
import static de.seismograph.statistics.Vectors.stratum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class RemainderTest {

    @Test
    void withoutWithheldStrataNothingRemains() {
        StratifiedSample published = published(TV2, TV2);

        assertThat(Remainder.of(weighted(TV2), TV2_FRAME, TV2).frame()).isZero();
        assertThat(published.strata()).isEqualTo(TV2);
        assertThat(published.balance(FIVE_POINT)).isEqualTo(nationally(TV2).balance(FIVE_POINT));
        assertThat(published.balance(FIVE_POINT).standardError()).isCloseTo(2.888069, PRECISELY);
        assertThat(published.share(3, 4)).isEqualTo(nationally(TV2).share(3, 4));
    }

    @Test
    void oneWithheldLandIsRecoveredAsItWas() {
        for (Stratum withheld : TV2) {
            List<Stratum> others =
                    TV2.stream().filter(land -> !land.equals(withheld)).toList();
            Remainder remainder = Remainder.of(weighted(TV2), TV2_FRAME, others);

            assertThat(remainder.frame()).isEqualTo(withheld.frame());
            assertThat(remainder.answers().counts())
                    .usingComparatorForType(Vectors.closely(), Double.class)
                    .isEqualTo(withheld.answers().counts());
            Estimate balance = published(TV2, others).balance(FIVE_POINT);
            assertThat(balance.value()).isCloseTo(8.537946, PRECISELY);
            assertThat(balance.standardError()).isCloseTo(2.888069, PRECISELY);
            assertThat(balance.low()).isCloseTo(2.877435, PRECISELY);
        }
    }

    @Test
    void severalWithheldLaenderKeepThePointEstimateExact() {
        StratifiedSample published = published(TV2, List.of(NORDRHEIN_WESTFALEN));

        assertThat(published.strata()).hasSize(2);
        assertThat(published.strata().get(1).frame()).isEqualTo(240);
        assertThat(published.strata().get(1).n()).isCloseTo(100, EXACTLY);
        assertThat(published.balance(FIVE_POINT).value()).isCloseTo(8.537946, PRECISELY);
        assertThat(nationally(published.strata()).balance(FIVE_POINT).value()).isCloseTo(8.537946, PRECISELY);
        assertThat(published.balance(FIVE_POINT).standardError()).isBetween(2.8, 3.0);
    }

    @Test
    void withNothingPublishedEverybodyRemains() {
        StratifiedSample published = published(TV2, List.of());

        assertThat(published.strata()).hasSize(1);
        assertThat(published.strata().get(0).n()).isCloseTo(240, EXACTLY);
        assertThat(published.balance(FIVE_POINT).value()).isCloseTo(8.537946, PRECISELY);
    }

    @Test
    void aSingleRemainingAnswerJoinsTheSmallestPublishedLand() {
        List<Stratum> laender = List.of(NORDRHEIN_WESTFALEN, SACHSEN, BERLIN);
        Distribution weighted = weighted(List.of(NORDRHEIN_WESTFALEN, SACHSEN, BERLIN, stratum(3, 0, 0, 0, 0, 1)));
        StratifiedSample germany =
                StratifiedSample.published(weighted, 643, laender).orElseThrow();

        assertThat(germany.strata()).hasSize(3).startsWith(NORDRHEIN_WESTFALEN).endsWith(BERLIN);
        assertThat(germany.strata().get(1).frame()).isEqualTo(93);
        assertThat(germany.strata().get(1).answers().counts())
                .usingComparatorForType(Vectors.closely(), Double.class)
                .containsExactly(2.0, 8.0, 14.0, 10.0, 7.0);
    }

    @Test
    void aLandWhereNobodyAnsweredJoinsTheSmallestPublishedLand() {
        // Bremen (30, no answer) was weighted together with Sachsen, so Sachsen alone explains too much.
        Distribution weighted = weighted(List.of(NORDRHEIN_WESTFALEN, BERLIN, stratum(120, 2, 8, 14, 10, 6)));
        StratifiedSample germany =
                StratifiedSample.published(weighted, 670, TV2).orElseThrow();

        assertThat(germany.strata()).hasSize(3).startsWith(NORDRHEIN_WESTFALEN, BERLIN);
        assertThat(germany.strata().get(2).frame()).isEqualTo(120);
        assertThat(germany.strata().get(2).answers().counts())
                .usingComparatorForType(Vectors.closely(), Double.class)
                .isEqualTo(SACHSEN.answers().counts());
    }

    @Test
    void whatNoiseMakesNegativeIsCutToZero() {
        List<Stratum> noisy = List.of(stratum(400, 20, 40, 50, 20, 10), stratum(150, 10, 12, 18, 15, 40));
        Remainder remainder = Remainder.of(weighted(TV2), TV2_FRAME, noisy);

        assertThat(remainder.answers().counts()).contains(0.0).allMatch(count -> count >= 0);
        assertThat(remainder.answers().n()).isCloseTo(5, EXACTLY);
    }

    @Test
    void morePublishedThanAnsweredLeavesNoAnswersToTheRemainder() {
        List<Stratum> noisy = List.of(stratum(400, 40, 80, 50, 20, 10), stratum(150, 10, 12, 18, 15, 5));
        Remainder remainder = Remainder.of(weighted(TV2), TV2_FRAME, noisy);

        assertThat(remainder.answers().n()).isZero();
        assertThat(remainder.complete(noisy)).containsExactly(noisy.get(0), stratum(240, 10, 12, 18, 15, 5));
    }

    @Test
    void publishedPartsWithoutAVarianceAreLeftToTheRemainder() {
        List<Stratum> laender = List.of(NORDRHEIN_WESTFALEN, BERLIN, stratum(9, 0, 1, 0, 0, 0));
        StratifiedSample germany = published(
                List.of(NORDRHEIN_WESTFALEN, BERLIN, stratum(9, 0, 1, 0, 0, 0), stratum(81, 2, 7, 14, 10, 6)), laender);

        assertThat(germany.strata()).hasSize(3).startsWith(NORDRHEIN_WESTFALEN, BERLIN);
        assertThat(germany.strata().get(2).n()).isCloseTo(40, EXACTLY);
    }

    @Test
    void publishedPartsCannotExceedTheFrame() {
        assertThatIllegalArgumentException().isThrownBy(() -> Remainder.of(weighted(TV2), 639, TV2));
    }

    private static StratifiedSample published(List<Stratum> all, List<Stratum> published) {
        return StratifiedSample.published(weighted(all), TV2_FRAME, published).orElseThrow();
    }

    private static Distribution weighted(List<Stratum> strata) {
        return new WeightedCounts(strata).counts();
    }
}
