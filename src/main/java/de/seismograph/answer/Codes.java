package de.seismograph.answer;

import de.seismograph.pulse.Question;
import de.seismograph.pulse.QuestionKind;
import de.seismograph.shared.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The stored form of a sheet: one text for each question of the pulse, in their order, {@code null} where there is no answer.
 * Options of a multi answer are joined by commas in the order of the question.
 */
record Codes(List<@Nullable String> texts) {
    private static final String SEPARATOR = ",";

    Codes {
        texts = Collections.unmodifiableList(new ArrayList<>(texts));
    }

    /**
     * Checks every answer against its question.
     *
     * @throws Problem 400 with all faults
     */
    static Codes of(List<Given> answers, List<Question> questions) {
        List<@Nullable String> texts = new ArrayList<>(Collections.nCopies(questions.size(), null));
        List<Problem.Fault> faults = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            Given given = answers.get(i);
            String place = "/answers/" + i;
            int asked = position(given.question(), questions);
            if (asked < 0) {
                faults.add(Problem.Fault.at(
                        place + "/question", "This pulse has no question \"" + given.question() + "\"."));
            } else if (texts.get(asked) != null) {
                faults.add(Problem.Fault.at(place + "/question", "There are two entries for this question."));
            } else {
                Marking marking = new Marking(questions.get(asked), given, place);
                marking.fault().ifPresentOrElse(faults::add, () -> texts.set(asked, marking.code()));
            }
        }
        if (!faults.isEmpty()) {
            throw Problem.invalid("The sheet has " + faults.size() + " fault(s); nothing was saved.", faults);
        }
        return new Codes(texts);
    }

    private static int position(String id, List<Question> questions) {
        return IntStream.range(0, questions.size())
                .filter(i -> questions.get(i).id().equals(id))
                .findFirst()
                .orElse(-1);
    }

    /** The answers as they were given. */
    List<Given> given(List<Question> questions) {
        return IntStream.range(0, texts.size())
                .boxed()
                .flatMap(i -> texts.get(i) == null ? Stream.empty() : Stream.of(given(questions.get(i), texts.get(i))))
                .toList();
    }

    private static Given given(Question question, String code) {
        String id = question.id();
        if (code.equals(Question.DONT_KNOW) && question.kind() != QuestionKind.TEXT) {
            return Given.value(id, code);
        }
        return switch (question.kind()) {
            case FIVE_POINT, THREE_POINT, YES_NO, SINGLE -> Given.value(id, code);
            case MULTI -> new Given(id, null, Arrays.asList(code.split(SEPARATOR, -1)), null, null);
            case NUMBER -> new Given(id, null, null, Double.valueOf(code), null);
            case TEXT -> new Given(id, null, null, null, code);
        };
    }

    /** With each free text changed; the function gets its position among the questions, from 0, too. */
    Codes withTexts(List<Question> questions, BiFunction<Integer, String, String> change) {
        return new Codes(IntStream.range(0, texts.size())
                .mapToObj(i -> texts.get(i) != null && questions.get(i).kind() == QuestionKind.TEXT
                        ? change.apply(i, texts.get(i))
                        : texts.get(i))
                .toList());
    }

    int answered() {
        return (int) texts.stream().filter(text -> text != null).count();
    }

    static String joined(List<String> options) {
        return String.join(SEPARATOR, options);
    }
}
