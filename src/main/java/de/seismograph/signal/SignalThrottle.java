package de.seismograph.signal;

import de.seismograph.shared.Problem;
import de.seismograph.shared.Throttle;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** Bounds how many signals a manager raises in a day. Counted in memory alone: no record may tell who has raised one. */
@Singleton
class SignalThrottle {
    private static final Duration DAY = Duration.ofDays(1);

    private final Throttle<UUID> managers;

    SignalThrottle(SignalSettings settings, Clock clock) {
        managers = new Throttle<>(new Throttle.Pace(settings.mostPerDay() - 1, DAY, DAY, DAY), clock);
    }

    /** @throws Problem 429 once there have been too many */
    void count(UUID manager) {
        managers.fail(manager).ifPresent(wait -> {
            throw Problem.tooMany(wait, "You have raised many signals today. Please wait until tomorrow.");
        });
    }
}
