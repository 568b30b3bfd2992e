package de.seismograph.statistics;

import java.util.List;

/**
 * Laender that are weighted together.
 *
 * @param laender two-digit AGS keys, ascending, at least one
 * @param stratum N_g = ΣN_h and n_g = Σn_h with the summed answers
 */
public record CollapsedGroup(List<String> laender, Stratum stratum) {

    /** @throws IllegalArgumentException if there is no Land */
    public CollapsedGroup {
        laender = List.copyOf(laender);
        if (laender.isEmpty()) {
            throw new IllegalArgumentException("A group needs a Land");
        }
    }
}
