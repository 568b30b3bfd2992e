package de.seismograph.shared;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Slows the guessing of random tokens. Whoever checks one looks it up first and asks here only after a failure: a valid token
 * always passes, whatever others behind the same address do.
 */
@Singleton
public class TokenThrottle {
    private final Throttle<AddressPrefix> prefixes;
    private final Throttle<String> pulses;

    TokenThrottle(ThrottleSettings settings, Clock clock) {
        prefixes = new Throttle<>(pace(settings, settings.failuresFromPrefix()), clock);
        pulses = new Throttle<>(pace(settings, settings.failuresOfPulse()), clock);
    }

    private static Throttle.Pace pace(ThrottleSettings settings, int free) {
        return new Throttle.Pace(free, settings.firstWait(), settings.longestSharedWait(), settings.memory());
    }

    /**
     * Counts a token that proves nothing; the caller refuses it, unless this does.
     *
     * @throws Problem 429 once there have been too many
     */
    public void failed(AddressPrefix from) {
        demandNoWait(prefixes.fail(from), Optional.empty());
    }

    /**
     * Counts a token that proves nothing, and claims to be for a pulse.
     *
     * @throws Problem 429 once there have been too many from there, or for this pulse
     */
    public void failed(AddressPrefix from, String pulse) {
        demandNoWait(prefixes.fail(from), pulses.fail(pulse));
    }

    private static void demandNoWait(Optional<Duration> one, Optional<Duration> another) {
        Stream.of(one, another)
                .flatMap(Optional::stream)
                .max(Duration::compareTo)
                .ifPresent(wait -> {
                    throw Problem.tooManyFailures(wait);
                });
    }
}
