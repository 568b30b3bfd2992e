package de.seismograph.statistics;

import static de.seismograph.statistics.TremorLevel.QUAKE;
import static de.seismograph.statistics.TremorLevel.QUIET;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How often tremors are found where there are some, and where there are none; on a small scale. The profile
 * {@code simulation} does it at length.
 */
class OperatingCharacteristicsTest {

    private static final int RUNS = 500;
    private static final int FEW_RUNS = 100;

    @ParameterizedTest
    @ValueSource(doubles = {0, 3})
    void aQuietSeriesSeldomGivesAlarm(double wobble) {
        assertThat(Trial.ofOne(wobble, 0., 0., 0., 0., 0.).percentOf(RUNS, Trial::endsInAlarm))
                .isLessThanOrEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 3})
    void aShiftOfFifteenPointsIsMostlyFound(double wobble) {
        assertThat(Trial.ofOne(wobble, 0., 0., 0., 0., 15.).percentOf(RUNS, Trial::endsInAlarm))
                .isGreaterThanOrEqualTo(60);
    }

    @Test
    void aBoardOfQuietSeriesIsMostlyQuiet() {
        Trial board = new Trial(11, 3, Collections.nCopies(5, 0.), Trial.rejectingAt(.05));

        assertThat(board.percentOfWavesWithAlarm(FEW_RUNS)).isLessThanOrEqualTo(20);
    }

    @Test
    void anOutlierReturnsToQuietAndIsNoQuake() {
        Trial outlier = Trial.ofOne(3, 0., 0., 0., 0., 20., 0.);

        assertThat(outlier.percentOf(FEW_RUNS, waves -> Trial.endsIn(QUIET, waves)))
                .isGreaterThanOrEqualTo(90);
        assertThat(outlier.percentOf(FEW_RUNS, waves -> Trial.endsIn(QUAKE, waves)))
                .isZero();
    }

    @Test
    void aShiftThatStaysMostlyBecomesAQuake() {
        Trial shift = Trial.ofOne(3, 0., 0., 0., 0., 20., 20.);

        assertThat(shift.percentOf(FEW_RUNS, waves -> Trial.endsIn(QUAKE, waves)))
                .isGreaterThanOrEqualTo(80);
    }
}
