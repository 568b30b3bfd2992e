package de.seismograph.release;

/** Weighted counts of the nation with normal noise. */
final class NormalCounts implements Likelihood {
    /** Where there is no noise, an attacker allows for rounding, so that there is a way from guess to guess. */
    private static final double LEAST_VARIANCE = .1;

    private final double[] missing;
    private final double variance;

    NormalCounts(double[] published, double variance) {
        this.missing = published.clone();
        this.variance = Math.max(LEAST_VARIANCE, variance);
    }

    @Override
    public void count(int category, double weight) {
        missing[category] -= weight;
    }

    @Override
    public void weigh(double[] factors, double weight) {
        for (int category = 0; category < factors.length; category++) {
            factors[category] *= Math.exp(weight * (2 * missing[category] - weight) / (2 * variance));
        }
    }
}
