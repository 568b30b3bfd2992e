package de.seismograph.release;

import de.seismograph.pulse.Question;
import de.seismograph.pulse.QuestionKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The true counts of a pulse, and who gave which answer, for as long as its close takes; neither leaves the room. There may be hundreds
 * of thousands of sheets: attributes are told by their position among those of the frame.
 */
final class CountedSheets {
    private final Frame frame;
    private final List<Attributes> attributes;
    private final RecordKeys recordKeys;
    private final List<Answers> questions;

    /** @param attributes those of the frame, once each */
    CountedSheets(Frame frame, List<Attributes> attributes, List<Question> questions, RecordKeys recordKeys) {
        this.frame = frame;
        this.attributes = attributes;
        this.recordKeys = recordKeys;
        this.questions = questions.stream().map(Answers::new).toList();
    }

    /** What was answered to one question, by the code of the answer. */
    private static final class Answers {
        private final Question question;
        private final boolean areCounted;
        private final boolean areNoted;
        private final Map<String, Map<Integer, Counts>> counts = new HashMap<>();
        private final Map<String, List<String>> authors = new HashMap<>();

        Answers(Question question) {
            this.question = question;
            areCounted = question.kind() != QuestionKind.TEXT;
            areNoted = Scoring.of(question).isPresent();
        }
    }

    /** How many from one place gave one answer, and the sum of their record keys. */
    private static final class Counts {
        private int sheets;
        private long key;
    }

    /**
     * Counts the answers of a sheet.
     *
     * @param place of the attributes of its author
     * @param codes of the answers, in the order of the questions
     */
    void add(int place, List<@Nullable String> codes) {
        for (int i = 0; i < codes.size(); i++) {
            String code = codes.get(i);
            Answers answers = questions.get(i);
            if (code != null && answers.areCounted) {
                Counts counts = answers.counts
                        .computeIfAbsent(Item.counted(answers.question, code), first -> new HashMap<>())
                        .computeIfAbsent(place, first -> new Counts());
                counts.sheets++;
                counts.key += recordKeys.next();
            }
        }
    }

    /** Notes whose answers these are, to those questions which are compared from wave to wave. */
    void note(String neighbourhood, List<@Nullable String> codes) {
        for (int i = 0; i < codes.size(); i++) {
            String code = codes.get(i);
            Answers answers = questions.get(i);
            if (code != null && answers.areNoted) {
                answers.authors
                        .computeIfAbsent(code, first -> new ArrayList<>())
                        .add(neighbourhood);
            }
        }
    }

    Frame frame() {
        return frame;
    }

    /** @param question its position in the pulse, from 0 */
    List<Tally> tallies(int question) {
        return questions.get(question).counts.entrySet().stream()
                .flatMap(given -> tallies(given.getKey(), given.getValue()))
                .toList();
    }

    private Stream<Tally> tallies(String code, Map<Integer, Counts> counts) {
        return counts.entrySet().stream()
                .map(place ->
                        new Tally(code, attributes.get(place.getKey()), place.getValue().sheets, place.getValue().key));
    }

    /** Neighbourhoods by the answer that was given for them; empty unless it was noted. */
    Map<String, List<String>> authors(int question) {
        return questions.get(question).authors;
    }
}
