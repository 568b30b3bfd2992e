package de.seismograph.statistics;

import java.util.List;

/**
 * By how much each count may change, and how probably.
 *
 * @param perturbation the parameters it was made from
 * @param rows of the counts 1, 2 … D, the last one good for all greater counts; none where nothing changes
 */
public record PerturbationTable(Perturbation perturbation, List<PerturbationRow> rows) {

    /** @throws IllegalArgumentException if there is not one row for each count up to D */
    public PerturbationTable {
        rows = List.copyOf(rows);
        if (rows.size() != (perturbation.variance() == 0 ? 0 : perturbation.greatestChange())) {
            throw new IllegalArgumentException(rows.size() + " rows do not fit " + perturbation);
        }
    }

    /**
     * The change e of one count, so that the count never falls below zero; zero stays zero.
     *
     * @param count the true count, not negative
     * @param uniform from 0 to 1, 1 excluded
     */
    int change(long count, double uniform) {
        return count == 0 || rows.isEmpty()
                ? 0
                : rows.get((int) Math.min(count, rows.size()) - 1).change(uniform);
    }
}
