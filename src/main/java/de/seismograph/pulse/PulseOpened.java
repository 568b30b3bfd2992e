package de.seismograph.pulse;

/**
 * A pulse has just opened; every room does its share in the same transaction, so that a pulse is open as a whole or not at all.
 *
 * @param pulse held by this transaction
 */
public record PulseOpened(Pulse pulse) {
    /** Order of the shares: first who is asked … */
    public static final int FRAME = 10;
    /** … then where their answers go, … */
    public static final int SHEETS = 20;
    /** … then the word to them. */
    public static final int MAIL = 30;
}
