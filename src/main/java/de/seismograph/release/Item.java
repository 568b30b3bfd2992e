package de.seismograph.release;

import de.seismograph.pulse.Question;
import de.seismograph.pulse.QuestionKind;
import java.util.List;

/**
 * What of a question is tabulated for itself: all of it, or, since several can be chosen, one option of a multi choice against those
 * who did not choose it.
 *
 * @param id empty for all of the question, otherwise the option
 * @param categories of which each answer falls into one
 */
public record Item(String id, List<String> categories) {
    private static final String WHOLE = "";
    /** No option can be called that. */
    private static final String OTHERS = "NOT";

    /** Those who did not know, against all who gave an answer that counts. */
    public static final Item DONT_KNOW = new Item(Question.DONT_KNOW, List.of(Question.DONT_KNOW, OTHERS));

    /** All with a valid answer to a multi choice. */
    static final Item RESPONDENTS = new Item("RESPONDENTS", List.of("RESPONDENTS"));

    public Item {
        categories = List.copyOf(categories);
    }

    /** The items of a question, in the order of its options; of a free text there are none. */
    public static List<Item> of(Question question) {
        return switch (question.kind()) {
            case TEXT -> List.of();
            case MULTI ->
                question.categories().stream()
                        .map(option -> new Item(option, List.of(option, OTHERS)))
                        .toList();
            default -> List.of(new Item(WHOLE, question.categories()));
        };
    }

    /** What a stored answer is counted as: of a number its class, anything else itself. */
    static String counted(Question question, String code) {
        return question.kind() == QuestionKind.NUMBER && !code.equals(Question.DONT_KNOW)
                ? question.classOf(Double.parseDouble(code))
                : code;
    }

    /** Into which category an answer falls, as it is counted. */
    int categoryOf(String counted) {
        return isWhole()
                ? categories.indexOf(counted)
                : List.of(counted.split(",", -1)).contains(id) ? 0 : 1;
    }

    /** Whether it is the question as a whole. */
    public boolean isWhole() {
        return id.equals(WHOLE);
    }
}
