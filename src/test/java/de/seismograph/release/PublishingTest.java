package de.seismograph.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.seismograph.pulse.Measures;
import de.seismograph.pulse.Option;
import de.seismograph.pulse.Polarity;
import de.seismograph.pulse.Question;
import de.seismograph.pulse.QuestionKind;
import de.seismograph.pulse.Terms;
import de.seismograph.shared.LocalizedText;
import de.seismograph.statistics.KeyedNoise;
import de.seismograph.statistics.Perturbation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Of all that could be published, only cells with enough respondents are. */
class PublishingTest {
    private static final Attributes NW = new Attributes("05", "start-up", "city", "hybrid");
    private static final Attributes BE = new Attributes("11", "start-up", "metropolis", "municipal");
    private static final Attributes SN = new Attributes("14", "after-care", "city", "municipal");

    private final Map<Attributes, Integer> frame = new HashMap<>(Map.of(NW, 400, BE, 150, SN, 90));
    private final List<Tally> tallies = new ArrayList<>();
    private Set<Attribute> limits = Set.of();

    @Test
    void aCellIsShownFromTheThresholdOn() {
        saidAll(NW, 4, 5, 0, 0, 0);
        saidAll(BE, 5, 5, 0, 0, 0);

        List<PublishedCell> cells = cells(QuestionKind.FIVE_POINT, false);

        assertThat(cell(cells, Dimension.LAND, "05")).isEmpty();
        assertThat(cell(cells, Dimension.LAND, "11"))
                .get()
                .extracting(PublishedCell::respondents)
                .isEqualTo(10);
        assertThat(cell(cells, Dimension.PHASE, "start-up"))
                .get()
                .extracting(PublishedCell::respondents)
                .isEqualTo(19);
        assertThat(cell(cells, Dimension.LAND, "14")).isEmpty();
    }

    @Test
    void withoutEnoughAnswersThereIsNothingAtAll() {
        said("P", NW, 5);
        said("M", BE, 4);

        assertThat(cells(QuestionKind.FIVE_POINT, true)).isEmpty();
    }

    @Test
    void aCrossingNeedsTwiceAsManyAndACrossedWave() {
        saidAll(NW, 9, 10, 0, 0, 0);
        saidAll(BE, 10, 10, 0, 0, 0);

        assertThat(cells(QuestionKind.FIVE_POINT, false))
                .noneMatch(cell -> cell.dimension().isCrossing());
        List<PublishedCell> crossed = cells(QuestionKind.FIVE_POINT, true);
        assertThat(cell(crossed, Dimension.PHASE_SIZE, "start-up/city")).isEmpty();
        assertThat(cell(crossed, Dimension.PHASE_SIZE, "start-up/metropolis")).isPresent();
        assertThat(cell(crossed, Dimension.PHASE_CARRIER, "start-up/municipal")).isPresent();
        assertThat(cell(crossed, Dimension.SIZE_CARRIER, "metropolis/municipal"))
                .isPresent();
    }

    @Test
    void whoDoesNotKnowIsNotCounted() {
        saidAll(BE, 4, 5, 0, 0, 0);
        said("DK", BE, 50);

        assertThat(cells(QuestionKind.FIVE_POINT, false)).isEmpty();

        said("M", BE, 1);
        assertThat(cell(cells(QuestionKind.FIVE_POINT, false), Dimension.LAND, "11"))
                .get()
                .extracting(PublishedCell::counts)
                .isEqualTo(List.of(4.0, 5.0, 0.0, 1.0, 0.0));
    }

    @Test
    void nationalCountsWeighEachLandByItsShareOfTheFrame() {
        saidAll(NW, 20, 40, 50, 20, 10);
        saidAll(BE, 10, 12, 18, 15, 5);
        saidAll(SN, 2, 8, 14, 10, 6);

        PublishedCell nation = cell(cells(QuestionKind.FIVE_POINT, false), Dimension.NATIONAL, "")
                .orElseThrow();

        assertThat(nation.respondents()).isEqualTo(240);
        assertThat(nation.invited()).isEqualTo(640);
        assertThat(nation.counts().stream().mapToDouble(c -> c).sum()).isCloseTo(240, within(1e-9));
        double score = nation.counts().get(0)
                + nation.counts().get(1) / 2
                - nation.counts().get(3) / 2
                - nation.counts().get(4);
        assertThat(100 * score / 240).isCloseTo(8.537946, within(1e-6));
        assertThat((nation.counts().get(3) + nation.counts().get(4)) / 240).isCloseTo(0.268304, within(1e-6));
    }

    @Test
    void aMultiChoiceCountsPeopleOnceAndOptionsEach() {
        said("a,b", NW, 10);
        said("b", NW, 5);
        said("DK", NW, 7);
        Question question = question(QuestionKind.MULTI, List.of("a", "b", "c"), List.of());

        List<PublishedCell> laender = cells(question, false).stream()
                .filter(cell -> cell.dimension() == Dimension.LAND)
                .toList();
        assertThat(laender).extracting(PublishedCell::item).containsExactly("a", "b", "c");
        assertThat(laender).allMatch(cell -> cell.respondents() == 15);
        assertThat(laender.get(0).counts()).containsExactly(10.0, 5.0);
        assertThat(laender.get(1).topCategory()).isEqualTo("b");
        assertThat(laender.get(2).topCategory()).isEqualTo("NOT");
    }

    /** Whoever chose both counts with both, whatever an option is called. */
    @Test
    void noNameOfAnOptionGetsInTheWay() {
        said("others,b", NW, 10);
        said("b", NW, 4);
        said("others", NW, 6);
        Question question = question(QuestionKind.MULTI, List.of("others", "b"), List.of());

        assertThat(cells(question, false))
                .filteredOn(cell -> cell.dimension() == Dimension.LAND)
                .extracting(PublishedCell::counts)
                .containsExactly(List.of(16.0, 4.0), List.of(14.0, 6.0));
    }

    /** Everybody asked lies in one Land: that is the nation of this pulse, and is published once. */
    @Test
    void thoseAskedAreNotPublishedTwice() {
        saidAll(NW, 50, 50, 0, 0, 0);
        frame.keySet().retainAll(Set.of(NW));
        limits = Set.of(Attribute.LAND);

        assertThat(cells(QuestionKind.FIVE_POINT, true))
                .extracting(PublishedCell::dimension)
                .containsOnly(Dimension.NATIONAL);
    }

    /** An audience limited twice is a crossing, also as a whole. */
    @Test
    void aWholeThatIsACrossingNeedsAsManyAsOne() {
        saidAll(NW, 8, 7, 0, 0, 0);
        limits = Set.of(Attribute.PHASE, Attribute.SIZE);

        assertThat(cells(QuestionKind.FIVE_POINT, true)).isEmpty();
    }

    @Test
    void numbersAreCountedInTheirPublishedClassesOnly() {
        Question question = question(QuestionKind.NUMBER, List.of(), List.of(0.0, 5.0, 20.0));
        said(Item.counted(question, "0.0"), NW, 3);
        said(Item.counted(question, "4.99"), NW, 3);
        said(Item.counted(question, "5.0"), NW, 2);
        said(Item.counted(question, "20.0"), NW, 4);

        assertThat(question.categories()).containsExactly("0..5", "5..20");
        assertThat(cell(cells(question, false), Dimension.LAND, "05")
                        .orElseThrow()
                        .counts())
                .containsExactly(6.0, 6.0);
    }

    @Test
    void whereNearlyAllAreAlikeOnlyThatIsTold() {
        saidAll(NW, 10, 0, 0, 0, 0);
        saidAll(BE, 9, 1, 0, 0, 0);

        List<PublishedCell> cells = cells(QuestionKind.FIVE_POINT, false);

        PublishedCell alike = cell(cells, Dimension.LAND, "05").orElseThrow();
        assertThat(alike.topCategory()).isEqualTo("PP");
        assertThat(alike.counts()).isNull();
        assertThat(cell(cells, Dimension.LAND, "11").orElseThrow().counts()).containsExactly(9.0, 1.0, 0.0, 0.0, 0.0);
    }

    @Test
    void whoDoesNotKnowIsToldOfNationallyAlone() {
        saidAll(NW, 10, 8, 0, 0, 0);
        said("DK", NW, 2);

        assertThat(cells(QuestionKind.FIVE_POINT, true))
                .filteredOn(cell -> cell.item().equals("DK"))
                .singleElement()
                .satisfies(cell -> {
                    assertThat(cell.dimension()).isEqualTo(Dimension.NATIONAL);
                    assertThat(cell.counts()).containsExactly(2.0, 18.0);
                });
    }

    @Test
    void aCellThatLeavesAFewOfTheWholeIsWithheld() {
        saidAll(NW, 10, 10, 0, 0, 0);
        saidAll(SN, 2, 2, 0, 0, 0);

        List<PublishedCell> cells = cells(QuestionKind.FIVE_POINT, false);

        assertThat(cell(cells, Dimension.NATIONAL, "")).isPresent();
        assertThat(cell(cells, Dimension.LAND, "05")).isEmpty();
        assertThat(cell(cells, Dimension.PHASE, "start-up")).isEmpty();
        assertThat(cell(cells, Dimension.SIZE, "city")).isPresent();
    }

    @Test
    void freeTextIsNeverTabulated() {
        said("Zu wenig", NW, 400);

        assertThat(cells(QuestionKind.TEXT, true)).isEmpty();
    }

    @Test
    void whatLimitsTheAudienceIsAPartOfEveryTable() {
        saidAll(NW, 9, 10, 0, 0, 0);
        saidAll(BE, 10, 10, 0, 0, 0);
        limits = Set.of(Attribute.PHASE);

        assertThat(cells(QuestionKind.FIVE_POINT, false))
                .filteredOn(cell -> cell.item().isEmpty())
                .extracting(PublishedCell::dimension)
                .containsExactlyInAnyOrder(Dimension.NATIONAL, Dimension.PHASE);
        List<PublishedCell> crossed = cells(QuestionKind.FIVE_POINT, true);
        assertThat(crossed).noneMatch(cell -> cell.dimension() == Dimension.LAND);
        assertThat(cell(crossed, Dimension.SIZE, "city")).isEmpty();
        assertThat(cell(crossed, Dimension.SIZE, "metropolis")).isPresent();
        assertThat(crossed).noneMatch(cell -> cell.dimension() == Dimension.SIZE_CARRIER);
    }

    @Test
    void aLandIsNotCrossedByAskingItAloneEither() {
        saidAll(NW, 50, 50, 0, 0, 0);
        limits = Set.of(Attribute.LAND);

        assertThat(cells(QuestionKind.FIVE_POINT, true))
                .filteredOn(cell -> cell.item().isEmpty())
                .extracting(PublishedCell::dimension)
                .containsExactlyInAnyOrder(Dimension.NATIONAL, Dimension.LAND);
    }

    @Test
    void whatIsNeverATableIsNotPublishedByAskingItAlone() {
        saidAll(NW, 50, 50, 0, 0, 0);
        limits = Set.of(Attribute.LAND, Attribute.PHASE);

        assertThat(cells(QuestionKind.FIVE_POINT, true)).isEmpty();
    }

    private void said(String code, Attributes who, int sheets) {
        tallies.add(new Tally(code, who, sheets, sheets));
    }

    private void saidAll(Attributes who, int... counts) {
        for (int i = 0; i < counts.length; i++) {
            said(QuestionKind.FIVE_POINT.codes().get(i), who, counts[i]);
        }
    }

    private List<PublishedCell> cells(QuestionKind kind, boolean crossed) {
        return cells(question(kind, List.of(), List.of()), crossed);
    }

    private List<PublishedCell> cells(Question question, boolean crossed) {
        Terms terms = new Terms(10, 20, 5, 4, 0, 4);
        KeyedNoise none = new KeyedNoise(Perturbation.NONE.table(), message -> message, "none|");
        return new Publishing(new Tabulation(question, new Frame(frame), tallies), terms, item -> none)
                .cells(limits, crossed);
    }

    private static Optional<PublishedCell> cell(List<PublishedCell> cells, Dimension dimension, String code) {
        return cells.stream()
                .filter(cell -> cell.dimension() == dimension && cell.code().equals(code))
                .findFirst();
    }

    private static Question question(QuestionKind kind, List<String> options, List<Double> bins) {
        LocalizedText words = new LocalizedText("Wie ist es?", null);
        return new Question(
                "q1",
                "poverty",
                "series",
                1,
                kind,
                Measures.LEVEL,
                Polarity.NEUTRAL,
                words,
                options.stream().map(id -> new Option(id, words)).toList(),
                bins);
    }
}
