package de.seismograph.statistics;

import java.util.List;
import java.util.stream.DoubleStream;

/** The level a series has come from: the mean of its last waves, each weighted by its precision g = 1/(V + τ²). */
final class RecentNormal {

    /** What keeps weights and standard errors finite where nothing varies at all, in squared points. */
    private static final double FLOOR = 1e-9;

    private final List<Reading> readings;
    private final int from;
    private final int to;
    private final double wobble;
    private final double[] weights;

    private RecentNormal(List<Reading> readings, int from, int to, double wobble) {
        this.readings = readings;
        this.from = from;
        this.to = to;
        this.wobble = wobble;
        this.weights = weights();
    }

    /** Of the last waves before one, as many as the window holds; τ² as all waves before it have shown it. */
    static RecentNormal before(int wave, int window, List<Reading> readings, TremorThresholds thresholds) {
        return new RecentNormal(readings, Math.max(0, wave - window), wave, wobble(readings, wave, thresholds));
    }

    Departure of(int wave, Reach reach) {
        double n = readings.get(wave).n();
        return new Departure(
                reference(),
                change(wave),
                standardError(wave),
                2 * reach.law(n).survivalProbability(Math.abs(standardized(wave))),
                wobble,
                wave + 1,
                n,
                reach);
    }

    /** d/SE. */
    double standardized(int wave) {
        return change(wave) / standardError(wave);
    }

    private double change(int wave) {
        return readings.get(wave).value() - reference();
    }

    private double standardError(int wave) {
        return Math.sqrt(Math.max(squaredError(wave), FLOOR));
    }

    private double reference() {
        double reference = 0;
        for (int i = from; i < to; i++) {
            reference += weight(i) * readings.get(i).value();
        }
        return reference;
    }

    /** a'Ca + τ² a'a with a = (−weights, 1), where C is known between neighbours only. */
    private double squaredError(int wave) {
        double error = readings.get(wave).variance() + wobble;
        for (int i = from; i < to; i++) {
            error += weight(i) * weight(i) * (readings.get(i).variance() + wobble);
            if (i > from) {
                error += 2 * weight(i - 1) * weight(i) * readings.get(i).covariance();
            }
        }
        return wave == to ? error - 2 * weight(to - 1) * readings.get(wave).covariance() : error;
    }

    private double weight(int wave) {
        return weights[wave - from];
    }

    /** By moments, from all movements before the wave, drawn to the expectation. */
    private static double wobble(List<Reading> readings, int wave, TremorThresholds thresholds) {
        double excess = 0;
        for (int i = 1; i < wave; i++) {
            Reading reading = readings.get(i);
            Reading previous = readings.get(i - 1);
            double movement = reading.value() - previous.value();
            excess += movement * movement - (reading.variance() + previous.variance() - 2 * reading.covariance());
        }
        double expected = thresholds.wobbleWeight() * thresholds.wobble() * thresholds.wobble();
        return Math.max(0, (expected + excess / 2) / (thresholds.wobbleWeight() + wave - 1));
    }

    private double[] weights() {
        double[] precisions = new double[to - from];
        for (int i = from; i < to; i++) {
            precisions[i - from] = 1 / Math.max(readings.get(i).variance() + wobble, FLOOR);
        }
        double sum = DoubleStream.of(precisions).sum();
        return DoubleStream.of(precisions).map(precision -> precision / sum).toArray();
    }
}
