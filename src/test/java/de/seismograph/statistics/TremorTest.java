package de.seismograph.statistics;

import static de.seismograph.statistics.Scores.FIVE_POINT;
import static de.seismograph.statistics.TremorLevel.QUAKE;
import static de.seismograph.statistics.TremorLevel.QUIET;
import static de.seismograph.statistics.TremorLevel.STIRRING;
import static de.seismograph.statistics.TremorLevel.TREMOR;
import static de.seismograph.statistics.TremorThresholds.RECOMMENDED;
import static de.seismograph.statistics.Vectors.EXACTLY;
import static de.seismograph.statistics.Vectors.PRECISELY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class TremorTest {

    @Test
    void aWaveFarFromTheRecentNormalIsATremor() {
        TremorAssessment last = last(assess(national(
                new Reading(12, 9.5, 0, 300),
                new Reading(14.5, 9.2, 0, 300),
                new Reading(11, 9.8, 0, 300),
                new Reading(13, 9.4, 0, 300),
                new Reading(28, 9.6, 0, 300))));
        Departure departure = last.departure();

        assertThat(departure.wobble()).isCloseTo(4.981818, PRECISELY);
        assertThat(departure.reference()).isCloseTo(12.643776, PRECISELY);
        assertThat(departure.change()).isCloseTo(15.356224, PRECISELY);
        assertThat(departure.standardError()).isCloseTo(4.265585, PRECISELY);
        assertThat(departure.change() / departure.standardError()).isCloseTo(3.600028, PRECISELY);
        assertThat(departure.p()).isCloseTo(.000318183, EXACTLY);
        assertThat(departure.margin()).isCloseTo(8.4, within(0.05));
        assertThat(departure.waves()).isEqualTo(5);
        assertThat(last.level()).isEqualTo(TREMOR);
        assertThat(last.adjusted()).isEqualTo(departure.p());
    }

    @Test
    void whatBothWavesHaveInCommonMakesTheChangeMoreCertain() {
        double v = 9;
        double c = 4;
        Departure second = last(assess(national(new Reading(10, v, 0, 300), new Reading(20, v, c, 300))))
                .departure();

        assertThat(second.wobble()).isCloseTo(9, EXACTLY);
        assertThat(second.standardError()).isCloseTo(Math.sqrt(2 * v - 2 * c + 2 * 9), EXACTLY);
    }

    @Test
    void theStandardErrorIsTheWholeQuadraticForm() {
        Departure third = last(assess(
                        national(new Reading(10, 4, 0, 300), new Reading(12, 9, 3, 300), new Reading(14, 16, 5, 300))))
                .departure();
        double wobble = (72 + (4 - (4 + 9 - 6)) / 2.0) / 9;
        double w1 = (9 + wobble) / (13 + 2 * wobble);
        double w2 = (4 + wobble) / (13 + 2 * wobble);

        assertThat(third.wobble()).isCloseTo(wobble, EXACTLY);
        assertThat(third.reference()).isCloseTo(10 * w1 + 12 * w2, EXACTLY);
        assertThat(Math.pow(third.standardError(), 2))
                .isCloseTo(
                        w1 * w1 * 4
                                + w2 * w2 * 9
                                + 16
                                + 2 * w1 * w2 * 3
                                - 2 * w2 * 5
                                + wobble * (1 + w1 * w1 + w2 * w2),
                        EXACTLY);
    }

    @Test
    void oneWaveSaysNothingAndTwoAreEnough() {
        assertThat(assess(national(10))).isEmpty();
        assertThat(levels(national(10, 40))).containsExactly(TREMOR);
        assertThat(levels(national(10, 10))).containsExactly(QUIET);
    }

    @Test
    void aTremorThatStaysIsAQuake() {
        assertThat(levels(national(12, 12, 12, 12, 35, 35))).containsExactly(QUIET, QUIET, QUIET, TREMOR, QUAKE);
        assertThat(levels(national(12, 12, 12, 12, -12, -11))).containsExactly(QUIET, QUIET, QUIET, TREMOR, QUAKE);
    }

    @Test
    void theSecondWaveIsHeldAgainstTheNormalBeforeTheFirst() {
        List<TremorAssessment> waves = List.copyOf(assess(national(12, 12, 12, 12, 35, 34)));

        assertThat(waves.get(4).departure().reference()).isCloseTo(12, EXACTLY);
        assertThat(waves.get(4).departure().wobble())
                .isEqualTo(waves.get(3).departure().wobble());
    }

    @Test
    void anOutlierReturnsToQuiet() {
        assertThat(levels(national(12, 12, 12, 12, 35, 12, 12)))
                .containsExactly(QUIET, QUIET, QUIET, TREMOR, QUIET, QUIET);
    }

    @Test
    void aSwingToTheOtherSideIsNoQuake() {
        assertThat(levels(national(12, 12, 12, 12, 36, -12))).containsExactly(QUIET, QUIET, QUIET, TREMOR, TREMOR);
    }

    @Test
    void afterAQuakeTheRecentNormalMovesOn() {
        List<TremorAssessment> waves = List.copyOf(assess(national(12, 12, 12, 12, 35, 35, 35)));

        assertThat(waves.get(5).departure().reference()).isCloseTo((12 + 12 + 35 + 35) / 4.0, EXACTLY);
    }

    @Test
    void whatIsUnlikelyByItselfButNotAmongManyIsAStirring() {
        Map<Integer, TremorSeries<Integer>> board = new TreeMap<>();
        for (int topic = 0; topic < 20; topic++) {
            board.put(topic, national(12, 12, 12, 12, 12));
        }
        board.put(20, national(12, 12, 12, 12, 23));

        TremorAssessment among =
                last(TremorBoard.assess(board, any -> RECOMMENDED).get(20));
        assertThat(levels(board.get(20))).endsWith(TREMOR);
        assertThat(among.level()).isEqualTo(STIRRING);
        assertThat(among.adjusted()).isCloseTo(21 * among.departure().p(), EXACTLY);
    }

    @Test
    void subgroupsAreAFamilyOfTheirOwn() {
        Map<Integer, TremorSeries<Integer>> board = new TreeMap<>();
        for (int cell = 0; cell < 20; cell++) {
            board.put(cell, new TremorSeries<>(Reach.SUBGROUP, readings(9, 12, 12, 12, 12, 12)));
        }
        board.put(20, national(12, 12, 12, 12, 23));

        assertThat(last(TremorBoard.assess(board, any -> RECOMMENDED).get(20)).level())
                .isEqualTo(TREMOR);
    }

    @Test
    void onlySeriesOfTheSameReleaseAreAFamily() {
        NavigableMap<Integer, Reading> early = new TreeMap<>(readings(9, 12, 12, 12, 12, 23));
        Map<String, TremorSeries<Integer>> board = new TreeMap<>();
        board.put("early", new TremorSeries<>(Reach.NATIONAL, early));
        for (int topic = 0; topic < 20; topic++) {
            NavigableMap<Integer, Reading> late = new TreeMap<>();
            readings(9, 12, 12, 12).forEach((wave, reading) -> late.put(wave + 10, reading));
            board.put("late " + topic, new TremorSeries<>(Reach.NATIONAL, late));
        }
        TremorAssessment assessment =
                last(TremorBoard.assess(board, any -> RECOMMENDED).get("early"));

        assertThat(assessment.adjusted()).isEqualTo(assessment.departure().p());
    }

    @Test
    void smallMovementsAreNotReportedHoweverCertain() {
        assertThat(levels(new TremorSeries<>(Reach.NATIONAL, readings(0.01, 12, 12, 12, 12, 12, 12, 12, 12, 12, 19.9))))
                .endsWith(QUIET);
        assertThat(levels(new TremorSeries<>(Reach.SUBGROUP, readings(0.01, 12, 12, 12, 12, 12, 12, 12, 12, 12, 26))))
                .endsWith(QUIET);
        assertThat(levels(new TremorSeries<>(Reach.SUBGROUP, readings(0.01, 12, 12, 12, 12, 12, 12, 12, 12, 12, 28))))
                .endsWith(TREMOR);
    }

    @Test
    void aSubgroupIsJudgedByStudentsT() {
        Reading small = new Reading(12, 9, 0, 5);
        NavigableMap<Integer, Reading> readings = new TreeMap<>(Map.of(1, small, 2, new Reading(30, 9, 0, 5)));
        Departure departure =
                last(assess(new TremorSeries<>(Reach.SUBGROUP, readings))).departure();

        assertThat(departure.margin() / departure.standardError())
                .isCloseTo(CriticalValue.student(4).quantile(), EXACTLY);
    }

    @Test
    void manySmallStepsToTheSameSideAreADrift() {
        double[] steps = DoubleStream.iterate(0, step -> step + 4).limit(9).toArray();
        List<TremorAssessment> waves = List.copyOf(assess(national(steps)));

        assertThat(waves.get(waves.size() - 1).drift()).isTrue();
        assertThat(waves.subList(0, 2)).noneMatch(TremorAssessment::drift);
        assertThat(assess(national(12, 12, 12, 12, 12, 12))).noneMatch(TremorAssessment::drift);
    }

    @Test
    void whereNothingVariesTheFloorKeepsAnError() {
        for (double variance : new double[] {0, 1e-30}) {
            for (TremorAssessment wave :
                    assess(new TremorSeries<>(Reach.NATIONAL, readings(variance, 100, 100, 100, 100, 100)))) {
                assertThat(wave.departure().standardError()).isPositive();
                assertThat(wave.departure().p()).isCloseTo(1, EXACTLY);
                assertThat(wave.level()).isEqualTo(QUIET);
            }
        }
    }

    @Test
    void noWobbleAtAllStillKeepsAnError() {
        NavigableMap<Integer, Reading> readings = new TreeMap<>(readings(500, 12, 12, 12, 12, 12, 12));
        readings(0, 12, 12, 12, 12, 12, 12, 12).forEach((wave, reading) -> readings.put(wave + 10, reading));
        TremorAssessment last = last(assess(new TremorSeries<>(Reach.NATIONAL, readings)));

        assertThat(last.departure().wobble()).isZero();
        assertThat(last.departure().standardError()).isPositive();
        assertThat(last.departure().p()).isCloseTo(1, EXACTLY);
    }

    @Test
    void aSmallCellLeansOnTheNationalVariance() {
        StratifiedSample nation = Vectors.cell(Vectors.TV1);
        StratifiedSample cell = Vectors.cell(Vectors.TV1B);
        Reading reading = Reading.ofCell(cell, nation, FIVE_POINT, RECOMMENDED);

        assertThat(reading.value()).isCloseTo(20, EXACTLY);
        assertThat(reading.variance()).isCloseTo(1e4 * (19 * .3 + 20 * .29207358) / 39 / 20, within(1e-4));
        assertThat(Math.sqrt(Reading.ofNation(nation, FIVE_POINT, 0).variance()))
                .isCloseTo(3.120222, PRECISELY);
        assertThat(Reading.ofNation(nation, FIVE_POINT, 0.0002).covariance()).isCloseTo(2, EXACTLY);
    }

    @Test
    void readingsAndThresholdsAreInRange() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Reading(1, -1, 0, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> new Reading(Double.NaN, 1, 0, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> new Reading(1, 1, 0, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TremorThresholds(0, 3, 8, .05, .05, 8, 15, .5, 4, 4, 20));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TremorThresholds(4, 3, 8, .05, 5, 8, 15, .5, 4, 4, 20));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TremorThresholds(4, 3, 0, .05, .05, 8, 15, .5, 4, 4, 20));
    }

    private static TremorSeries<Integer> national(double... values) {
        return new TremorSeries<>(Reach.NATIONAL, readings(9.4, values));
    }

    private static TremorSeries<Integer> national(Reading... readings) {
        NavigableMap<Integer, Reading> waves = new TreeMap<>();
        for (Reading reading : readings) {
            waves.put(waves.size() + 1, reading);
        }
        return new TremorSeries<>(Reach.NATIONAL, waves);
    }

    private static NavigableMap<Integer, Reading> readings(double variance, double... values) {
        NavigableMap<Integer, Reading> waves = new TreeMap<>();
        for (double value : values) {
            waves.put(waves.size() + 1, new Reading(value, variance, 0, 300));
        }
        return waves;
    }

    private static Collection<TremorAssessment> assess(TremorSeries<Integer> series) {
        return TremorBoard.assess(Map.of("", series), any -> RECOMMENDED)
                .get("")
                .values();
    }

    private static List<TremorLevel> levels(TremorSeries<Integer> series) {
        return assess(series).stream().map(TremorAssessment::level).toList();
    }

    private static TremorAssessment last(Collection<TremorAssessment> waves) {
        return List.copyOf(waves).get(waves.size() - 1);
    }

    private static TremorAssessment last(NavigableMap<Integer, TremorAssessment> waves) {
        return waves.lastEntry().getValue();
    }
}
