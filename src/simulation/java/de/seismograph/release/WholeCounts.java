package de.seismograph.release;

import java.util.stream.DoubleStream;

/** Counted people, or pairs of answers, with whole-numbered noise. */
final class WholeCounts implements Likelihood {
    private final double[][] growth;
    private final int[] counts;

    /** @param most whom it speaks of */
    WholeCounts(double[] published, int most, NoiseLaw law) {
        growth = DoubleStream.of(published)
                .mapToObj(count -> law.growth(count, most))
                .toArray(double[][]::new);
        counts = new int[published.length];
    }

    @Override
    public void count(int category, double weight) {
        counts[category] += weight > 0 ? 1 : -1;
    }

    @Override
    public void weigh(double[] factors, double weight) {
        for (int category = 0; category < factors.length; category++) {
            factors[category] *= factor(category);
        }
    }

    double factor(int category) {
        return growth[category][counts[category]];
    }
}
