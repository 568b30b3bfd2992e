package de.seismograph.release;

import static de.seismograph.release.SyntheticAnswers.SILENT;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A guess of what one person has answered in all waves. It is drawn anew in one piece, given the guesses of all others, by forward
 * filtering and backward sampling (Carter and Kohn 1994).
 */
final class Person {
    private final int one;
    private final ReleasedSeries series;
    private final double[] usual;
    private final Random chance;
    private final int[] waves;
    private final List<List<Likelihoods.Weighted>> figures;
    private final @Nullable WholeCounts[] pairs;
    private final int[] guess;
    private final double[][] fit;
    private final double[][][] prior;
    private final double[][][] step;
    private final double[][] filtered;

    Person(int one, ReleasedSeries series, Likelihoods likelihoods, double kept, Random chance) {
        this.one = one;
        this.series = series;
        this.usual = Guesses.usual(series);
        this.chance = chance;
        this.waves = IntStream.range(0, series.waves().size())
                .filter(wave -> series.waves().get(wave)[one] != SILENT)
                .toArray();
        int n = waves.length;
        this.figures = IntStream.of(waves)
                .mapToObj(wave -> likelihoods.about(wave, one))
                .toList();
        this.pairs = new WholeCounts[n];
        for (int k = 1; k < n; k++) {
            pairs[k] = waves[k] == waves[k - 1] + 1 ? likelihoods.pairs(waves[k]) : null;
        }
        this.guess = new int[n];
        this.fit = new double[n][usual.length];
        this.prior = new double[n][usual.length][usual.length];
        this.step = new double[n][usual.length][usual.length];
        this.filtered = new double[n][usual.length];
        for (int k = 0; k < n; k++) {
            Arrays.fill(fit[k], 1);
            double unmoved = k == 0 ? 0 : Math.pow(kept, waves[k] - waves[k - 1]);
            for (int before = 0; before < usual.length; before++) {
                for (int now = 0; now < usual.length; now++) {
                    prior[k][before][now] = (1 - unmoved) * usual[now] + (before == now ? unmoved : 0);
                    step[k][before][now] = prior[k][before][now];
                }
            }
        }
        draw();
        count(1);
    }

    void guessAnew() {
        count(-1);
        for (int k = 0; k < waves.length; k++) {
            Arrays.fill(fit[k], 1);
            for (Likelihoods.Weighted about : figures.get(k)) {
                about.figure().weigh(fit[k], about.weight());
            }
            weighStep(k);
        }
        draw();
        count(1);
    }
    private void count(int sign) {
        for (int k = 0; k < waves.length; k++) {
            for (Likelihoods.Weighted about : figures.get(k)) {
                about.figure().count(guess[k], sign * about.weight());
            }
            WholeCounts differences = pairs[k];
            if (differences != null) {
                differences.count(series.difference(guess[k - 1], guess[k]), sign);
            }
        }
    }

    /** How well a step from answer to answer goes with the published pairs. */
    private void weighStep(int k) {
        WholeCounts differences = pairs[k];
        for (int before = 0; before < usual.length && differences != null; before++) {
            for (int now = 0; now < usual.length; now++) {
                step[k][before][now] = prior[k][before][now] * differences.factor(series.difference(before, now));
            }
        }
    }

    private void draw() {
        for (int k = 0; k < waves.length; k++) {
            for (int now = 0; now < usual.length; now++) {
                filtered[k][now] = fit[k][now] * (k == 0 ? usual[now] : arriving(k, now));
            }
            normalize(filtered[k]);
        }
        double[] weights = new double[usual.length];
        for (int k = waves.length - 1; k >= 0; k--) {
            for (int now = 0; now < usual.length; now++) {
                weights[now] = filtered[k][now] * (k == waves.length - 1 ? 1 : step[k + 1][now][guess[k + 1]]);
            }
            normalize(weights);
            guess[k] = drawn(weights);
        }
    }

    private double arriving(int k, int now) {
        double sum = 0;
        for (int before = 0; before < usual.length; before++) {
            sum += filtered[k - 1][before] * step[k][before][now];
        }
        return sum;
    }

    /** Adds the probabilities of this person's answers, given the guesses of all others: they vary less than the guess itself. */
    void addTo(double[][][] probabilities, int sweeps) {
        double[] later = new double[usual.length];
        Arrays.fill(later, 1);
        double[] here = new double[usual.length];
        for (int k = waves.length - 1; k >= 0; k--) {
            for (int now = 0; now < usual.length; now++) {
                here[now] = filtered[k][now] * later[now];
            }
            normalize(here);
            for (int now = 0; now < usual.length; now++) {
                probabilities[waves[k]][one][now] += here[now] / sweeps;
            }
            later = k == 0 ? later : looked(k, later);
        }
    }

    private double[] looked(int k, double[] later) {
        double[] earlier = new double[usual.length];
        for (int before = 0; before < usual.length; before++) {
            for (int now = 0; now < usual.length; now++) {
                earlier[before] += step[k][before][now] * fit[k][now] * later[now];
            }
        }
        normalize(earlier);
        return earlier;
    }

    private int drawn(double[] probabilities) {
        double left = chance.nextDouble();
        int drawn = 0;
        while (drawn < probabilities.length - 1 && left >= probabilities[drawn]) {
            left -= probabilities[drawn++];
        }
        return drawn;
    }

    private static void normalize(double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
    }
}
