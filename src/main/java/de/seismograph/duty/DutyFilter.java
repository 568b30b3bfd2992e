package de.seismograph.duty;

import de.seismograph.shared.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Which duties are wanted; whatever is left out does not matter.
 *
 * @param overdue only those that are
 */
record DutyFilter(@Nullable String topic, @Nullable DutyState state, boolean overdue) {
    private static final String OVERDUE = "overdue";

    /**
     * @param status one of the states, or {@code overdue}
     * @throws Problem 400 for any other
     */
    static DutyFilter of(@Nullable String topic, @Nullable String status) {
        if (status == null || status.equals(OVERDUE)) {
            return new DutyFilter(topic, null, OVERDUE.equals(status));
        }
        return new DutyFilter(topic, DutyState.fromString(status), false);
    }
}
