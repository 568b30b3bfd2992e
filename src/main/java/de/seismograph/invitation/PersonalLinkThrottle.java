package de.seismograph.invitation;

import de.seismograph.shared.Problem;
import de.seismograph.shared.Throttle;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/**
 * Bounds how many personal links a manager makes for oneself. Counted in memory alone: a record of when somebody wanted to answer
 * would outlive the promise.
 */
@Singleton
class PersonalLinkThrottle {
    private static final Duration HOUR = Duration.ofHours(1);

    private final Throttle<UUID> managers;

    PersonalLinkThrottle(LinkSettings settings, Clock clock) {
        managers = new Throttle<>(new Throttle.Pace(settings.mostPersonalPerHour() - 1, HOUR, HOUR, HOUR), clock);
    }

    /** @throws Problem 429 once there have been too many */
    void count(UUID manager) {
        managers.fail(manager).ifPresent(wait -> {
            throw Problem.tooMany(wait, "You have made many links already. Please wait, or use the last one.");
        });
    }
}
