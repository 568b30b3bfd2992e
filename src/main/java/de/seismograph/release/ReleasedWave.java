package de.seismograph.release;

import de.seismograph.pulse.Audience;
import de.seismograph.pulse.Period;
import de.seismograph.pulse.Question;
import de.seismograph.pulse.Terms;
import de.seismograph.statistics.TremorThresholds;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A wave whose pulse has been released.
 *
 * @param question what was asked, as the indicator's version has it
 * @param audience who was asked
 * @param terms under which it was published
 * @param thresholds from where on a movement is called a tremor
 * @param withdrawnAt since when its figures are withdrawn
 */
public record ReleasedWave(
        Wave wave,
        Question question,
        Audience audience,
        Period period,
        Terms terms,
        TremorThresholds thresholds,
        Instant closedAt,
        Instant releasedAt,
        @Nullable Instant withdrawnAt) {
    /** The series it belongs to: a new wording is another one. */
    public String series() {
        return wave.indicator() + "@" + wave.version();
    }

    /** Whether it had been released at a time. */
    public boolean isReleased(Instant then) {
        return !releasedAt.isAfter(then);
    }

    /** Whether it had been withdrawn at a time. */
    public boolean isWithdrawn(Instant then) {
        return withdrawnAt != null && !withdrawnAt.isAfter(then);
    }
}
