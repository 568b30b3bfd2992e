package de.seismograph.statistics;

/**
 * What one wave of a series shows, as far as tremors are concerned; in points, that is percent.
 *
 * @param value B_t
 * @param variance V_t without finite population correction, noise included, in squared points
 * @param covariance C_t,t−1 with the wave before it in the series, in squared points; zero where it is not known
 * @param n the answers it rests on, more than one
 */
public record Reading(double value, double variance, double covariance, double n) {

    private static final double PERCENT = 100;

    /** @throws IllegalArgumentException if a figure is not finite, the variance negative, or n not above one */
    public Reading {
        boolean finite = Double.isFinite(value) && Double.isFinite(covariance) && Double.isFinite(n);
        if (!finite || !(variance >= 0) || Double.isInfinite(variance) || n <= 1) {
            throw new IllegalArgumentException(
                    "No reading: %s with variance %s and n %s".formatted(value, variance, n));
        }
    }

    /**
     * Of the nation.
     *
     * @param scores from −1 to 1, of a balance or a share
     * @param covariance {@link Overlap#ofMeans(double, double)} with the wave before, in the squared unit of the scores
     */
    public static Reading ofNation(StratifiedSample nation, Scores scores, double covariance) {
        return new Reading(
                PERCENT * nation.mean(scores).value(),
                PERCENT * PERCENT * nation.varianceWithoutCorrection(scores),
                PERCENT * PERCENT * covariance,
                nation.weighted().n());
    }

    /**
     * Of a cell, whose own variance rests on few answers and is drawn to the national one:
     * ((n − 1) s² + w s²_nat)/(n − 1 + w).
     *
     * @param nation in the same wave
     * @param scores from −1 to 1, of a balance or a share
     */
    public static Reading ofCell(
            StratifiedSample cell, StratifiedSample nation, Scores scores, TremorThresholds thresholds) {
        double n = cell.weighted().n();
        double own = cell.weighted().variance(scores).orElseThrow();
        double national = nation.weighted().variance(scores).orElseThrow();
        double shrunk = ((n - 1) * own + thresholds.shrinkage() * national) / (n - 1 + thresholds.shrinkage());
        return new Reading(
                PERCENT * cell.mean(scores).value(),
                PERCENT * PERCENT * (shrunk / n + cell.noiseVariance(scores)),
                0,
                n);
    }
}
