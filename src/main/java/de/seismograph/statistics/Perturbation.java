package de.seismograph.statistics;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How much noise counts carry before they are published: the parameters of the cell key method (Fraser and Wooton 2005,
 * A proposed method for confidentialising tabular output to protect against differencing; Gießing 2016, Computational
 * Issues in the Design of Transition Probabilities and Disclosure Risk Estimation for Additive Noise).
 *
 * @param variance V of the change of one count, in squared answers; zero for no noise at all
 * @param greatestChange D, the most answers by which a count may be off
 */
public record Perturbation(double variance, int greatestChange) {

    /** Counts as they are. */
    public static final Perturbation NONE = new Perturbation(0, 0);

    /**
     * A count of one can fall by one only. Changes between −1 and D with mean zero have a variance below D, so that no
     * table reaches more.
     *
     * @throws IllegalArgumentException if the variance is not between zero and D, D itself excluded
     */
    public Perturbation {
        boolean none = variance == 0 && greatestChange >= 0;
        if (!none && !(variance > 0 && variance < greatestChange)) {
            throw new IllegalArgumentException(
                    "No change of at most %d has variance %s".formatted(greatestChange, variance));
        }
    }

    /**
     * The law of change for every count.
     *
     * @throws IllegalArgumentException if the variance is closer to zero or D than numbers can tell
     */
    public PerturbationTable table() {
        return new PerturbationTable(
                this,
                variance == 0
                        ? List.of()
                        : IntStream.rangeClosed(1, greatestChange)
                                .mapToObj(row -> PerturbationRow.of(row, this))
                                .toList());
    }
}
