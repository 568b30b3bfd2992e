package de.seismograph.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.time.Duration;
import java.time.Instant;

/** Settings of mails. */
@ConfigMapping(prefix = "seismograph")
public interface MailSettings {
    int MOST_DOUBLINGS = 20;

    /** Whether reminders spare those who have answered; by default they go to all, and nobody notes who has. */
    @WithName("mail.remind-missing-only")
    @WithDefault("false")
    boolean remindMissingOnly();

    /** How long to wait before a mail that was not accepted is tried again; grows with each attempt. */
    @WithName("mail.retry-after")
    @WithDefault("30s")
    Duration retryAfter();

    /** How long a letter that is no invitation is tried again before it is given up: mail servers are away for a weekend. */
    @WithName("mail.give-up-after")
    @WithDefault("2d")
    Duration giveUpAfter();

    /** The longest pause between two attempts to send such a letter. */
    @WithName("mail.longest-pause")
    @WithDefault("1h")
    Duration longestPause();

    /**
     * After this time a letter that was taken but neither sent nor failed is taken again: its sender has died. Longer than
     * handing over a mail can take, or somebody gets two.
     */
    @WithName("mail.lease")
    @WithDefault("2m")
    Duration lease();

    /** When a mail that has been tried so often is tried again. */
    default Instant nextAttempt(int attempts, Instant now) {
        return now.plus(retryAfter().multipliedBy(attempts));
    }

    /** When a letter that is no invitation is tried again: each pause is twice as long as the one before. */
    default Instant nextAttemptOfLetter(int attempts, Instant now) {
        Duration pause = retryAfter().multipliedBy(1L << Math.min(attempts - 1, MOST_DOUBLINGS));
        return now.plus(pause.compareTo(longestPause()) < 0 ? pause : longestPause());
    }
}
