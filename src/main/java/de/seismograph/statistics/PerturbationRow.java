package de.seismograph.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * The law of change of one count: a distribution on −row … D with mean zero and variance V.
 *
 * @param row the most by which the count may fall
 * @param cumulative the probability of a change of at most −row, −row + 1 … D; ends with one
 */
public record PerturbationRow(int row, List<Double> cumulative) {

    /** @throws IllegalArgumentException if the probabilities do not ascend from zero to one */
    public PerturbationRow {
        cumulative = List.copyOf(cumulative);
        double before = 0;
        for (double probability : cumulative) {
            if (!(probability >= before)) {
                throw new IllegalArgumentException("Probabilities must ascend: " + cumulative);
            }
            before = probability;
        }
        if (before != 1) {
            throw new IllegalArgumentException("Probabilities must end with one: " + cumulative);
        }
    }

    /** The one with the greatest entropy, so that a change tells as little as possible. */
    static PerturbationRow of(int row, Perturbation perturbation) {
        double[] probabilities =
                new MaximumEntropy(-row, perturbation.greatestChange(), perturbation.variance()).probabilities();
        List<Double> cumulative = new ArrayList<>();
        double sum = 0;
        for (int i = 0; i < probabilities.length - 1; i++) {
            sum += probabilities[i];
            cumulative.add(Math.min(1, sum));
        }
        cumulative.add(1.0);
        return new PerturbationRow(row, cumulative);
    }

    int change(double uniform) {
        int change = 0;
        while (cumulative.get(change) <= uniform) {
            change++;
        }
        return change - row;
    }
}
