package de.seismograph.shared;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;

/** Hands in time and chance, so that nothing else asks the machine for them. */
class TimeAndChance {
    @Produces
    @DefaultBean
    @ApplicationScoped
    Clock clock() {
        return Clock.systemUTC();
    }

    /** No client proxy can stand in for it: its methods are final. */
    @Produces
    @DefaultBean
    @Singleton
    SecureRandom chance() {
        return new SecureRandom();
    }
}
