package de.seismograph.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Bounds how often somebody does something on a German day. Each instance counts for itself, in memory alone, and forgets everything at
 * midnight.
 *
 * @param <K> who does what
 */
public final class DailyLimit<K> {
    private final int most;
    private final String refusal;
    private final Clock clock;
    private final Map<K, Integer> done = new HashMap<>();
    private LocalDate today = LocalDate.EPOCH;

    /**
     * @param most how often on one day
     * @param refusal what is said to who wants more
     */
    public DailyLimit(int most, String refusal, Clock clock) {
        this.most = most;
        this.refusal = refusal;
        this.clock = clock;
    }

    /**
     * Does something that counts only if it succeeds.
     *
     * @param counts whether what has come of it is something new
     * @throws Problem 429 once it has been done often enough today
     */
    public <T> T within(K key, Supplier<T> act, Predicate<T> counts) {
        count(key);
        try {
            T outcome = act.get();
            if (!counts.test(outcome)) {
                giveBack(key);
            }
            return outcome;
        } catch (RuntimeException failed) {
            giveBack(key);
            throw failed;
        }
    }

    /** @throws Problem 429 once it has been counted often enough today */
    public void count(K key) {
        take(key).ifPresent(wait -> {
            throw Problem.tooMany(wait, refusal);
        });
    }

    /** @return how long it is until tomorrow, if there is no more for today */
    private synchronized Optional<Duration> take(K key) {
        Instant now = clock.instant();
        LocalDate day = GermanTime.day(now);
        if (!day.equals(today)) {
            done.clear();
            today = day;
        }
        if (done.getOrDefault(key, 0) >= most) {
            return Optional.of(Duration.between(
                    now, day.plusDays(1).atStartOfDay(GermanTime.ZONE).toInstant()));
        }
        done.merge(key, 1, Integer::sum);
        return Optional.empty();
    }

    private synchronized void giveBack(K key) {
        done.computeIfPresent(key, (same, times) -> times > 1 ? times - 1 : null);
    }
}
