package de.seismograph.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * The value each answer category counts with, in the order of the categories.
 *
 * <p>A mean of scores in [−1, 1] times 100 is a balance, a mean of 0/1 scores is a share, a mean of bin midpoints is an
 * ordinary mean: one estimator serves every question type. "Don't know" is no category here and stays out of the
 * denominator.
 *
 * @param values one finite score per category, at least one
 */
public record Scores(List<Double> values) {

    /**
     * PP, P, E, M, MM: the balance PP + ½P − ½M − MM of the EU business and consumer surveys (European Commission, BCS
     * User Guide, 2019).
     */
    public static final Scores FIVE_POINT = of(1, 0.5, 0, -0.5, -1);

    /** Up, same, down: the balance P − M (European Commission, BCS User Guide, 2019). */
    public static final Scores THREE_POINT = of(1, 0, -1);

    /** @throws IllegalArgumentException if there is no score or one is not finite */
    public Scores {
        values = List.copyOf(values);
        if (values.isEmpty() || !values.stream().allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("Scores must be finite and at least one: " + values);
        }
    }

    /** Any scale, for example the midpoints of the bins of a number question. */
    public static Scores of(double... values) {
        return new Scores(DoubleStream.of(values).boxed().toList());
    }

    /**
     * One for the chosen categories, zero for all others; the mean is their joint share.
     *
     * @param categories how many categories there are
     * @param chosen indices from 0 to {@code categories − 1}
     * @throws IndexOutOfBoundsException if a chosen category does not exist
     */
    public static Scores indicator(int categories, int... chosen) {
        List<Double> values = new ArrayList<>(Collections.nCopies(categories, 0.0));
        for (int category : chosen) {
            values.set(category, 1.0);
        }
        return new Scores(values);
    }

    /** The lowest score, and so the lowest possible mean. */
    public double min() {
        return Collections.min(values);
    }

    /** The highest score, and so the highest possible mean. */
    public double max() {
        return Collections.max(values);
    }
}
