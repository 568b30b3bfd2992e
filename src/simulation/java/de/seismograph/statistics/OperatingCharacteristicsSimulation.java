package de.seismograph.statistics;

import static de.seismograph.statistics.TremorLevel.QUAKE;
import static de.seismograph.statistics.TremorLevel.QUIET;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Prints how many of a hundred series give alarm at p < .01, by number of waves and wobble. */
class OperatingCharacteristicsSimulation {

    private static final int RUNS = 1000;

    @ParameterizedTest
    @CsvSource({"2, 0", "2, 3", "3, 0", "3, 3", "5, 0", "5, 3", "5, 5", "8, 0", "8, 3", "12, 0", "12, 3"})
    void alarmsByNumberOfWavesAndWobble(int waves, double wobble) {
        double quiet = ending(waves, wobble, 0);
        double ten = ending(waves, wobble, 10);
        double fifteen = ending(waves, wobble, 15);
        System.out.printf(
                "%2d waves, wobble %.0f: quiet %.1f, +10 points %.1f, +15 points %.1f%n",
                waves, wobble, quiet, ten, fifteen);

        assertThat(wobble > 3 || quiet <= 3).isTrue();
        assertThat(waves < 5 || wobble > 3 || fifteen >= 60).isTrue();
    }

    @Test
    void aBoardOfQuietSeriesIsMostlyQuiet() {
        double flagged =
                new Trial(11, 3, Collections.nCopies(5, 0.), Trial.rejectingAt(.05)).percentOfWavesWithAlarm(RUNS / 2);
        System.out.printf("board of 11 quiet series, q = .05: %.1f of 100 waves with an alarm%n", flagged);

        assertThat(flagged).isLessThanOrEqualTo(20);
    }

    @Test
    void whatStaysIsAQuakeAndWhatDoesNotIsQuiet() {
        for (double points : new double[] {15, 20}) {
            Trial outlier = Trial.ofOne(3, 0., 0., 0., 0., points, 0.);
            Trial shift = Trial.ofOne(3, 0., 0., 0., 0., points, points);
            System.out.printf(
                    "%.0f points for one wave, then: %.1f quiet, %.1f quake; for two waves: %.1f quake%n",
                    points,
                    outlier.percentOf(RUNS, series -> Trial.endsIn(QUIET, series)),
                    outlier.percentOf(RUNS, series -> Trial.endsIn(QUAKE, series)),
                    shift.percentOf(RUNS, series -> Trial.endsIn(QUAKE, series)));
        }
    }

    private static double ending(int waves, double wobble, double points) {
        List<Double> movements = new ArrayList<>(Collections.nCopies(waves - 1, 0.));
        movements.add(points);
        return Trial.ofOne(wobble, movements.toArray(Double[]::new)).percentOf(RUNS, Trial::endsInAlarm);
    }
}
