package de.seismograph.release;

import java.util.List;

/**
 * One published cell of one wave of an indicator.
 *
 * @param code the cell inside its dimension; empty nationally
 * @param invited neighbourhoods of the frame in this cell
 * @param respondents those with a valid answer; never fewer than the threshold in force
 * @param counts answers in each category of the question; nationally weighted by Land, and summing to the respondents unless several can be chosen
 */
public record PublishedCell(Dimension dimension, String code, int invited, int respondents, List<Double> counts) {
    public PublishedCell {
        if (respondents < 1 || invited < respondents) {
            throw new IllegalArgumentException("A cell has between 1 and all invited as respondents");
        }
        counts = List.copyOf(counts);
    }
}
