package de.seismograph.statistics;

import static de.seismograph.statistics.CollapseRule.LAENDER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CollapsePropertyTest {

    @Property(seed = "11")
    void noGroupIsLeftTooSmall(@ForAll("laender") Map<String, Stratum> laender) {
        List<CollapsedGroup> groups = LAENDER.collapse(laender);

        if (groups.size() > 1) {
            assertThat(groups).allMatch(group -> group.stratum().n() >= 5);
        }
        if (n(laender.values()) >= 2) {
            assertThat(groups).allMatch(group -> group.stratum().n() >= 2);
        }
    }

    @Property(seed = "12")
    void nobodyGetsLost(@ForAll("laender") Map<String, Stratum> laender) {
        List<CollapsedGroup> groups = LAENDER.collapse(laender);

        assertThat(groups.stream().flatMap(group -> group.laender().stream()))
                .containsExactlyInAnyOrderElementsOf(laender.keySet());
        assertThat(frame(strata(groups))).isEqualTo(frame(laender.values()));
        assertThat(n(strata(groups))).isEqualTo(n(laender.values()));
        assertThat(groups.stream().map(group -> group.laender().get(0))).isSorted();
    }

    @Property(seed = "13")
    void theOrderOfLaenderDoesNotMatter(@ForAll("laender") Map<String, Stratum> laender) {
        Map<String, Stratum> backwards = new TreeMap<>(Comparator.reverseOrder());
        backwards.putAll(laender);

        assertThat(LAENDER.collapse(backwards)).isEqualTo(LAENDER.collapse(new HashMap<>(laender)));
    }

    @Property(seed = "14")
    void weightsSumToTheFrameAndCountsToTheRespondents(@ForAll("laender") Map<String, Stratum> laender) {
        Assume.that(n(laender.values()) > 0);
        List<Stratum> groups = strata(LAENDER.collapse(laender));
        WeightedCounts weighted = WeightedCounts.of(groups).orElseThrow();
        double weights = 0;
        for (int group = 0; group < groups.size(); group++) {
            weights += groups.get(group).n() * weighted.weights().get(group);
        }

        assertThat(weights).isCloseTo(frame(groups), Vectors.EXACTLY);
        assertThat(weighted.counts().n()).isCloseTo(n(groups), Vectors.EXACTLY);
        assertThat(weighted.kishEffectiveSize()).isBetween(1 - 1e-9, n(groups) + 1e-9);
    }

    @Property(seed = "15")
    void twoAnswersAreEnoughForANationalEstimate(@ForAll("laender") Map<String, Stratum> laender) {
        List<Stratum> groups = strata(LAENDER.collapse(laender));
        Assume.that(n(groups) >= 2);
        Distribution weighted = new WeightedCounts(groups).counts();

        assertThat(StratifiedSample.of(groups)).isPresent();
        assertThat(StratifiedSample.published(weighted, frame(groups), List.of()))
                .isPresent();
    }

    @Provide
    Arbitrary<Map<String, Stratum>> laender() {
        Arbitrary<Integer> few = Arbitraries.integers().between(0, 4);
        Arbitrary<Stratum> land = Combinators.combine(
                        few, few, Arbitraries.integers().between(1, 60))
                .as((yes, no, missing) -> Vectors.stratum(yes + no + missing, yes, no));
        return Arbitraries.maps(Arbitraries.of(LAENDER.keys()), land);
    }

    private static List<Stratum> strata(List<CollapsedGroup> groups) {
        return groups.stream().map(CollapsedGroup::stratum).toList();
    }

    private static int frame(Collection<Stratum> strata) {
        return strata.stream().mapToInt(Stratum::frame).sum();
    }

    private static double n(Collection<Stratum> strata) {
        return strata.stream().mapToDouble(Stratum::n).sum();
    }
}
