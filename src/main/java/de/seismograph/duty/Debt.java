package de.seismograph.duty;

import de.seismograph.shared.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who owes an answer, and until when.
 *
 * @param email where the owner is reminded; without it nobody is
 */
@Embeddable
record Debt(
        String owner,
        @Nullable @Column(name = "owner_email") String email,
        Instant dueAt) {
    /** @throws Problem 400 at the pointer unless the deadline lies ahead */
    void demandFuture(String pointer, Instant now) {
        if (!dueAt.isAfter(now)) {
            throw Problem.invalidAt(pointer, "A deadline lies in the future.");
        }
    }

    boolean isPast(Instant now) {
        return now.isAfter(dueAt);
    }

    /** Whether the deadline is no farther ahead than this, or has passed. */
    boolean isNear(Instant now, Duration before) {
        return !now.isBefore(dueAt.minus(before));
    }

    @Override
    public String toString() {
        return "the owner of a duty";
    }
}
