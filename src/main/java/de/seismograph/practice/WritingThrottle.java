package de.seismograph.practice;

import de.seismograph.shared.Problem;
import de.seismograph.shared.Throttle;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** Bounds how much a manager adds within a day. Counted in memory alone: who has written what is to be recorded nowhere. */
@Singleton
class WritingThrottle {
    private static final Duration DAY = Duration.ofDays(1);

    private final Throttle<Pen> pens;

    WritingThrottle(PracticeSettings settings, Clock clock) {
        pens = new Throttle<>(new Throttle.Pace(settings.mostPerDay() - 1, DAY, DAY, DAY), clock);
    }

    private record Pen(String kind, UUID manager) {}

    /** @throws Problem 429 once there have been too many of a kind */
    void count(String kind, UUID manager) {
        pens.fail(new Pen(kind, manager)).ifPresent(wait -> {
            throw Problem.tooMany(wait, "You have added a lot today already. Please go on tomorrow.");
        });
    }
}
