package de.seismograph.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.seismograph.pulse.NewQuestion;
import de.seismograph.region.Carrier;
import de.seismograph.region.Land;
import de.seismograph.region.Phase;
import de.seismograph.region.Size;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The invented country resembles the real one, and is the same for the same seed. */
class InventedCountryTest {
    private static final Instant NOW = Instant.parse("2026-02-10T12:00:00Z");
    private static final Extent EXTENT = Extent.WHOLE_COUNTRY;
    private static final List<InventedNeighbourhood> FRAME = InventedFrame.of(EXTENT);

    private final Opinions opinions = new Opinions(new Dice(EXTENT.seed()));
    private final Respondents respondents = new Respondents(EXTENT);
    private final List<Occasion> past = new Occasions().past(EXTENT.quarters(), NOW);

    @Test
    void theSameSeedInventsTheSameCountryAndAnotherSeedAnother() {
        Extent another = new Extent(1, EXTENT.neighbourhoods(), EXTENT.quarters());
        Occasion occasion = past.get(0);

        assertThat(InventedFrame.of(EXTENT)).isEqualTo(FRAME);
        assertThat(InventedFrame.of(another)).isNotEqualTo(FRAME);
        assertThat(InventedRoster.table(EXTENT, FRAME).rows())
                .isEqualTo(InventedRoster.table(EXTENT, FRAME).rows());
        assertThat(sheets(new Respondents(EXTENT), occasion))
                .isEqualTo(sheets(respondents, occasion))
                .isNotEqualTo(sheets(new Respondents(another), occasion));
    }

    @Test
    void theFrameHasTheSharesOfTheLaender() {
        Map<Land, Long> areas = count(InventedNeighbourhood::land);

        assertThat(FRAME).hasSize(1000);
        assertThat(areas).hasSize(16).containsEntry(Land.BERLIN, 90L).containsEntry(Land.BREMEN, 15L);
        assertThat(areas.get(Land.NORTH_RHINE_WESTPHALIA)).isGreaterThan(200);
        assertThat(FRAME).extracting(InventedNeighbourhood::name).doesNotHaveDuplicates();
        assertThat(FRAME).extracting(InventedNeighbourhood::id).doesNotHaveDuplicates();
    }

    @Test
    void mostAreasAreInTownsAndCitiesAndEveryCodeOccurs() {
        Map<Size, Long> sizes = count(InventedNeighbourhood::size);

        assertThat(sizes.keySet()).containsAll(EnumSet.range(Size.SMALL_TOWN, Size.METROPOLIS));
        assertThat(sizes.get(Size.METROPOLIS) + sizes.get(Size.CITY)).isBetween(450L, 700L);
        assertThat(sizes.get(Size.MEDIUM_TOWN)).isBetween(250L, 450L);
        assertThat(count(InventedNeighbourhood::phase)).containsOnlyKeys(Phase.values());
        assertThat(count(InventedNeighbourhood::carrier)).containsOnlyKeys(Carrier.values());
    }

    @Test
    void aSmallDemoStillHasEveryLand() {
        assertThat(InventedFrame.of(new Extent(7, 16, 1)))
                .extracting(InventedNeighbourhood::land)
                .containsExactlyInAnyOrder(Land.values());
    }

    @Test
    void oneManagerInTwelveOrSoReadsEnglishAndNoMailCanReachAnybody() {
        var rows = InventedRoster.table(EXTENT, FRAME).rows();

        assertThat(rows)
                .hasSize(1000)
                .allMatch(row -> row.get("email").orElseThrow().endsWith(".example"));
        assertThat(rows.stream()
                        .filter(row -> row.get("language").equals(Optional.of("en")))
                        .count())
                .isBetween(60L, 100L);
    }

    @Test
    void everyTopicIsAskedOnceInEachOfTheEightQuartersBefore() {
        Map<String, Set<String>> topics = past.stream()
                .collect(Collectors.groupingBy(
                        occasion -> occasion.draft().period(),
                        Collectors.flatMapping(
                                occasion ->
                                        occasion.draft().questions().stream().map(NewQuestion::topic),
                                Collectors.toSet())));

        assertThat(topics)
                .containsOnlyKeys(
                        "2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4", "2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4");
        assertThat(topics.values()).allMatch(asked -> asked.size() == 11);
        assertThat(past)
                .allMatch(occasion -> occasion.draft().closesAt().isBefore(NOW)
                        && occasion.opensAt().isBefore(occasion.draft().closesAt()));
    }

    @Test
    void aboutFortyFivePercentAnswerAndTheirNumberVaries() {
        List<Integer> sheets = past.stream()
                .map(occasion -> sheets(respondents, occasion).size())
                .toList();

        assertThat(sheets).allMatch(number -> number > 350 && number < 550);
        assertThat(sheets.stream().distinct()).hasSizeGreaterThan(10);
        assertThat(sheets.stream().mapToInt(Integer::intValue).average().orElseThrow())
                .isCloseTo(450, within(25.0));
    }

    @Test
    void displacementTrulyRisesInLargeCitiesFromTheSixthWaveOn() {
        Predicate<InventedNeighbourhood> large = place -> place.size().compareTo(Size.CITY) >= 0;

        assertThat(balance("displacement", 6, large) - balance("displacement", 5, large))
                .isGreaterThan(35);
        assertThat(balance("displacement", 8, large) - balance("displacement", 6, large))
                .isCloseTo(0, within(8.0));
        assertThat(balance("displacement", 6, large.negate()) - balance("displacement", 5, large.negate()))
                .isCloseTo(0, within(8.0));
    }

    @Test
    void radicalisationTrulyRisesInTheEighthWaveAndMostOfAllInTheEast() {
        Predicate<InventedNeighbourhood> east = place -> Laender.EAST.contains(place.land());

        assertThat(balance("radicalisation", 8, east) - balance("radicalisation", 7, east))
                .isGreaterThan(30);
        assertThat(balance("radicalisation", 8, east.negate()) - balance("radicalisation", 7, east.negate()))
                .isBetween(8.0, 30.0);
    }

    @Test
    void nothingElseMoves() {
        assertThat(balance("poverty", 8, place -> true) - balance("poverty", 1, place -> true))
                .isCloseTo(0, within(10.0));
    }

    /** True percent up minus percent down among all, whether they answer or not. */
    private double balance(String topic, int wave, Predicate<InventedNeighbourhood> where) {
        return FRAME.stream()
                .filter(where)
                .map(place -> opinions.category(place, topic, wave))
                .mapToInt(category -> category.startsWith("P") ? 100 : category.startsWith("M") ? -100 : 0)
                .average()
                .orElseThrow();
    }

    private static List<?> sheets(Respondents respondents, Occasion occasion) {
        return FRAME.stream()
                .flatMap(place -> respondents.sheet(place, occasion).stream())
                .toList();
    }

    private static <T> Map<T, Long> count(Function<InventedNeighbourhood, T> attribute) {
        return FRAME.stream().collect(Collectors.groupingBy(attribute, Collectors.counting()));
    }
}
