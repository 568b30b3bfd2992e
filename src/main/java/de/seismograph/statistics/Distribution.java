package de.seismograph.statistics;

import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * How often each answer category of one question was given.
 *
 * @param counts one count per category, finite and not negative; whole numbers when people were counted, fractions when
 *     they were weighted
 */
public record Distribution(List<Double> counts) {

    /**
     * The relative error that sums of weighted counts may carry: two answers that add up to 1.9999999999999998 are two.
     */
    static final double ROUNDING = 1e-12;

    private static final double ENOUGH_FOR_A_VARIANCE = 2 * (1 - ROUNDING);
    private static final int TENTHS = 10;
    private static final int MOST_TENTHS = 9;

    /** @throws IllegalArgumentException if there is no category, or a count is negative or not finite */
    public Distribution {
        counts = List.copyOf(counts);
        if (counts.isEmpty() || !counts.stream().allMatch(count -> count >= 0 && Double.isFinite(count))) {
            throw new IllegalArgumentException("Counts must be finite, not negative and at least one: " + counts);
        }
    }

    public static Distribution of(double... counts) {
        return new Distribution(DoubleStream.of(counts).boxed().toList());
    }

    /** Nobody answered. */
    public static Distribution none(int categories) {
        return new Distribution(Collections.nCopies(categories, 0.0));
    }

    public int categories() {
        return counts.size();
    }

    /** The number of answers, all categories together. */
    public double n() {
        return sum(counts::get);
    }

    /**
     * The part of the answers that fell into one category, 0 to 1; empty without answers.
     *
     * @throws IndexOutOfBoundsException if the category does not exist
     */
    public OptionalDouble share(int category) {
        return mean(Scores.indicator(categories(), category));
    }

    /** The mean score, in the unit of the scores and within their range; empty without answers. */
    public OptionalDouble mean(Scores scores) {
        requireSameCategories(scores.values().size());
        double n = n();
        if (n == 0) {
            return OptionalDouble.empty();
        }
        double mean = sum(category -> counts.get(category) * scores.values().get(category)) / n;
        return OptionalDouble.of(Math.min(Math.max(mean, scores.min()), scores.max()));
    }

    /**
     * The variance s² of the scores among the answers, with denominator n − 1, in the squared unit of the scores; empty
     * below two answers.
     */
    public OptionalDouble variance(Scores scores) {
        OptionalDouble mean = mean(scores);
        if (!hasVariance()) {
            return OptionalDouble.empty();
        }
        double squares = sum(category -> {
            double deviation = scores.values().get(category) - mean.orElseThrow();
            return counts.get(category) * deviation * deviation;
        });
        return OptionalDouble.of(squares / (n() - 1));
    }

    /**
     * What noise on the counts adds to the variance of the mean score: V Σ(s_j − mean)²/n², in the squared unit of the
     * scores; empty without answers. A category without answers counts as noisy too, since noise may have emptied it.
     *
     * @param noise the variance V of each count
     */
    public OptionalDouble noiseVariance(Scores scores, double noise) {
        OptionalDouble mean = mean(scores);
        if (mean.isEmpty()) {
            return mean;
        }
        // Noise is in n as well: the mean is a ratio, and its Taylor linearisation (Särndal, Swensson and Wretman 1992,
        // 5.6) takes scores from their mean. With a mean of zero it is V Σs_j²/n².
        double squares = scores.values().stream()
                .mapToDouble(score -> (score - mean.getAsDouble()) * (score - mean.getAsDouble()))
                .sum();
        return OptionalDouble.of(noise * squares / (n() * n()));
    }

    /** The category that more than 90 percent of the answers fell into, if there is one. */
    public OptionalInt dominant() {
        double limit = MOST_TENTHS * n();
        return IntStream.range(0, categories())
                .filter(category -> TENTHS * counts.get(category) > limit)
                .findFirst();
    }

    /** Whether there are the two answers a variance needs. */
    public boolean hasVariance() {
        return n() >= ENOUGH_FOR_A_VARIANCE;
    }

    /** Both together, category by category. */
    public Distribution plus(Distribution other) {
        requireSameCategories(other.categories());
        return new Distribution(IntStream.range(0, categories())
                .mapToObj(category -> counts.get(category) + other.counts.get(category))
                .toList());
    }

    /** The same shares with every count multiplied. */
    public Distribution times(double factor) {
        return new Distribution(counts.stream().map(count -> count * factor).toList());
    }

    private void requireSameCategories(int others) {
        if (others != categories()) {
            throw new IllegalArgumentException(others + " categories do not fit " + categories());
        }
    }

    private double sum(IntToDoubleFunction term) {
        double sum = 0;
        for (int category = 0; category < categories(); category++) {
            sum += term.applyAsDouble(category);
        }
        return sum;
    }
}
