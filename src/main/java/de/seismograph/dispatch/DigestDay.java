package de.seismograph.dispatch;

import de.seismograph.shared.GermanTime;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/**
 * When digests go out, by the clocks of Germany.
 *
 * @param weeks every how many weeks, counted from the first one of 1970
 */
record DigestDay(DayOfWeek day, LocalTime at, int weeks) {
    private static final LocalDate A_MONDAY = LocalDate.of(1970, 1, 5);

    static DigestDay of(DispatchSettings settings) {
        return new DigestDay(settings.digestDay(), settings.digestAt(), settings.digestEveryWeeks());
    }

    /** The last time that has come. */
    Instant latest(Instant now) {
        ZonedDateTime thisWeek = GermanTime.day(now)
                .with(TemporalAdjusters.previousOrSame(day))
                .atTime(at)
                .atZone(GermanTime.ZONE);
        ZonedDateTime come = thisWeek.toInstant().isAfter(now) ? thisWeek.minusWeeks(1) : thisWeek;
        return come.minusWeeks(ChronoUnit.WEEKS.between(A_MONDAY, come.toLocalDate()) % weeks)
                .toInstant();
    }

    /** The first time that is still to come. */
    Instant next(Instant now) {
        return latest(now).atZone(GermanTime.ZONE).plusWeeks(weeks).toInstant();
    }

    /** The ISO week of a time, such as {@code 2026-W49}. */
    static String week(Instant time) {
        ZonedDateTime here = time.atZone(GermanTime.ZONE);
        return "%d-W%02d".formatted(here.get(IsoFields.WEEK_BASED_YEAR), here.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    static LocalDate today(Instant now) {
        return GermanTime.day(now);
    }
}
