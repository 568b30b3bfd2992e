package de.seismograph.release;

import de.seismograph.pulse.Question;
import de.seismograph.statistics.Scores;
import java.util.Optional;
import java.util.stream.IntStream;

/** What each answer to a question counts with in its headline figure. */
public final class Scoring {
    private Scoring() {}

    /** From -1 to 1 for a balance, from 0 to 1 for a share of yes; nothing where a question has no such figure. */
    public static Optional<Scores> of(Question question) {
        return switch (question.kind()) {
            case FIVE_POINT -> Optional.of(Scores.FIVE_POINT);
            case THREE_POINT -> Optional.of(Scores.THREE_POINT);
            case YES_NO -> Optional.of(Scores.indicator(2, 0));
            case SINGLE, MULTI, NUMBER, TEXT -> Optional.empty();
        };
    }

    /** The midpoints of the classes of a number. */
    public static Scores midpoints(Question number) {
        return new Scores(IntStream.range(0, number.bins().size() - 1)
                .mapToObj(i -> (number.bins().get(i) + number.bins().get(i + 1)) / 2)
                .toList());
    }
}
