package de.seismograph.statistics;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * Answers from which balances, means and shares of the whole frame can be estimated: stratified simple random sampling
 * without replacement, as if chance decided who answers within a stratum (Cochran 1977, Sampling Techniques, ch. 5;
 * Särndal, Swensson and Wretman 1992, ch. 15). A single cell is the case of one stratum.
 *
 * @param weighted the distribution that point estimates come from
 * @param strata the parts of the frame that variances come from, each with at least two answers
 * @param noise the variance V of the noise on each count of the distribution, zero if there is none
 */
public record StratifiedSample(Distribution weighted, List<Stratum> strata, double noise) {

    /** @throws IllegalArgumentException if nothing is counted, a stratum has fewer than two answers, or V is negative */
    public StratifiedSample {
        strata = List.copyOf(strata);
        if (weighted.n() == 0 || !measurable(strata) || !(noise >= 0)) {
            throw new IllegalArgumentException("Every stratum needs two answers, and noise is not negative: " + noise);
        }
    }

    /** One cell without noise. */
    public static Optional<StratifiedSample> cell(Stratum cell) {
        return cell(cell, 0);
    }

    /**
     * One cell, unweighted: it describes who answered there. Empty below two answers, also for shares and under full
     * response: one answer has no spread (n* = 0, an interval of everything), and it is one person's.
     *
     * @param noise the variance V of the noise on each of its counts
     */
    public static Optional<StratifiedSample> cell(Stratum cell, double noise) {
        return cell.answers().hasVariance()
                ? Optional.of(new StratifiedSample(cell.answers(), List.of(cell), noise))
                : Optional.empty();
    }

    /**
     * The whole frame without noise, with every stratum known and weighted by its part of the frame; empty if a stratum has fewer
     * than two answers.
     */
    public static Optional<StratifiedSample> of(List<Stratum> strata) {
        return measurable(strata)
                ? Optional.of(new StratifiedSample(new WeightedCounts(strata).counts(), strata, 0))
                : Optional.empty();
    }

    /** The whole frame from what is published, without noise. */
    public static Optional<StratifiedSample> published(Distribution weighted, int frame, List<Stratum> published) {
        return published(weighted, frame, published, 0);
    }

    /**
     * The whole frame from what is published: the weighted counts are the point estimate, the published strata and one
     * {@link Remainder} give the variance. Empty below two answers.
     *
     * @param weighted the published weighted counts W_j of the whole frame
     * @param frame N of the whole frame, at least one
     * @param published unweighted counts of the parts that were not withheld, possibly none; parts with fewer than two
     *     answers are left to the remainder
     * @param noise the variance V of the noise on each weighted count; what noise does to the published parts is in
     *     their spread
     * @throws IllegalArgumentException if the published parts exceed the frame
     */
    public static Optional<StratifiedSample> published(
            Distribution weighted, int frame, List<Stratum> published, double noise) {
        if (!weighted.hasVariance()) {
            return Optional.empty();
        }
        List<Stratum> usable = published.stream()
                .filter(stratum -> stratum.answers().hasVariance())
                .toList();
        List<Stratum> strata = Remainder.of(weighted, frame, usable).complete(usable);
        return Optional.of(new StratifiedSample(weighted, strata, noise));
    }

    /**
     * 100 × the mean score, in percent from −100 to 100.
     *
     * @throws IllegalArgumentException if a score lies outside [−1, 1]
     */
    public Estimate balance(Scores scores) {
        if (scores.min() < -1 || scores.max() > 1) {
            throw new IllegalArgumentException("A balance needs scores from -1 to 1: " + scores.values());
        }
        return mean(scores).inPercent();
    }

    /** The mean score, in the unit of the scores; the interval stays within their range. */
    public Estimate mean(Scores scores) {
        CriticalValue critical = CriticalValue.forDegreesOfFreedom(degreesOfFreedom());
        return Estimate.symmetric(weightedMean(scores), Math.sqrt(variance(scores)), critical, scores);
    }

    /**
     * The joint share of the categories, in percent, with Wilson's interval on the effective sample size. With noise it
     * needs all categories that were published, not the chosen ones against the rest: each has noise of its own.
     *
     * @param categories indices from 0
     */
    public Estimate share(int... categories) {
        Scores chosen = Scores.indicator(weighted.categories(), categories);
        return Estimate.wilson(
                        weightedMean(chosen),
                        Math.sqrt(variance(chosen)),
                        effectiveSize(chosen),
                        noiseVariance(chosen),
                        CriticalValue.normal())
                .inPercent();
    }

    /** The variance of the mean score, sampling and noise together, in its squared unit. */
    public double variance(Scores scores) {
        return meanVariance(scores) + noiseVariance(scores);
    }

    /**
     * The same without finite population correction, for asking whether the climate has changed and not what the frame
     * thinks today: under full response too, answers would have come out otherwise by chance (Cochran 1977, 2.14).
     */
    public double varianceWithoutCorrection(Scores scores) {
        return overStrata(stratum -> stratum.meanVarianceWithoutCorrection(scores)) + noiseVariance(scores);
    }

    /** Σ (N_h/N)² (1 − f_h) s²_h/n_h: the sampling variance of the mean score, in its squared unit. */
    public double meanVariance(Scores scores) {
        return overStrata(stratum -> stratum.meanVariance(scores));
    }

    /** The part of the variance that noise contributes, in the squared unit of the scores. */
    double noiseVariance(Scores scores) {
        return weighted.noiseVariance(scores, noise).orElseThrow();
    }

    /** N, all strata together. */
    public int frame() {
        return strata.stream().mapToInt(Stratum::frame).sum();
    }

    /** n − H, answers minus strata. */
    public double degreesOfFreedom() {
        return strata.stream().mapToDouble(Stratum::n).sum() - strata.size();
    }

    /** Whether everybody answered, so that nothing is left to estimate. */
    public boolean fullResponse() {
        return missingFraction() == 0;
    }

    /**
     * n* = p(1 − p)/Var(p), which is (n − 1)/(1 − f) for one stratum. Where that is 0/0 because nobody or everybody
     * chose the categories, or every stratum agrees with itself, our heuristic (n − H)/(1 − Σ(N_h/N) f_h) takes its
     * place.
     */
    double effectiveSize(Scores indicator) {
        double p = weightedMean(indicator);
        double variance = meanVariance(indicator);
        boolean undecided = p == 0 || p == 1 || variance == 0;
        return undecided ? degreesOfFreedom() / missingFraction() : p * (1 - p) / variance;
    }

    private double overStrata(Function<Stratum, OptionalDouble> variance) {
        return strata.stream()
                .mapToDouble(stratum -> partOfFrame(stratum)
                        * partOfFrame(stratum)
                        * variance.apply(stratum).orElseThrow())
                .sum();
    }

    private double weightedMean(Scores scores) {
        return weighted.mean(scores).orElseThrow();
    }

    private double missingFraction() {
        return strata.stream()
                .mapToDouble(stratum -> partOfFrame(stratum) * (1 - stratum.samplingFraction()))
                .sum();
    }

    private double partOfFrame(Stratum stratum) {
        return (double) stratum.frame() / frame();
    }

    private static boolean measurable(List<Stratum> strata) {
        return !strata.isEmpty()
                && strata.stream().allMatch(stratum -> stratum.answers().hasVariance());
    }
}
