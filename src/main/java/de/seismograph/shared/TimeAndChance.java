package de.seismograph.shared;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** Hands in time and chance, so that nothing else asks the machine for them. */
class TimeAndChance {
    /** To the microsecond, so that a time reads the same before and after it has been stored. */
    @Produces
    @DefaultBean
    @ApplicationScoped
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));
    }

    /** No client proxy can stand in for it: its methods are final. */
    @Produces
    @DefaultBean
    @Singleton
    SecureRandom chance() {
        return new SecureRandom();
    }
}
