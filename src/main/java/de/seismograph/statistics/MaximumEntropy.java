package de.seismograph.statistics;

/**
 * The distribution with the greatest entropy among those on from … to with mean zero and a given variance.
 *
 * <p>It is p_v ∝ exp(av + bv²) (Jaynes 1957, Physical Review 106, 620–630), where (a, b) is the minimum of the convex
 * dual log Σ exp(av + bv²) − bV. Newton's method with halved steps finds it.
 */
final class MaximumEntropy {

    private static final double TOLERANCE = 1e-13;

    /** What rounding may add to the dual near its minimum. */
    private static final double SLACK = 1e-12;

    private static final int MOST_STEPS = 500;

    private final int from;
    private final int to;
    private final double variance;

    MaximumEntropy(int from, int to, double variance) {
        this.from = from;
        this.to = to;
        this.variance = variance;
    }

    /** @throws IllegalArgumentException if the variance is out of reach, or nearly */
    double[] probabilities() {
        double a = 0;
        double b = 0;
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            double[] p = law(a, b);
            double mean = moment(p, 1);
            double square = moment(p, 2);
            if (Math.abs(mean) < TOLERANCE && Math.abs(square - variance) < TOLERANCE * Math.max(1, variance)) {
                return p;
            }
            double cross = moment(p, 3) - mean * square;
            double spread = square - mean * mean;
            double spreadOfSquares = moment(p, 4) - square * square;
            double determinant = spread * spreadOfSquares - cross * cross;
            double stepA = (spreadOfSquares * mean - cross * (square - variance)) / determinant;
            double stepB = (spread * (square - variance) - cross * mean) / determinant;
            double length = length(a, b, stepA, stepB);
            a -= length * stepA;
            b -= length * stepB;
        }
        throw new IllegalArgumentException("No distribution on %d … %d has variance %s".formatted(from, to, variance));
    }

    /** A whole step where it leads down, otherwise half of it, and so on. */
    private double length(double a, double b, double stepA, double stepB) {
        double here = dual(a, b);
        double length = 1;
        while (length > TOLERANCE && !(dual(a - length * stepA, b - length * stepB) <= here + SLACK)) {
            length /= 2;
        }
        return length;
    }

    private double dual(double a, double b) {
        double peak = peak(a, b);
        double sum = 0;
        for (int v = from; v <= to; v++) {
            sum += Math.exp(exponent(a, b, v) - peak);
        }
        return peak + Math.log(sum) - b * variance;
    }

    private double[] law(double a, double b) {
        double peak = peak(a, b);
        double[] p = new double[to - from + 1];
        double sum = 0;
        for (int v = from; v <= to; v++) {
            p[v - from] = Math.exp(exponent(a, b, v) - peak);
            sum += p[v - from];
        }
        for (int i = 0; i < p.length; i++) {
            p[i] /= sum;
        }
        return p;
    }

    private double peak(double a, double b) {
        double peak = Double.NEGATIVE_INFINITY;
        for (int v = from; v <= to; v++) {
            peak = Math.max(peak, exponent(a, b, v));
        }
        return peak;
    }

    private double moment(double[] p, int power) {
        double moment = 0;
        for (int v = from; v <= to; v++) {
            moment += p[v - from] * Math.pow(v, power);
        }
        return moment;
    }

    private static double exponent(double a, double b, int v) {
        return a * v + b * v * v;
    }
}
