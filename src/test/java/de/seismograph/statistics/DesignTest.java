package de.seismograph.statistics;

import static de.seismograph.statistics.Scores.THREE_POINT;
import static de.seismograph.statistics.Vectors.EXACTLY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Every possible outcome of who answers, in a population small enough to list them all. */
class DesignTest {

    private static final List<Integer> NORTH = List.of(0, 0, 1, 2);
    private static final List<Integer> SOUTH = List.of(0, 1, 2, 2, 1);

    @Test
    void estimateAndVarianceAreRightOnAverage() {
        List<StratifiedSample> samples = new ArrayList<>();
        for (Stratum north : outcomes(NORTH, 2)) {
            for (Stratum south : outcomes(SOUTH, 3)) {
                samples.add(StratifiedSample.of(List.of(north, south)).orElseThrow());
            }
        }
        double truth = (1 + 1 + 0 - 1 + 1 + 0 - 1 - 1 + 0) / 9.0;

        assertThat(samples).hasSize(6 * 10);
        assertThat(average(samples, sample -> sample.mean(THREE_POINT).value())).isCloseTo(truth, EXACTLY);
        assertThat(average(samples, sample -> sample.meanVariance(THREE_POINT)))
                .isCloseTo(
                        average(
                                samples,
                                sample -> Math.pow(sample.mean(THREE_POINT).value() - truth, 2)),
                        EXACTLY);
    }

    private static List<Stratum> outcomes(List<Integer> population, int respondents) {
        List<Stratum> outcomes = new ArrayList<>();
        for (int set = 0; set < 1 << population.size(); set++) {
            if (Integer.bitCount(set) == respondents) {
                outcomes.add(new Stratum(population.size(), answers(population, set)));
            }
        }
        return outcomes;
    }

    private static Distribution answers(List<Integer> population, int set) {
        double[] counts = new double[3];
        for (int person = 0; person < population.size(); person++) {
            counts[population.get(person)] += set >> person & 1;
        }
        return Distribution.of(counts);
    }

    private static double average(List<StratifiedSample> samples, ToDoubleFunction<StratifiedSample> figure) {
        return samples.stream().mapToDouble(figure).average().orElseThrow();
    }
}
