package de.seismograph.duty;

import static org.assertj.core.api.Assertions.assertThat;

import de.seismograph.shared.LocalizedText;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a duty makes of time, and of what is taken back. */
class DutyTest {
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final Duration WEEK = Duration.ofDays(7);
    private static final LocalizedText QUAKE = new LocalizedText("Beben", null);

    @Test
    void whatAWithdrawnPulseHasShownGoesFromASignalAndTheSignalStays() {
        Duty duty = owed(Origin.SIGNAL, NOW.plus(Duration.ofDays(30)));
        duty.grow("first-pulse", List.of(new Reason("first-pulse", QUAKE)));
        assertThat(duty.reasons()).containsExactly(Origin.support().text(), QUAKE);

        duty.withdraw("first-pulse");

        assertThat(duty.reasons()).containsExactly(Origin.support().text());
        assertThat(duty.pulse()).isEmpty();
        assertThat(duty.state()).isEqualTo(DutyState.RECEIVED);
    }

    @Test
    void itIsOverdueByItsFirstDeadlineHoweverOftenThatIsMoved() {
        Duty duty = owed(Origin.HAND, NOW.plus(WEEK));
        duty.pass(debt(NOW.plus(WEEK.multipliedBy(10))), NOW);

        assertThat(duty.isOverdue(NOW.plus(WEEK))).isFalse();
        assertThat(duty.isOverdue(NOW.plus(WEEK).plusSeconds(1))).isTrue();
    }

    @Test
    void itsOwnerIsRemindedOnceBeforeTheDeadlineOnceAfterItAndThenEveryWeek() {
        Duty duty = owed(Origin.HAND, NOW.plus(Duration.ofDays(30)));
        duty.tell(NOW, WEEK);
        assertThat(remindedOn(duty, 60)).containsExactly(23, 31, 38, 45, 52, 59);
    }

    @Test
    void whoeverIsToldOfANearDeadlineIsNotRemindedOfItToo() {
        Duty duty = owed(Origin.HAND, NOW.plus(Duration.ofDays(2)));
        duty.tell(NOW, WEEK);
        assertThat(remindedOn(duty, 14)).containsExactly(3, 10);
    }

    private static List<Integer> remindedOn(Duty duty, int days) {
        return IntStream.rangeClosed(0, days)
                .filter(day -> {
                    Instant then = NOW.plus(Duration.ofDays(day));
                    boolean reminded = duty.isToRemind(then, WEEK, WEEK);
                    if (reminded) {
                        duty.tell(then, WEEK);
                    }
                    return reminded;
                })
                .boxed()
                .toList();
    }

    private static Duty owed(Origin origin, Instant due) {
        Cause cause = new Cause(origin, "poverty", null, "signal", QUAKE, List.of(Origin.support()));
        return Duty.open("duty", cause, debt(due), NOW);
    }

    private static Debt debt(Instant due) {
        return new Debt("Amt 1", "office@example.org", due);
    }
}
