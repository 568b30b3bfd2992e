package de.seismograph.dispatch;

import de.seismograph.pulse.Period;
import de.seismograph.shared.GermanTime;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How far back summaries of dispatches go. */
final class Quarters {
    private static final int USUAL = 8;
    private static final int MONTHS = 3;

    private Quarters() {}

    /**
     * The beginning of the first quarter that is shown.
     *
     * @param from a period such as {@code 2026-Q1}; if left out, the last eight quarters are shown
     * @throws Problem 400 if it is none
     */
    static Instant since(@Nullable String from, Instant now) {
        LocalDate first = from == null
                ? Period.quarterOf(GermanTime.day(now)).start().minusMonths((USUAL - 1) * MONTHS)
                : Period.parse(from, "from").start();
        return first.atStartOfDay(GermanTime.ZONE).toInstant();
    }
}
