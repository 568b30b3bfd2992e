package de.seismograph.answer;

import de.seismograph.pulse.Measures;
import de.seismograph.pulse.Option;
import de.seismograph.pulse.Question;
import de.seismograph.pulse.QuestionKind;
import de.seismograph.shared.LocalizedText;
import java.util.List;
import java.util.stream.IntStream;

/** What can be chosen, as people read it: the same words as in {@code web/answer/scales.js}. */
final class Scale {
    static final Option DONT_KNOW =
            new Option(Question.DONT_KNOW, text("weiß nicht / trifft nicht zu", "don’t know / not applicable"));

    private static final List<LocalizedText> FIVE_OF_CHANGE = List.of(
            text("deutlich zugenommen", "increased a lot"),
            text("eher zugenommen", "increased somewhat"),
            text("unverändert", "unchanged"),
            text("eher abgenommen", "decreased somewhat"),
            text("deutlich abgenommen", "decreased a lot"));
    private static final List<LocalizedText> FIVE_OF_LEVEL = List.of(
            text("sehr hoch", "very high"),
            text("eher hoch", "rather high"),
            text("mittel", "medium"),
            text("eher niedrig", "rather low"),
            text("sehr niedrig", "very low"));
    private static final List<LocalizedText> THREE_OF_CHANGE =
            List.of(text("zugenommen", "increased"), text("unverändert", "unchanged"), text("abgenommen", "decreased"));
    private static final List<LocalizedText> THREE_OF_LEVEL =
            List.of(text("hoch", "high"), text("mittel", "medium"), text("niedrig", "low"));
    private static final List<LocalizedText> YES_NO = List.of(text("ja", "yes"), text("nein", "no"));

    private Scale() {}

    /** The choices of a question in their order, without {@link #DONT_KNOW}; none where a number or a text is asked for. */
    static List<Option> of(Question question) {
        List<String> codes = question.kind().codes();
        return codes.isEmpty()
                ? question.options()
                : IntStream.range(0, codes.size())
                        .mapToObj(i -> new Option(
                                codes.get(i),
                                labels(question.kind(), question.measures()).get(i)))
                        .toList();
    }

    private static List<LocalizedText> labels(QuestionKind kind, Measures measures) {
        boolean change = measures == Measures.CHANGE;
        return switch (kind) {
            case FIVE_POINT -> change ? FIVE_OF_CHANGE : FIVE_OF_LEVEL;
            case THREE_POINT -> change ? THREE_OF_CHANGE : THREE_OF_LEVEL;
            default -> YES_NO;
        };
    }

    private static LocalizedText text(String de, String en) {
        return new LocalizedText(de, en);
    }
}
