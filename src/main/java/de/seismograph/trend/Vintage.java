package de.seismograph.trend;

import de.seismograph.release.ReleasedWave;
import java.time.Instant;

/**
 * What had been published, and what withdrawn, at a time.
 *
 * @param asOf the time
 * @param releases how many there had been
 * @param withdrawals how many of them had been withdrawn
 */
record Vintage(Instant asOf, int releases, int withdrawals) {
    boolean isReleased(ReleasedWave wave) {
        return wave.isReleased(asOf);
    }

    boolean isWithdrawn(ReleasedWave wave) {
        return wave.isWithdrawn(asOf);
    }

    /** Whether a wave counts: not before its release, and not once it has been withdrawn. */
    boolean counts(ReleasedWave wave) {
        return isReleased(wave) && !isWithdrawn(wave);
    }
}
