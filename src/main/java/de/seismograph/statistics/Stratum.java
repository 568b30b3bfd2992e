package de.seismograph.statistics;

import java.util.OptionalDouble;

/**
 * A part of the frame, everybody in it invited, and the answers that came back.
 *
 * @param frame N, the neighbourhoods in this part, at least one
 * @param answers their n valid answers to one question; noise may push n above N
 */
public record Stratum(int frame, Distribution answers) {

    /** @throws IllegalArgumentException if the frame is empty */
    public Stratum {
        if (frame < 1) {
            throw new IllegalArgumentException("A stratum needs a frame, got " + frame);
        }
    }

    /** n, the number of valid answers. */
    public double n() {
        return answers.n();
    }

    /** f = min(1, n/N). */
    public double samplingFraction() {
        return Math.min(1, n() / frame);
    }

    /**
     * The variance (1 − f) s²/n of the mean score under simple random sampling without replacement (Cochran 1977,
     * Sampling Techniques, theorem 2.2), in the squared unit of the scores; empty below two answers.
     */
    public OptionalDouble meanVariance(Scores scores) {
        OptionalDouble variance = meanVarianceWithoutCorrection(scores);
        return variance.isEmpty() ? variance : OptionalDouble.of((1 - samplingFraction()) * variance.getAsDouble());
    }

    /** s²/n, as if the frame were endless; in the squared unit of the scores; empty below two answers. */
    OptionalDouble meanVarianceWithoutCorrection(Scores scores) {
        OptionalDouble variance = answers.variance(scores);
        return variance.isEmpty() ? variance : OptionalDouble.of(variance.getAsDouble() / n());
    }

    /** Both parts as one: frames and answers add up. */
    public Stratum merge(Stratum other) {
        return new Stratum(Math.addExact(frame, other.frame), answers.plus(other.answers));
    }
}
