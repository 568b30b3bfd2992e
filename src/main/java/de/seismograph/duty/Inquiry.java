package de.seismograph.duty;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The question to those concerned, whether an answer has helped.
 *
 * @param until when they can say so
 * @param checkedAt when it was counted what they have said
 */
@Embeddable
record Inquiry(
        @Column(name = "effect_asked_at") Instant askedAt,
        @Column(name = "effect_until") Instant until,
        @Nullable @Column(name = "effect_checked_at") Instant checkedAt) {
    static Inquiry begin(Instant now, Duration time) {
        return new Inquiry(now, now.plus(time), null);
    }

    boolean isOpen(Instant now) {
        return checkedAt == null && now.isBefore(until);
    }

    /** Whether it is over, and nothing has been counted yet. */
    boolean isToCheck(Instant now) {
        return checkedAt == null && !now.isBefore(until);
    }

    Inquiry checked(Instant now) {
        return new Inquiry(askedAt, until, now);
    }
}
