package de.seismograph.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.seismograph.pulse.Measures;
import de.seismograph.pulse.Option;
import de.seismograph.pulse.Polarity;
import de.seismograph.pulse.Question;
import de.seismograph.pulse.QuestionKind;
import de.seismograph.shared.LocalizedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Of all that could be counted, only cells with enough respondents are. */
class TabulationTest {
    private static final Attributes NW = new Attributes("05", "start-up", "city", "hybrid");
    private static final Attributes BE = new Attributes("11", "start-up", "metropolis", "municipal");
    private static final Attributes SN = new Attributes("14", "after-care", "city", "municipal");

    private final Map<Attributes, Integer> frame = new HashMap<>(Map.of(NW, 400, BE, 150, SN, 90));
    private final List<Tally> tallies = new ArrayList<>();
    private Set<Attribute> limits = Set.of();

    @Test
    void aCellIsShownFromTheThresholdOn() {
        said("P", NW, 9);
        said("P", BE, 10);

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
        said("P", NW, 19);
        said("P", BE, 20);

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
        said("P", BE, 9);
        said("DK", BE, 50);

        assertThat(cells(QuestionKind.FIVE_POINT, false)).isEmpty();

        said("M", BE, 1);
        assertThat(cell(cells(QuestionKind.FIVE_POINT, false), Dimension.LAND, "11"))
                .get()
                .extracting(PublishedCell::counts)
                .isEqualTo(List.of(0.0, 9.0, 0.0, 1.0, 0.0));
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

        PublishedCell cell = cell(cells(question, false), Dimension.LAND, "05").orElseThrow();

        assertThat(cell.respondents()).isEqualTo(15);
        assertThat(cell.counts()).containsExactly(10.0, 15.0, 0.0);
        assertThat(cell(cells(question, false), Dimension.NATIONAL, "")
                        .orElseThrow()
                        .counts())
                .containsExactly(10.0, 15.0, 0.0);
    }

    @Test
    void numbersAreCountedInTheirPublishedClassesOnly() {
        said("0.0", NW, 3);
        said("4.99", NW, 3);
        said("5.0", NW, 2);
        said("20.0", NW, 4);
        Question question = question(QuestionKind.NUMBER, List.of(), List.of(0.0, 5.0, 20.0));

        assertThat(question.categories()).containsExactly("0..5", "5..20");
        assertThat(cell(cells(question, false), Dimension.LAND, "05")
                        .orElseThrow()
                        .counts())
                .containsExactly(6.0, 6.0);
    }

    @Test
    void freeTextIsNeverTabulated() {
        said("Zu wenig", NW, 400);

        assertThat(cells(QuestionKind.TEXT, true)).isEmpty();
    }

    @Test
    void whatLimitsTheAudienceIsAPartOfEveryTable() {
        said("P", NW, 19);
        said("P", BE, 20);
        limits = Set.of(Attribute.PHASE);

        assertThat(cells(QuestionKind.FIVE_POINT, false))
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
        said("P", NW, 100);
        limits = Set.of(Attribute.LAND);

        assertThat(cells(QuestionKind.FIVE_POINT, true))
                .extracting(PublishedCell::dimension)
                .containsExactlyInAnyOrder(Dimension.NATIONAL, Dimension.LAND);
    }

    @Test
    void whatIsNeverATableIsNotPublishedByAskingItAlone() {
        said("P", NW, 100);
        limits = Set.of(Attribute.LAND, Attribute.PHASE);

        assertThat(cells(QuestionKind.FIVE_POINT, true)).isEmpty();
    }

    private void said(String code, Attributes who, int sheets) {
        tallies.add(new Tally(0, code, who, sheets));
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
        return new Tabulation(question, new Frame(frame), tallies).cells(limits, crossed, 10, 20);
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
