package de.seismograph.pulse;

import de.seismograph.shared.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The times at which managers are reminded of a pulse. */
final class Reminders {
    /** Managers have other things to do. */
    static final Duration APART = Duration.ofDays(1);

    private Reminders() {}

    /**
     * The reminders of a draft, in order.
     *
     * @throws Problem 400 if one is not between now or the opening and the close, or two are less than a day apart
     */
    static Instant[] settle(PulseDraft written, Instant now) {
        List<Instant> times = written.remindAt() == null ? List.of() : written.remindAt();
        Instant from = written.opensAt() == null ? now : written.opensAt();
        for (int i = 0; i < times.size(); i++) {
            String place = "/remindAt/" + i;
            if (!times.get(i).isAfter(from) || !times.get(i).isBefore(written.closesAt())) {
                throw Problem.invalidAt(place, "A reminder lies between the opening and the close.");
            }
            if (i > 0 && times.get(i - 1).plus(APART).isAfter(times.get(i))) {
                throw Problem.invalidAt(place, "Reminders are in order, and at least a day apart.");
            }
        }
        return times.toArray(Instant[]::new);
    }
}
