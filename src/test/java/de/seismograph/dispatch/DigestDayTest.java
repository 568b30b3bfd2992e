package de.seismograph.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestDayTest {
    private final DigestDay monday = new DigestDay(DayOfWeek.MONDAY, LocalTime.of(8, 0), 1);

    /** The first Monday of 1970 had one, and so has every second week from then on. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-30T07:00:00Z, 2026-11-23T07:00:00Z, 2026-12-07T07:00:00Z",
        "2026-12-07T06:59:59Z, 2026-11-23T07:00:00Z, 2026-12-07T07:00:00Z",
        "2026-12-07T07:00:00Z, 2026-12-07T07:00:00Z, 2026-12-21T07:00:00Z"
    })
    void itComesEveryOtherWeekIfSoWanted(Instant now, Instant latest, Instant next) {
        DigestDay everyOther = new DigestDay(DayOfWeek.MONDAY, LocalTime.of(8, 0), 2);

        assertThat(everyOther.latest(now)).isEqualTo(latest);
        assertThat(everyOther.next(now)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-30T06:59:59Z, 2026-11-23T07:00:00Z, 2026-11-30T07:00:00Z, 2026-W48",
        "2026-11-30T07:00:00Z, 2026-11-30T07:00:00Z, 2026-12-07T07:00:00Z, 2026-W49",
        "2026-12-06T23:30:00Z, 2026-11-30T07:00:00Z, 2026-12-07T07:00:00Z, 2026-W49",
        "2026-03-25T12:00:00Z, 2026-03-23T07:00:00Z, 2026-03-30T06:00:00Z, 2026-W13",
        "2027-01-01T12:00:00Z, 2026-12-28T07:00:00Z, 2027-01-04T07:00:00Z, 2026-W53"
    })
    void itComesOnceAWeekByTheClocksOfGermany(Instant now, Instant latest, Instant next, String week) {
        assertThat(monday.latest(now)).isEqualTo(latest);
        assertThat(monday.next(now)).isEqualTo(next);
        assertThat(DigestDay.week(monday.latest(now))).isEqualTo(week);
    }
}
