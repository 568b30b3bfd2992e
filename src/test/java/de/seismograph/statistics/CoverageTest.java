package de.seismograph.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On a small scale; the profile {@code simulation} does it at length. */
class CoverageTest {

    @ParameterizedTest
    @ValueSource(doubles = {.30, .45, .60})
    void intervalsHoldTheTruthNineteenTimesInTwenty(double rate) {
        List<Double> percentages = Coverage.of(rate, 400, 42).percentages();

        assertThat(percentages).allMatch(percentage -> percentage >= 93 && percentage <= 97);
    }
}
