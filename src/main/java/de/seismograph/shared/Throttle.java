package de.seismograph.shared;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Slows those down who fail again and again: some failures are free, after each further one the wait doubles. Each instance
 * counts for itself, in bounded memory.
 *
 * @param <K> whose failures are counted together
 */
public final class Throttle<K> {
    private static final int MOST_TRACKED = 100_000;
    /** Doubling more often would only overflow. */
    private static final int MOST_DOUBLINGS = 30;
    /** A crowd at one door comes again in a moment. */
    private static final Duration MOMENT = Duration.ofSeconds(1);

    private final Cache<K, Tally> tallies =
            Caffeine.newBuilder().maximumSize(MOST_TRACKED).build();
    private final Pace pace;
    private final Clock clock;

    public Throttle(Pace pace, Clock clock) {
        this.pace = pace;
        this.clock = clock;
    }

    /**
     * @param free failures without a wait
     * @param first the wait after the first failure beyond
     * @param longest no wait is longer
     * @param memory after this time without a failure all is forgotten
     */
    public record Pace(int free, Duration first, Duration longest, Duration memory) {
        Duration waitAfter(int failures) {
            if (failures <= free) {
                return Duration.ZERO;
            }
            Duration wait = first.multipliedBy(1L << Math.min(failures - free - 1, MOST_DOUBLINGS));
            return wait.compareTo(longest) < 0 ? wait : longest;
        }
    }

    /** @param pending attempts under way, which may still fail */
    private record Tally(int failures, int pending, Instant lastFailure, Instant waitsUntil) {
        static final Tally CLEAN = new Tally(0, 0, Instant.MIN, Instant.MIN);

        Tally begin() {
            return new Tally(failures, pending + 1, lastFailure, waitsUntil);
        }

        Tally end() {
            return new Tally(failures, Math.max(0, pending - 1), lastFailure, waitsUntil);
        }

        Tally fail(Pace pace, Instant now) {
            return new Tally(failures + 1, pending, now, now.plus(pace.waitAfter(failures + 1)));
        }

        /** Also once the clock has been set back: a wait until some day far off would be none of ours. */
        boolean isOver(Pace pace, Instant now) {
            return pending == 0
                    && (failures == 0 || now.isAfter(lastFailure.plus(pace.memory)) || now.isBefore(lastFailure));
        }

        Optional<Duration> rest(Instant now) {
            return waitsUntil.isAfter(now) ? Optional.of(Duration.between(now, waitsUntil)) : Optional.empty();
        }

        /** As many attempts at once as may fail without a wait, but one in any case. */
        boolean isCrowded(Pace pace) {
            return pending > 0 && failures + pending >= pace.free;
        }
    }

    /** How long to wait; empty if an attempt may be made now. */
    public Optional<Duration> waiting(K key) {
        return known(key).rest(clock.instant());
    }

    /** Whether no failure is free any more. */
    public boolean isExceeded(K key) {
        return known(key).failures >= pace.free;
    }

    /**
     * Begins an attempt, to be ended by {@link #end}, so that a burst of attempts cannot outrun the counting of its failures.
     *
     * @return how long to wait instead; empty if the attempt has begun
     */
    public Optional<Duration> begin(K key) {
        Instant now = clock.instant();
        AtomicReference<Duration> refused = new AtomicReference<>();
        tallies.asMap().compute(key, (same, old) -> {
            Tally before = fresh(old, now);
            refused.set(before.rest(now).orElse(before.isCrowded(pace) ? MOMENT : null));
            return refused.get() == null ? before.begin() : before;
        });
        return Optional.ofNullable(refused.get());
    }

    /** Ends an attempt, whatever came of it. */
    public void end(K key) {
        tallies.asMap().computeIfPresent(key, (same, old) -> old.end());
    }

    /** Forgets all failures, because of a success. */
    public void forgive(K key) {
        tallies.asMap().computeIfPresent(key, (same, old) -> new Tally(0, old.pending, Instant.MIN, Instant.MIN));
    }

    /**
     * Counts a failure, unless one has to wait already.
     *
     * @return how long to wait, if so
     */
    public Optional<Duration> fail(K key) {
        Instant now = clock.instant();
        Optional<Duration> rest = known(key).rest(now);
        if (rest.isEmpty()) {
            tallies.asMap().compute(key, (same, old) -> fresh(old, now).fail(pace, now));
        }
        return rest;
    }

    private Tally known(K key) {
        return fresh(tallies.getIfPresent(key), clock.instant());
    }

    private Tally fresh(@Nullable Tally known, Instant now) {
        return known == null || known.isOver(pace, now) ? Tally.CLEAN : known;
    }
}
