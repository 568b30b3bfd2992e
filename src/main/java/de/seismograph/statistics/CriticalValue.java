package de.seismograph.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * How many standard errors a two-sided 95 percent interval reaches to either side.
 *
 * @param quantile the 97.5 percent quantile, finite and positive
 */
public record CriticalValue(double quantile) {

    private static final double UPPER = 0.975;
    private static final int LARGE = 60;

    /** @throws IllegalArgumentException if the quantile is not finite or not positive */
    public CriticalValue {
        if (!(quantile > 0) || Double.isInfinite(quantile)) {
            throw new IllegalArgumentException("Quantile must be positive and finite: " + quantile);
        }
    }

    /** z = 1.959963984540054. */
    public static CriticalValue normal() {
        return new CriticalValue(NormalDistribution.of(0, 1).inverseCumulativeProbability(UPPER));
    }

    /**
     * Student's t.
     *
     * @param degreesOfFreedom positive, not necessarily whole
     */
    public static CriticalValue student(double degreesOfFreedom) {
        return new CriticalValue(TDistribution.of(degreesOfFreedom).inverseCumulativeProbability(UPPER));
    }

    /** The published rule: Student's t below 60 degrees of freedom, the normal distribution from there on. */
    public static CriticalValue forDegreesOfFreedom(double degreesOfFreedom) {
        return degreesOfFreedom < LARGE ? student(degreesOfFreedom) : normal();
    }
}
