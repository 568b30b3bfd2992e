package de.seismograph.practice;

import de.seismograph.shared.DailyLimit;
import de.seismograph.shared.Problem;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;

/** Bounds how much a manager adds within a day. Counted in memory alone: who has written what is to be recorded nowhere. */
@Singleton
class WritingThrottle {
    private final DailyLimit<Pen> pens;

    WritingThrottle(PracticeSettings settings, Clock clock) {
        pens = new DailyLimit<>(
                settings.mostPerDay(), "You have added a lot today already. Please go on tomorrow.", clock);
    }

    private record Pen(String kind, UUID manager) {}

    /**
     * Has a manager add something; what is refused, or there already, does not count.
     *
     * @throws Problem 429 once there have been too many of a kind
     */
    Added within(String kind, UUID manager, Supplier<Added> adding) {
        return pens.within(new Pen(kind, manager), adding, Added::isNew);
    }
}
