package de.seismograph.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The smallest change that would be noticed in four of five cases, at a test of five percent: (z_.975 + z_.80) SE, about
 * 2.8 standard errors (Cohen 1988, Statistical Power Analysis, ch. 2). Silence about anything smaller says nothing.
 *
 * @param size in the unit of the standard error, not negative
 */
public record DetectableChange(double size) {

    private static final double POWER = 0.80;
    private static final double FACTOR =
            CriticalValue.normal().quantile() + NormalDistribution.of(0, 1).inverseCumulativeProbability(POWER);

    /** @throws IllegalArgumentException if the size is negative or not finite */
    public DetectableChange {
        if (!(size >= 0) || Double.isInfinite(size)) {
            throw new IllegalArgumentException("No size: " + size);
        }
    }

    /** @param standardError of the change, not negative */
    public static DetectableChange of(double standardError) {
        return new DetectableChange(FACTOR * standardError);
    }

    /**
     * As if the wave before had been equally precise and independent.
     *
     * @param standardError of the only wave, without finite population correction
     */
    public static DetectableChange withoutPrevious(double standardError) {
        return of(Math.sqrt(2) * standardError);
    }
}
