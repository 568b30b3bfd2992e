package de.seismograph.blackbox;

/**
 * The estimates of a five-point question in plain arithmetic: stratified simple random sampling without replacement, and
 * Wilson's interval on the effective sample size. Shares no line with the service.
 */
final class HandCalculation {
    static final double Z = 1.959963984540054;

    private static final double[] SCORE = {1, 0.5, 0, -0.5, -1};

    private final int[] frame;
    private final int[][] counts;

    /**
     * @param frame invited neighbourhoods of each Land
     * @param counts answers of each Land: PP, P, E, M, MM
     */
    HandCalculation(int[] frame, int[][] counts) {
        this.frame = frame;
        this.counts = counts;
    }

    /** A figure in percent. */
    record Figure(double value, double se, double low, double high) {}

    Figure balance() {
        double value = 100 * mean(SCORE);
        double se = 100 * Math.sqrt(variance(SCORE));
        return new Figure(value, se, value - Z * se, value + Z * se);
    }

    Figure share(int category) {
        double[] chosen = new double[SCORE.length];
        chosen[category] = 1;
        double p = mean(chosen);
        double variance = variance(chosen);
        double n = p * (1 - p) / variance;
        double centre = (p + Z * Z / (2 * n)) / (1 + Z * Z / n);
        double half = Z / (1 + Z * Z / n) * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
        return new Figure(100 * p, 100 * Math.sqrt(variance), 100 * (centre - half), 100 * (centre + half));
    }

    private double mean(double[] score) {
        double mean = 0;
        for (int land = 0; land < frame.length; land++) {
            mean += frame[land] / (double) all() * mean(land, score);
        }
        return mean;
    }

    private double variance(double[] score) {
        double variance = 0;
        for (int land = 0; land < frame.length; land++) {
            double part = frame[land] / (double) all();
            double missing = 1 - answers(land) / (double) frame[land];
            variance += part * part * missing * spread(land, score) / answers(land);
        }
        return variance;
    }

    private double mean(int land, double[] score) {
        double sum = 0;
        for (int j = 0; j < score.length; j++) {
            sum += counts[land][j] * score[j];
        }
        return sum / answers(land);
    }

    private double spread(int land, double[] score) {
        double mean = mean(land, score);
        double squares = 0;
        for (int j = 0; j < score.length; j++) {
            squares += counts[land][j] * (score[j] - mean) * (score[j] - mean);
        }
        return squares / (answers(land) - 1);
    }

    private int answers(int land) {
        int n = 0;
        for (int count : counts[land]) {
            n += count;
        }
        return n;
    }

    private int all() {
        int all = 0;
        for (int size : frame) {
            all += size;
        }
        return all;
    }
}
