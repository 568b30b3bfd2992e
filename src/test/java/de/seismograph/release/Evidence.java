package de.seismograph.release;

import org.jspecify.annotations.Nullable;

/**
 * A published cell as somebody sees it who knows who took part.
 *
 * @param wave from 0
 * @param people of whom it speaks, by their place in the frame
 * @param weights with which each of them counts
 * @param counts by category, with noise; {@code null} where it is only told what nearly all have answered
 * @param top the category that nearly all have answered, if only that is told
 */
record Evidence(int wave, boolean national, int[] people, double[] weights, double @Nullable [] counts, int top) {
    double total() {
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        return total;
    }
}
