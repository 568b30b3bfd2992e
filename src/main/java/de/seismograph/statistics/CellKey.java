package de.seismograph.statistics;

/**
 * What a set of answers is known by: the sum of the random 64-bit keys of its records, modulo 2^64.
 *
 * <p>The same set has the same key in every table, so that it always gets the same noise.
 *
 * @param value the sum as 64 bits, without sign
 */
public record CellKey(long value) {

    /** Of nobody. */
    public static final CellKey EMPTY = new CellKey(0);

    public static CellKey of(long... recordKeys) {
        CellKey key = EMPTY;
        for (long recordKey : recordKeys) {
            key = key.plus(recordKey);
        }
        return key;
    }

    /** The key of the set with one record more. */
    public CellKey plus(long recordKey) {
        return new CellKey(value + recordKey);
    }
}
