package de.seismograph.dispatch;

import de.seismograph.pulse.Measures;
import de.seismograph.pulse.Option;
import de.seismograph.pulse.Polarity;
import de.seismograph.pulse.Question;
import de.seismograph.pulse.QuestionKind;
import de.seismograph.shared.LocalizedText;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a rating answers, as questions that can be counted. */
final class RatingQuestions {
    static final String RELEVANCE = "relevance";
    static final String KNOWN = "known";
    static final String FORWARDED = "forwarded";

    /** Has been passed on to no part of the administration. */
    static final String NOBODY = "nobody";

    static final int LEAST = 1;
    static final int MOST = 5;

    private RatingQuestions() {}

    static List<Question> of(Dispatch dispatch) {
        return List.of(
                question(
                        dispatch,
                        RELEVANCE,
                        QuestionKind.SINGLE,
                        new LocalizedText(
                                "Wie wichtig ist das in Ihrem Quartier?",
                                "How relevant is this in your neighbourhood?"),
                        IntStream.rangeClosed(LEAST, MOST)
                                .mapToObj(Integer::toString)
                                .map(step -> new Option(step, new LocalizedText(step, step)))),
                question(
                        dispatch,
                        KNOWN,
                        QuestionKind.YES_NO,
                        new LocalizedText("Kannten Sie das schon?", "Did you know this already?"),
                        Stream.of()),
                question(
                        dispatch,
                        FORWARDED,
                        QuestionKind.MULTI,
                        new LocalizedText("An wen haben Sie es weitergegeben?", "To whom have you passed it on?"),
                        Stream.concat(
                                Arrays.stream(Area.values()).map(area -> new Option(area.toString(), area.label())),
                                Stream.of(new Option(NOBODY, new LocalizedText("niemanden", "nobody"))))));
    }

    private static Question question(
            Dispatch dispatch, String id, QuestionKind kind, LocalizedText wording, Stream<Option> options) {
        return new Question(
                id,
                dispatch.topics().get(0),
                "dispatch-" + id,
                1,
                kind,
                Measures.LEVEL,
                Polarity.NEUTRAL,
                wording,
                options.toList(),
                List.of());
    }
}
