package de.seismograph.statistics;

/**
 * By how much the figure of all respondents has changed from one wave to the next.
 *
 * @param value Δ, the later mean minus the earlier one, in the unit of the scores
 * @param variance without finite population correction: whether the climate has changed; squared unit, not negative
 * @param descriptiveVariance with it: whether the frame thinks otherwise; squared unit, not negative
 * @param degreesOfFreedom of both waves together, positive
 * @param range the greatest possible change
 */
public record FullSampleChange(
        double value, double variance, double descriptiveVariance, double degreesOfFreedom, double range) {

    private static final double COMPOSITION = 2;

    /** @throws IllegalArgumentException if a variance is negative or the change is out of range */
    public FullSampleChange {
        if (!(variance >= 0) || !(descriptiveVariance >= 0) || !(Math.abs(value) <= range) || !(degreesOfFreedom > 0)) {
            throw new IllegalArgumentException("No change: %s with variance %s".formatted(value, variance));
        }
    }

    /**
     * Var(Δ) = V_1 + V_2 − 2C, noise included.
     *
     * @param overlap {@link Overlap#NONE} for subgroups
     */
    public static FullSampleChange between(
            StratifiedSample before, StratifiedSample now, Scores scores, Overlap overlap) {
        double n1 = before.weighted().n();
        double n2 = now.weighted().n();
        int frame = Math.max(before.frame(), now.frame());
        double independent = before.varianceWithoutCorrection(scores) + now.varianceWithoutCorrection(scores);
        double descriptive = before.variance(scores) + now.variance(scores);
        return new FullSampleChange(
                now.mean(scores).value() - before.mean(scores).value(),
                Math.max(0, independent - 2 * overlap.ofMeans(n1, n2)),
                Math.max(0, descriptive - 2 * overlap.ofMeans(n1, n2, frame)),
                before.degreesOfFreedom() + now.degreesOfFreedom(),
                scores.max() - scores.min());
    }

    /** The change and what chance alone could have made of it, without finite population correction. */
    public Estimate estimate() {
        return estimate(variance);
    }

    /** The change among the neighbourhoods of the frame, with finite population correction. */
    public Estimate descriptive() {
        return estimate(descriptiveVariance);
    }

    /**
     * Whether those who answered twice moved otherwise than all respondents, |Δ − D̄| > 2 SE(Δ): then who answers has probably
     * changed, too.
     */
    public boolean hasCompositionEffect(MatchedChange matched) {
        return Math.abs(value - matched.estimate().value()) > COMPOSITION * Math.sqrt(variance);
    }

    private Estimate estimate(double squaredError) {
        return Estimate.symmetric(
                value,
                Math.sqrt(squaredError),
                CriticalValue.forDegreesOfFreedom(degreesOfFreedom),
                Scores.of(-range, range));
    }
}
