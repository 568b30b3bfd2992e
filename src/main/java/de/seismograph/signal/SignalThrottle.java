package de.seismograph.signal;

import de.seismograph.shared.DailyLimit;
import de.seismograph.shared.Problem;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;

/** Bounds how many signals a manager raises in a day. Counted in memory alone: no record may tell who has raised one. */
@Singleton
class SignalThrottle {
    private final DailyLimit<UUID> managers;

    SignalThrottle(SignalSettings settings, Clock clock) {
        managers = new DailyLimit<>(
                settings.mostPerDay(), "You have raised many signals today. Please wait until tomorrow.", clock);
    }

    /** @throws Problem 429 once there have been too many */
    void count(UUID manager) {
        managers.count(manager);
    }
}
