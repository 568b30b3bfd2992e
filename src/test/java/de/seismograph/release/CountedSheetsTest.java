package de.seismograph.release;

import static org.assertj.core.api.Assertions.assertThat;

import de.seismograph.pulse.Measures;
import de.seismograph.pulse.Polarity;
import de.seismograph.pulse.Question;
import de.seismograph.pulse.QuestionKind;
import de.seismograph.shared.LocalizedText;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CountedSheetsTest {
    private static final List<Attributes> PLACES =
            List.of(new Attributes("05", "a", "b", "c"), new Attributes("11", "a", "b", "c"));

    private final CountedSheets counted = new CountedSheets(
            new Frame(Map.of()),
            PLACES,
            List.of(
                    question(QuestionKind.FIVE_POINT, List.of()),
                    question(QuestionKind.NUMBER, List.of(0.0, 5.0, 20.0)),
                    question(QuestionKind.TEXT, List.of())),
            new RecordKeys(new SecureRandom()));

    @Test
    void answersAreCountedByPlaceAndNumbersByTheirClass() {
        counted.add(0, Arrays.asList("P", "3.25", "sealed"));
        counted.add(0, Arrays.asList("P", "4.0", null));
        counted.add(1, Arrays.asList("P", "20.0", null));
        counted.add(1, Arrays.asList("DK", "DK", null));
        counted.add(1, Arrays.asList(null, null, null));

        assertThat(sheets(0)).containsOnly("P 05 2", "P 11 1", "DK 11 1");
        assertThat(sheets(1)).containsOnly("0..5 05 2", "5..20 11 1", "DK 11 1");
        assertThat(counted.tallies(2)).isEmpty();
    }

    @Test
    void onlyWhatIsComparedIsNoted() {
        counted.note("A", Arrays.asList("P", "3.0", "sealed"));
        counted.note("B", Arrays.asList("M", "3.0", "sealed"));

        assertThat(counted.authors(0)).isEqualTo(Map.of("P", List.of("A"), "M", List.of("B")));
        assertThat(counted.authors(1)).isEmpty();
        assertThat(counted.authors(2)).isEmpty();
    }

    @Test
    void everyAnswerHasARecordKeyOfItsOwn() {
        RecordKeys keys = new RecordKeys(new SecureRandom());

        assertThat(IntStream.range(0, 5000).mapToObj(i -> keys.next())).doesNotHaveDuplicates();
    }

    /** Of the same people the key is the same, of others another one: that is what noise depends on. */
    @Test
    void everySetOfPeopleHasAKeyOfItsOwn() {
        counted.add(0, Arrays.asList("P", "3.0", null));
        counted.add(0, Arrays.asList("M", "3.0", null));
        counted.add(1, Arrays.asList("P", "3.0", null));

        assertThat(counted.tallies(0)).extracting(Tally::key).doesNotContain(0L).doesNotHaveDuplicates();
    }

    private List<String> sheets(int question) {
        return counted.tallies(question).stream()
                .map(tally -> tally.code() + " " + tally.attributes().land() + " " + tally.sheets())
                .toList();
    }

    private static Question question(QuestionKind kind, List<Double> bins) {
        return new Question(
                "q1",
                "poverty",
                "poverty-change",
                1,
                kind,
                Measures.CHANGE,
                Polarity.NEUTRAL,
                new LocalizedText("Frage", "Question"),
                List.of(),
                bins);
    }
}
