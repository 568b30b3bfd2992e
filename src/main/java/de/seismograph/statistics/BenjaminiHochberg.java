package de.seismograph.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The step-up procedure of Benjamini and Hochberg (1995), Journal of the Royal Statistical Society B 57, 289–300, which
 * bounds the expected part of false alarms among all alarms of a family of tests.
 *
 * @param adjusted the least rate at which each test is rejected, in the order of the tests, 0 to 1
 */
public record BenjaminiHochberg(List<Double> adjusted) {

    public BenjaminiHochberg {
        adjusted = List.copyOf(adjusted);
    }

    /**
     * @param probabilities the p of each test of the family, 0 to 1
     * @throws IllegalArgumentException if a p is no probability
     */
    public static BenjaminiHochberg of(List<Double> probabilities) {
        if (!probabilities.stream().allMatch(p -> p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("No probabilities: " + probabilities);
        }
        int tests = probabilities.size();
        List<Double> adjusted = new ArrayList<>(Collections.nCopies(tests, 1.0));
        List<Integer> descending = IntStream.range(0, tests)
                .boxed()
                .sorted(Comparator.comparing(probabilities::get, Comparator.reverseOrder()))
                .toList();
        double least = 1;
        for (int i = 0; i < tests; i++) {
            int test = descending.get(i);
            least = Math.min(least, probabilities.get(test) * tests / (tests - i));
            adjusted.set(test, least);
        }
        return new BenjaminiHochberg(adjusted);
    }

    /** Whether a test is rejected at the false discovery rate q. */
    public boolean rejects(int test, double q) {
        return adjusted.get(test) <= q;
    }
}
