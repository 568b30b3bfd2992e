package de.seismograph.house;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The real time in microseconds, until a test says how late it is. Access tokens are checked against the real time in any case. */
@Alternative
@Priority(1)
@ApplicationScoped
public class SettableClock extends Clock {
    private static volatile @Nullable Instant stoppedAt;

    /** From now on it is this time, until somebody says otherwise. */
    public static void stopAt(Instant time) {
        stoppedAt = time.truncatedTo(ChronoUnit.MICROS);
    }

    /** Time passes: all of it at once. */
    public static void letPass(Duration time) {
        stopAt(now().plus(time));
    }

    /** Back to the real time. */
    public static void run() {
        stoppedAt = null;
    }

    public static Instant now() {
        Instant stopped = stoppedAt;
        return stopped == null ? Instant.now().truncatedTo(ChronoUnit.MICROS) : stopped;
    }

    @Override
    public Instant instant() {
        return now();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now(), zone);
    }
}
