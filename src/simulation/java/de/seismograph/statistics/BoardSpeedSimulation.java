package de.seismograph.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.NavigableMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Prints how long it takes to assess everything: 65 cells of 30 indicators over 24 waves. */
class BoardSpeedSimulation {

    private static final int SERIES = 65 * 30;
    private static final int WAVES = 24;

    @Test
    void theWholeBoardTakesLessThanASecond() {
        SplittableRandom chance = new SplittableRandom(1);
        Map<Integer, TremorSeries<Integer>> board = new TreeMap<>();
        for (int series = 0; series < SERIES; series++) {
            NavigableMap<Integer, Reading> readings = new TreeMap<>();
            for (int wave = 0; wave < WAVES; wave++) {
                readings.put(wave, new Reading(10 * chance.nextGaussian(), 20 + 9 * chance.nextDouble(), 0, 40));
            }
            board.put(series, new TremorSeries<>(series % 65 == 0 ? Reach.NATIONAL : Reach.SUBGROUP, readings));
        }
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 5; round++) {
            long start = System.nanoTime();
            assertThat(TremorBoard.assess(board, any -> TremorThresholds.RECOMMENDED)).hasSize(SERIES);
            best = Math.min(best, System.nanoTime() - start);
        }
        System.out.printf("%d series of %d waves: %d ms%n", SERIES, WAVES, TimeUnit.NANOSECONDS.toMillis(best));

        assertThat(best).isLessThan(TimeUnit.SECONDS.toNanos(1));
    }
}
