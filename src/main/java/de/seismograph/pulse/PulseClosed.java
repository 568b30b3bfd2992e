package de.seismograph.pulse;

/**
 * A pulse has just closed; every room does its share in the same transaction, so that answers are counted and deleted or
 * nothing has happened.
 *
 * @param pulse held by this transaction
 * @param withoutKey whether it is closed although its key is lost, so that nobody can tell where a sheet comes from
 */
public record PulseClosed(Pulse pulse, boolean withoutKey) {
    /** Order of the shares: first the answers are counted, … */
    public static final int FREEZE = 10;
    /** … then the sheets go, … */
    public static final int SHEETS = 20;
    /** … then the right to answer. */
    public static final int INVITATIONS = 30;
}
