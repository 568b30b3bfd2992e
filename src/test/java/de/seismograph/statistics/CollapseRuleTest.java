package de.seismograph.statistics;

import static de.seismograph.statistics.CollapseRule.LAENDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CollapseRuleTest {

    @Test
    void thePartnersCoverAllSixteenLaender() {
        assertThat(LAENDER.keys()).hasSize(16).startsWith("01").endsWith("16");
    }

    @Test
    void enoughAnswersNeedNoPartner() {
        assertThat(groups(Map.of("04", 5, "03", 9, "10", 6))).containsExactly("03", "04", "10");
    }

    @Test
    void aSmallLandJoinsItsPartner() {
        assertThat(groups(allWith(20, Map.of("04", 4, "10", 2, "13", 1))))
                .containsExactly("01", "02", "03+04", "05", "06", "07+10", "08", "09", "11", "12+13", "14", "15", "16");
    }

    @Test
    void smallPartnersClimbTogether() {
        assertThat(groups(allWith(20, Map.of("01", 1, "02", 1, "15", 3, "16", 1))))
                .containsExactly("01+02+03", "04", "05", "06", "07", "08", "09", "10", "11", "12", "13", "14+15+16");
    }

    @Test
    void aPartnerOutsideTheFrameIsPassedOver() {
        assertThat(groups(Map.of("06", 8, "10", 2))).containsExactly("06+10");
    }

    @Test
    void aSmallRootTakesInTheNextLandByKey() {
        assertThat(groups(Map.of("03", 7, "05", 3, "06", 9))).containsExactly("03+05", "06");
    }

    @Test
    void fewAnswersEndInOneGroup() {
        assertThat(groups(Map.of("01", 1, "09", 1, "14", 2))).containsExactly("01+09+14");
        assertThat(groups(Map.of("16", 0))).containsExactly("16");
        assertThat(LAENDER.collapse(Map.of())).isEmpty();
    }

    @Test
    void mergedLaenderAddUp() {
        Map<String, Stratum> laender = Map.of(
                "03", Vectors.stratum(80, 10, 9), "04", Vectors.stratum(7, 1, 2), "05", Vectors.stratum(90, 20, 0));

        assertThat(LAENDER.collapse(laender))
                .containsExactly(
                        new CollapsedGroup(List.of("03", "04"), Vectors.stratum(87, 11, 11)),
                        new CollapsedGroup(List.of("05"), Vectors.stratum(90, 20, 0)));
    }

    @Test
    void unknownLaenderAndBrokenTreesAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> groups(Map.of("17", 5)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CollapseRule(new TreeMap<>(Map.of("01", "02", "02", "01")), 5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CollapseRule(new TreeMap<>(Map.of("01", "02", "03", "04")), 5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CollapseRule(new TreeMap<>(Map.of("01", "02", "03", "04", "04", "03")), 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new CollapseRule(LAENDER.partners(), 1));
    }

    private static Map<String, Integer> allWith(int respondents, Map<String, Integer> except) {
        Map<String, Integer> all = new TreeMap<>();
        LAENDER.keys().forEach(land -> all.put(land, respondents));
        all.putAll(except);
        return all;
    }

    private static List<String> groups(Map<String, Integer> respondents) {
        Map<String, Stratum> laender = respondents.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, land -> Vectors.stratum(50, land.getValue(), 0)));
        return LAENDER.collapse(laender).stream()
                .map(group -> String.join("+", group.laender()))
                .toList();
    }
}
