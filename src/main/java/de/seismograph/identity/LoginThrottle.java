package de.seismograph.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.seismograph.shared.AddressPrefix;
import de.seismograph.shared.Problem;
import de.seismograph.shared.Throttle;
import de.seismograph.shared.ThrottleSettings;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Slows the guessing of passwords without locking anybody out. What counts is an account at one address prefix. An account that is
 * guessed at from many places leaves each new place a single try, so that its owner still gets in at once, unless from a place that
 * guesses at many accounts: there all have to wait up to the shared wait, but not those who have signed in before. Names without an
 * account are treated alike.
 */
@Singleton
class LoginThrottle {
    private static final int LONGEST_NAME = 100;
    private static final int MOST_FAMILIAR = 10_000;

    private final Throttle<Place> places;
    private final Throttle<Place> strange;
    private final Throttle<String> names;
    private final Throttle<AddressPrefix> prefixes;
    private final Cache<Place, Boolean> familiar =
            Caffeine.newBuilder().maximumSize(MOST_FAMILIAR).build();

    LoginThrottle(ThrottleSettings settings, Clock clock) {
        places = throttle(settings, settings.failures(), settings.longestWait(), clock);
        strange = throttle(settings, 0, settings.longestWait(), clock);
        names = throttle(settings, settings.failuresOfAccount(), settings.longestSharedWait(), clock);
        prefixes = throttle(settings, settings.failuresFromPrefix(), settings.longestSharedWait(), clock);
    }

    private static <K> Throttle<K> throttle(ThrottleSettings settings, int free, Duration longest, Clock clock) {
        return new Throttle<>(new Throttle.Pace(free, settings.firstWait(), longest, settings.memory()), clock);
    }

    /** An account, or what claims to be one, at an address prefix. */
    private record Place(String name, AddressPrefix from) {}

    /**
     * Checks a password, unless there have been too many wrong ones.
     *
     * @param check gives something exactly if the password is right
     * @throws Problem 429 if it has to wait
     */
    <T> Optional<T> attempt(String name, AddressPrefix from, Supplier<Optional<T>> check) {
        Place place = new Place(name.substring(0, Math.min(name.length(), LONGEST_NAME)), from);
        Throttle<Place> throttle = throttleOf(place);
        throttle.begin(place).ifPresent(LoginThrottle::refuse);
        try {
            Optional<T> found = check.get();
            found.ifPresentOrElse(right -> succeed(throttle, place), () -> fail(throttle, place));
            return found;
        } finally {
            throttle.end(place);
        }
    }

    private Throttle<Place> throttleOf(Place place) {
        if (familiar.getIfPresent(place) != null) {
            return places;
        }
        prefixes.waiting(place.from).ifPresent(LoginThrottle::refuse);
        return names.isExceeded(place.name) ? strange : places;
    }

    private void succeed(Throttle<Place> throttle, Place place) {
        throttle.forgive(place);
        familiar.put(place, true);
    }

    private void fail(Throttle<Place> throttle, Place place) {
        throttle.fail(place);
        names.fail(place.name);
        prefixes.fail(place.from);
    }

    private static void refuse(Duration wait) {
        throw Problem.tooManyFailures(wait);
    }
}
