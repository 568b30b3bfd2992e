package de.seismograph.release;

import java.util.Arrays;
import java.util.List;

/** The answers of one cell while they are being counted; for a multi choice the counts sum to more than the respondents. */
final class Count {
    private final double[] categories;
    private int respondents;

    Count(int categories) {
        this.categories = new double[categories];
    }

    void add(long sheets, int... chosen) {
        respondents = Math.toIntExact(respondents + sheets);
        for (int category : chosen) {
            categories[category] += sheets;
        }
    }

    int respondents() {
        return respondents;
    }

    double of(int category) {
        return categories[category];
    }

    List<Double> counts() {
        return Arrays.stream(categories).boxed().toList();
    }
}
