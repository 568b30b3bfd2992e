package de.seismograph.release;

import static de.seismograph.release.SyntheticAnswers.SILENT;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * How well the answers of a series can be guessed.
 *
 * @param accuracy percent of the answers that are guessed right
 * @param mode percent that are right when guessing what the national figure says most have answered
 * @param certain answers with a probability above 0.9, for each wave
 * @param most in the wave with the most of them
 */
record Guesses(double accuracy, double mode, double certain, int most) {
    private static final double CERTAIN = .9;

    /** @param probabilities by wave, person and category */
    static Guesses of(ReleasedSeries series, double[][][] probabilities) {
        List<int[]> waves = series.waves();
        int answers = 0;
        int right = 0;
        int usual = 0;
        int[] certain = new int[waves.size()];
        for (int wave = 0; wave < waves.size(); wave++) {
            int mode = mode(series, wave);
            for (int one = 0; one < waves.get(wave).length; one++) {
                int said = waves.get(wave)[one];
                if (said != SILENT) {
                    double[] probability = probabilities[wave][one];
                    int guess = likeliest(probability);
                    answers++;
                    right += guess == said ? 1 : 0;
                    usual += mode == said ? 1 : 0;
                    certain[wave] += probability[guess] > CERTAIN ? 1 : 0;
                }
            }
        }
        return new Guesses(
                100. * right / answers,
                100. * usual / answers,
                IntStream.of(certain).average().orElseThrow(),
                IntStream.of(certain).max().orElseThrow());
    }

    /** What is known without any group: the shares of the nation, of all waves together. */
    static double[] usual(ReleasedSeries series) {
        double[] shares = new double[series.categories()];
        series.evidence().stream()
                .filter(Evidence::national)
                .map(nation -> Objects.requireNonNull(nation.counts()))
                .forEach(counts ->
                        IntStream.range(0, shares.length).forEach(category -> shares[category] += counts[category]));
        double all =
                IntStream.range(0, shares.length).mapToDouble(i -> shares[i]).sum();
        return IntStream.range(0, shares.length)
                .mapToDouble(i -> shares[i] / all)
                .toArray();
    }

    private static int mode(ReleasedSeries series, int wave) {
        return series.evidence().stream()
                .filter(seen -> seen.national() && seen.wave() == wave)
                .map(nation -> likeliest(Objects.requireNonNull(nation.counts())))
                .findFirst()
                .orElseThrow();
    }

    private static int likeliest(double[] values) {
        return IntStream.range(0, values.length)
                .reduce((best, next) -> values[next] > values[best] ? next : best)
                .orElseThrow();
    }
}
