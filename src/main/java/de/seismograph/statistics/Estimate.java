package de.seismograph.statistics;

/**
 * A figure with its uncertainty: all four numbers are percent for balances and shares, and the unit of the question for
 * means.
 *
 * <p>The interval covers who happened to answer; it does not cover non-response bias.
 *
 * @param value the point estimate
 * @param standardError not negative; without noise zero under full response, and for a share that nobody or everybody
 *     chose
 * @param low lower end of the 95 percent interval, at most the value
 * @param high upper end of the 95 percent interval, at least the value
 */
public record Estimate(double value, double standardError, double low, double high) {

    private static final double GREATEST_RELIABLE_ERROR = 15;

    /** @throws IllegalArgumentException if a number is not finite, or the interval misses the value */
    public Estimate {
        boolean finite = Double.isFinite(standardError) && Double.isFinite(low) && Double.isFinite(high);
        if (!finite || !(standardError >= 0) || !(low <= value && value <= high)) {
            throw new IllegalArgumentException(
                    "No estimate: %s ± %s in [%s, %s]".formatted(value, standardError, low, high));
        }
    }

    /**
     * A mean with the interval value ± critical value · standard error, cut to the range of the scores.
     *
     * @param mean within the range of the scores
     */
    public static Estimate symmetric(double mean, double standardError, CriticalValue critical, Scores scores) {
        double half = critical.quantile() * standardError;
        return new Estimate(
                mean, standardError, Math.max(mean - half, scores.min()), Math.min(mean + half, scores.max()));
    }

    /**
     * A proportion with the score interval of Wilson (1927), JASA 22, 209–212: unlike the symmetric one it neither
     * leaves [0, 1] nor collapses when nobody or everybody chose the category.
     *
     * <p>Noise is the same whatever the true proportion is. So it does not shrink the effective size, which would scale
     * it with p(1 − p) and widen the interval of a rare answer beyond all bounds, but adds to the variance in Wilson's
     * inequality (p̂ − p)² ≤ z² (p(1 − p)/n* + noise), whose solution for p this is.
     *
     * @param proportion 0 to 1
     * @param effectiveSize n*, the simple random sample with replacement that would be as precise; positive, infinite
     *     under full response, which leaves nothing but noise
     * @param noiseVariance the part of the squared standard error that noise contributes, not negative
     */
    public static Estimate wilson(
            double proportion,
            double standardError,
            double effectiveSize,
            double noiseVariance,
            CriticalValue critical) {
        double z = critical.quantile();
        double shrink = 1 + z * z / effectiveSize;
        double centre = (proportion + z * z / (2 * effectiveSize)) / shrink;
        double spread = proportion * (1 - proportion) / effectiveSize
                + z / (2 * effectiveSize) * (z / (2 * effectiveSize))
                + noiseVariance * shrink;
        double half = z / shrink * Math.sqrt(spread);
        // At 0 and 1 the interval ends on the proportion itself; rounding must not push it past.
        return new Estimate(
                proportion,
                standardError,
                Math.min(proportion, Math.max(centre - half, 0)),
                Math.max(proportion, Math.min(centre + half, 1)));
    }

    /** The same estimate times 100. */
    public Estimate inPercent() {
        return new Estimate(100 * value, 100 * standardError, 100 * low, 100 * high);
    }

    /** Of a balance: whether its standard error exceeds 15 points, so that it says too little to be shown unmarked. */
    public boolean unreliable() {
        return standardError > GREATEST_RELIABLE_ERROR;
    }

    /** Whether zero lies outside the interval: for a question about change, whether anything moved at all. */
    public boolean excludesZero() {
        return low > 0 || high < 0;
    }
}
