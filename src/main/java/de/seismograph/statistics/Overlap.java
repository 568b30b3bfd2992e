package de.seismograph.statistics;

/**
 * The respondents that two waves have in common, and how alike they answered: what makes a change more certain than two
 * independent surveys would.
 *
 * @param m their number, not negative
 * @param covariance s_12 of their scores in both waves, in the squared unit of the scores
 */
public record Overlap(double m, double covariance) {

    /** Nobody in common, or nothing known about it: cautious, since people seldom change their mind. */
    public static final Overlap NONE = new Overlap(0, 0);

    /** @throws IllegalArgumentException if the number is negative or something is not finite */
    public Overlap {
        if (!(m >= 0) || Double.isInfinite(m) || !Double.isFinite(covariance)) {
            throw new IllegalArgumentException("No overlap: %s with %s".formatted(m, covariance));
        }
    }

    /**
     * From published figures alone: s_12 = (s²_1 + s²_2 − s²_d)/2. Since s²_1 and s²_2 are those of all respondents and
     * noise is in all three, it is cut to where a correlation can be.
     *
     * @param before s²_1 of the earlier wave, in the squared unit of the scores, not negative
     * @param now s²_2 of the later wave
     */
    public static Overlap of(MatchedChange matched, double before, double now) {
        double covariance = (before + now - matched.variance()) / 2;
        double most = Math.sqrt(before * now);
        return new Overlap(matched.m(), Math.max(-most, Math.min(covariance, most)));
    }

    /** m s_12/(n_1 n_2): the covariance of both means without finite population correction. */
    public double ofMeans(double before, double now) {
        return share(before, now) * covariance;
    }

    /** (m/(n_1 n_2) − 1/N) s_12: the covariance of both means of answers from a frame of N. */
    public double ofMeans(double before, double now, int frame) {
        return (share(before, now) - 1.0 / frame) * covariance;
    }

    /** Noise may have made more pairs than answers. */
    private double share(double before, double now) {
        return Math.min(m, Math.min(before, now)) / (before * now);
    }
}
