package de.seismograph.trend;

import de.seismograph.pulse.PulseReleased;
import de.seismograph.release.Publications;
import de.seismograph.release.ReleaseWithdrawn;
import io.quarkus.cache.CacheInvalidateAll;
import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells which vintage a time means. What is kept of it everywhere else is kept by vintage: a release here is known at once, and one
 * on another instance within the second that this lives.
 */
@ApplicationScoped
class Vintages {
    private final Publications publications;

    Vintages(Publications publications) {
        this.publications = publications;
    }

    /** @param asOf now, where it is empty */
    @CacheResult(cacheName = "vintages")
    Vintage of(Optional<Instant> asOf) throws SQLException {
        List<Instant> releases = until(asOf, publications.releaseTimes());
        List<Instant> withdrawals = until(asOf, publications.withdrawalTimes());
        Instant last = Stream.concat(releases.stream(), withdrawals.stream())
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
        return new Vintage(last, releases.size(), withdrawals.size());
    }

    private static List<Instant> until(Optional<Instant> asOf, List<Instant> times) {
        return times.stream()
                .filter(time -> asOf.isEmpty() || !time.isAfter(asOf.get()))
                .toList();
    }

    @CacheInvalidateAll(cacheName = "vintages")
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) PulseReleased released) {
        // the annotation does it
    }

    @CacheInvalidateAll(cacheName = "vintages")
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReleaseWithdrawn withdrawn) {
        // the annotation does it
    }
}
