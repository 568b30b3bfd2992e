package de.seismograph.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Everybody outside the published strata, recovered as one group from published figures alone.
 *
 * <p>The group is only used for the variance. Treating differently weighted answers as one simple random sample is an
 * approximation: it leaves out the cost of unequal weights and counts the differences between the withheld strata as
 * spread.
 *
 * @param frame N_rem, the neighbourhoods outside the published strata, possibly none
 * @param answers their answers, rescaled to the number of respondents n_rem
 */
public record Remainder(int frame, Distribution answers) {

    /** @throws IllegalArgumentException if the frame is negative */
    public Remainder {
        if (frame < 0) {
            throw new IllegalArgumentException("Published strata exceed the frame by " + -frame);
        }
    }

    /**
     * Subtracts the published strata from the weighted counts: W_j − Σ_h (n/N)(N_h/n_h) c_hj, where n = ΣW_j. That sums
     * to n N_rem/N; what noise, or a merged group around a published stratum, makes negative is cut to zero, and the
     * rest is rescaled to n_rem = n − Σn_h, or to nothing if noise made n_rem negative.
     *
     * @param weighted the weighted counts W_j of the whole frame
     * @param frame N of the whole frame, at least one
     * @param published unweighted counts, each stratum with answers
     * @throws IllegalArgumentException if the published strata exceed the frame
     */
    public static Remainder of(Distribution weighted, int frame, List<Stratum> published) {
        int left = frame - published.stream().mapToInt(Stratum::frame).sum();
        if (left <= 0) {
            return new Remainder(left, Distribution.none(weighted.categories()));
        }
        Distribution rest = subtract(weighted, frame, published);
        double n = weighted.n() - published.stream().mapToDouble(Stratum::n).sum();
        return new Remainder(left, rest.times(Math.max(0, n) / rest.n()));
    }

    /**
     * The published strata made whole. Nothing is added if no frame is left. A remainder with fewer than two answers
     * has no variance of its own and joins the published stratum with the fewest answers, then the smallest frame, then
     * the first in the list.
     */
    public List<Stratum> complete(List<Stratum> published) {
        List<Stratum> strata = new ArrayList<>(published);
        if (frame == 0) {
            return strata;
        }
        Stratum rest = new Stratum(frame, answers);
        if (answers.hasVariance() || published.isEmpty()) {
            strata.add(rest);
            return strata;
        }
        int host = IntStream.range(0, strata.size())
                .boxed()
                .min(Comparator.<Integer>comparingDouble(i -> strata.get(i).n())
                        .thenComparingInt(i -> strata.get(i).frame()))
                .orElseThrow();
        strata.set(host, strata.get(host).merge(rest));
        return strata;
    }

    private static Distribution subtract(Distribution weighted, int frame, List<Stratum> published) {
        double n = weighted.n();
        double[] rest =
                weighted.counts().stream().mapToDouble(Double::doubleValue).toArray();
        for (Stratum stratum : published) {
            double weight = n / frame * (stratum.frame() / stratum.n());
            for (int category = 0; category < rest.length; category++) {
                rest[category] -= weight * stratum.answers().counts().get(category);
            }
        }
        for (int category = 0; category < rest.length; category++) {
            rest[category] = rest[category] > n * Distribution.ROUNDING ? rest[category] : 0;
        }
        return Distribution.of(rest);
    }
}
