package de.seismograph.practice;

import de.seismograph.pulse.Measures;
import de.seismograph.pulse.Option;
import de.seismograph.pulse.Polarity;
import de.seismograph.pulse.Question;
import de.seismograph.pulse.QuestionKind;
import de.seismograph.release.Dimension;
import de.seismograph.release.PublishedCell;
import de.seismograph.release.Subject;
import de.seismograph.release.Summary;
import de.seismograph.shared.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** That a neighbourhood does what another one has described. */
final class Adoption {
    /** Whose judgements are adoptions. */
    static final String KIND = "practice";

    static final Map<String, String> ANSWERS = Map.of("adopted", "yes");

    private static final String QUESTION = "adopted";

    private Adoption() {}

    static Subject of(String practice) {
        return new Subject(KIND, practice);
    }

    /** The question to which adoptions are the answers; nobody says no. */
    static Question question() {
        return new Question(
                QUESTION,
                KIND,
                KIND,
                1,
                QuestionKind.SINGLE,
                Measures.LEVEL,
                Polarity.GOOD,
                new LocalizedText("Machen Sie das auch?", "Do you do that, too?"),
                List.of(
                        new Option("yes", new LocalizedText("Ja", "Yes")),
                        new Option("no", new LocalizedText("Nein", "No"))),
                List.of());
    }

    /** How many have adopted it at the very least, in fives, whatever noise and rounding have added to what is published. */
    static Optional<Integer> atLeast(Summary summary) {
        return summary.cell(QUESTION, Dimension.NATIONAL, "").map(cell -> {
            int sure = cell.shownRespondents()
                    - PublishedCell.STEP / 2
                    - summary.terms().greatestNoise();
            return Math.max(summary.terms().minOneWay(), sure / PublishedCell.STEP * PublishedCell.STEP);
        });
    }
}
