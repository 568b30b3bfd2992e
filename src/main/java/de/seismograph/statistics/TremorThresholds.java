package de.seismograph.statistics;

/**
 * From where on a movement is called a tremor.
 *
 * @param window the waves whose weighted mean is the recent normal, at least one
 * @param wobble τ_0, the natural movement from wave to wave that is expected before anything is known, in points
 * @param wobbleWeight w_0, how many waves of experience that expectation is worth, positive
 * @param stirring the probability below which a movement is worth a hint, 0 to 1
 * @param falseDiscoveryRate q, which part of the tremors of a wave may be false alarms, 0 to 1
 * @param nationalChange δ, the smallest national movement that is reported, in points
 * @param subgroupChange δ of a subgroup, in points
 * @param driftAllowance k of the CUSUM, in standard errors
 * @param driftLimit h of the CUSUM, in standard errors, positive
 * @param driftFrom the number of waves a drift takes at least, two or more
 * @param shrinkage how many answers the national variance is worth within a subgroup
 */
public record TremorThresholds(
        int window,
        double wobble,
        double wobbleWeight,
        double stirring,
        double falseDiscoveryRate,
        double nationalChange,
        double subgroupChange,
        double driftAllowance,
        double driftLimit,
        int driftFrom,
        double shrinkage) {

    /** The recommended ones; the wobble is to be looked at again when four waves have been. */
    public static final TremorThresholds RECOMMENDED = new TremorThresholds(4, 3, 8, .05, .05, 8, 15, .5, 4, 4, 20);

    /** @throws IllegalArgumentException if a threshold is out of its range */
    public TremorThresholds {
        requireAtLeast(1, window);
        requireAtLeast(2, driftFrom);
        requireAtLeast(Double.MIN_VALUE, wobbleWeight);
        requireAtLeast(Double.MIN_VALUE, driftLimit);
        requireProbability(stirring);
        requireProbability(falseDiscoveryRate);
        requireAtLeast(0, wobble);
        requireAtLeast(0, nationalChange);
        requireAtLeast(0, subgroupChange);
        requireAtLeast(0, driftAllowance);
        requireAtLeast(0, shrinkage);
    }

    private static void requireAtLeast(double least, double threshold) {
        if (!(threshold >= least) || Double.isInfinite(threshold)) {
            throw new IllegalArgumentException("Threshold out of range: " + threshold);
        }
    }

    private static void requireProbability(double threshold) {
        if (!(threshold >= 0 && threshold <= 1)) {
            throw new IllegalArgumentException("No probability: " + threshold);
        }
    }
}
