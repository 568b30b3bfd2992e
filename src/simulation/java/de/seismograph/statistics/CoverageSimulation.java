package de.seismograph.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Prints how often intervals hold the truth: of the national balance and shares, then those of cells. */
class CoverageSimulation {

    private static final int SURVEYS = 4000;

    @ParameterizedTest
    @ValueSource(doubles = {.30, .45, .60})
    void intervalsHoldTheTruthNineteenTimesInTwenty(double rate) {
        List<Double> percentages = Coverage.of(rate, SURVEYS, 7).percentages();
        System.out.printf(
                "coverage at response %.2f: nation balance %.1f, shares %.1f; cells balance %.1f, shares %.1f%n",
                rate, percentages.get(0), percentages.get(1), percentages.get(2), percentages.get(3));

        assertThat(percentages).allMatch(percentage -> percentage >= 93 && percentage <= 97);
    }
}
