package de.seismograph.pulse;

/**
 * A pulse has just closed; every room does its share in the same transaction, so that answers are counted and deleted or
 * nothing has happened.
 *
 * @param pulse held by this transaction
 */
public record PulseClosed(Pulse pulse) {
    /** Order of the shares: first the answers are counted, … */
    public static final int FREEZE = 10;
    /** … then the sheets go, … */
    public static final int SHEETS = 20;
    /** … then the right to answer. */
    public static final int INVITATIONS = 30;
}
