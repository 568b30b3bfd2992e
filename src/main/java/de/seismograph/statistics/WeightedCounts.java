package de.seismograph.statistics;

import java.util.List;
import java.util.Optional;

/**
 * Answers weighted so that every group counts with its part of the frame, whoever answered: each group is a response
 * homogeneity group with weight N_g/n_g (Särndal, Swensson and Wretman 1992, Model Assisted Survey Sampling, ch. 15).
 *
 * @param groups at least one, each with answers; small Laender already merged by a {@link CollapseRule}
 */
public record WeightedCounts(List<Stratum> groups) {

    /** @throws IllegalArgumentException if there is no group, or one without answers */
    public WeightedCounts {
        groups = List.copyOf(groups);
        if (groups.isEmpty() || groups.stream().anyMatch(group -> group.n() == 0)) {
            throw new IllegalArgumentException("Groups without answers cannot be weighted, collapse them first");
        }
    }

    /**
     * Empty when nobody answered at all.
     *
     * @throws IllegalArgumentException if some groups have answers and others have none
     */
    public static Optional<WeightedCounts> of(List<Stratum> groups) {
        return groups.stream().allMatch(group -> group.n() == 0)
                ? Optional.empty()
                : Optional.of(new WeightedCounts(groups));
    }

    /** W_j = (n/N) Σ_g (N_g/n_g) c_gj, which sum to the number of respondents n. */
    public Distribution counts() {
        double scale = n() / frame();
        return groups.stream()
                .map(group -> group.answers().times(scale * weight(group)))
                .reduce(Distribution::plus)
                .orElseThrow();
    }

    /** N_g/n_g for each group in order: how many neighbourhoods one answer stands for. */
    public List<Double> weights() {
        return groups.stream().map(WeightedCounts::weight).toList();
    }

    /**
     * (Σw)²/Σw² over respondents: how many equally weighted answers would be as informative (Kish 1965, Survey
     * Sampling, 11.7); between 1 and n.
     */
    public double kishEffectiveSize() {
        double squares = groups.stream()
                .mapToDouble(group -> group.frame() * weight(group))
                .sum();
        return (double) frame() * frame() / squares;
    }

    private static double weight(Stratum group) {
        return group.frame() / group.n();
    }

    private double n() {
        return groups.stream().mapToDouble(Stratum::n).sum();
    }

    private long frame() {
        return groups.stream().mapToLong(Stratum::frame).sum();
    }
}
