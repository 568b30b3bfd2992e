package de.seismograph.blackbox;

/**
 * The estimates of a five-point question in plain arithmetic: stratified simple random sampling without replacement, Wilson's
 * interval on the effective sample size, and noise of the same variance on every count. Shares no line with the service.
 */
final class HandCalculation {
    static final double Z = 1.959963984540054;

    private static final double[] SCORE = {1, 0.5, 0, -0.5, -1};

    private final int[] frame;
    private final double[][] counts;
    private final double noise;

    /**
     * @param frame invited neighbourhoods of each Land
     * @param counts answers of each Land: PP, P, E, M, MM
     * @param noise variance of the noise of each count
     */
    HandCalculation(int[] frame, double[][] counts, double noise) {
        this.frame = frame;
        this.counts = counts;
        this.noise = noise;
    }

    /** A figure in percent. */
    record Figure(double value, double se, double low, double high) {}

    Figure balance() {
        double value = 100 * mean(SCORE);
        double se = 100 * Math.sqrt(variance(SCORE) + noise(SCORE));
        return new Figure(value, se, value - Z * se, value + Z * se);
    }

    Figure share(int category) {
        double[] chosen = new double[SCORE.length];
        chosen[category] = 1;
        double p = mean(chosen);
        double variance = variance(chosen);
        double n = p * (1 - p) / variance;
        double noise = noise(chosen);
        double shrink = 1 + Z * Z / n;
        double centre = (p + Z * Z / (2 * n)) / shrink;
        double half = Z / shrink * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n) + noise * shrink);
        return new Figure(100 * p, 100 * Math.sqrt(variance + noise), 100 * (centre - half), 100 * (centre + half));
    }

    /** Noise is in each count, and in their sum. */
    double noise(double[] score) {
        double n = 0;
        for (int land = 0; land < frame.length; land++) {
            n += answers(land);
        }
        double squares = 0;
        for (double s : score) {
            squares += (s - mean(score)) * (s - mean(score));
        }
        return noise * squares / (n * n);
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
            double missing = 1 - answers(land) / frame[land];
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

    private double answers(int land) {
        double n = 0;
        for (double count : counts[land]) {
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
