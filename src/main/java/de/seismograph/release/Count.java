package de.seismograph.release;

import de.seismograph.statistics.Distribution;
import java.util.Arrays;

/** The answers of one cell to one item while they are being counted, and the key of the set of those who gave them. */
final class Count {
    private final double[] categories;
    private int respondents;
    private long key;

    Count(int categories) {
        this.categories = new double[categories];
    }

    void add(Tally tally, int category) {
        respondents += tally.sheets();
        categories[category] += tally.sheets();
        key += tally.key();
    }

    int respondents() {
        return respondents;
    }

    /** Sum of the record keys modulo 2^64: the same for the same people, whatever they answered. */
    long key() {
        return key;
    }

    Distribution distribution() {
        return new Distribution(Arrays.stream(categories).boxed().toList());
    }
}
