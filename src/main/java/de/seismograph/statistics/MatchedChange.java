package de.seismograph.statistics;

import java.util.Optional;

/**
 * How those who answered in two neighbouring waves have moved: the mean of the differences d = s_t − s_t−1 of their
 * scores. Only for the nation.
 *
 * @param pairs the differences as a sample of the frame, in the order of {@link #DIFFERENCES}
 */
public record MatchedChange(StratifiedSample pairs) {

    /** The nine differences between two scores of −1, −½, 0, ½ or 1. */
    public static final Scores DIFFERENCES = Scores.of(-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2);

    private static final int FEWEST = 30;

    /** @throws IllegalArgumentException if there are fewer than 30 pairs, or not nine differences */
    public MatchedChange {
        if (pairs.weighted().n() < FEWEST
                || pairs.weighted().categories() != DIFFERENCES.values().size()) {
            throw new IllegalArgumentException("Too few pairs, or not by nine differences: " + pairs.weighted());
        }
    }

    /**
     * Empty below 30 pairs.
     *
     * @param differences the published counts of the nine differences
     * @param frame N, at least one
     * @param noise the variance V of the noise on each count; at no change it adds 15 V/m², the sum of the squared
     *     differences being 15
     */
    public static Optional<MatchedChange> of(Distribution differences, int frame, double noise) {
        return differences.n() < FEWEST
                ? Optional.empty()
                : StratifiedSample.cell(new Stratum(frame, differences), noise).map(MatchedChange::new);
    }

    /** m, the number of pairs. */
    public double m() {
        return pairs.weighted().n();
    }

    /** D̄ in the unit of the scores, from −2 to 2, with the finite population correction of m among N. */
    public Estimate estimate() {
        return pairs.mean(DIFFERENCES);
    }

    /** s²_d, the variance of the differences with denominator m − 1, in the squared unit of the scores. */
    public double variance() {
        return pairs.weighted().variance(DIFFERENCES).orElseThrow();
    }

    /** s²_d/m and the noise, without finite population correction, in the squared unit of the scores. */
    public double varianceWithoutCorrection() {
        return pairs.varianceWithoutCorrection(DIFFERENCES);
    }
}
