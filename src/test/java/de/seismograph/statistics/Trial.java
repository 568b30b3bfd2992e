package de.seismograph.statistics;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Lets waves of several topics go through noise, publication and the detection of tremors, while it is known how opinions
 * really move.
 *
 * @param topics how many national series there are
 * @param wobble τ by which every wave of every topic moves at random, in points
 * @param movements of the truth in each wave, in points
 * @param thresholds that tremors are found by
 */
record Trial(int topics, double wobble, List<Double> movements, TremorThresholds thresholds) {

    private static final long SEED = 42;
    private static final double RATE = .30;
    private static final Country COUNTRY = new Country(1);

    /** A single series that is judged at p < .01, quiet but for its last waves. */
    static Trial ofOne(double wobble, Double... movements) {
        return new Trial(1, wobble, List.of(movements), rejectingAt(.01));
    }

    static TremorThresholds rejectingAt(double q) {
        return new TremorThresholds(4, 3, 8, .05, q, 8, 15, .5, 4, 4, 20);
    }

    /** In how many of a hundred runs something happens to the first topic. */
    double percentOf(int runs, Predicate<List<TremorAssessment>> event) {
        SplittableRandom chance = new SplittableRandom(SEED);
        int events = 0;
        for (int run = 0; run < runs; run++) {
            events += event.test(run(chance).get(0)) ? 1 : 0;
        }
        return 100.0 * events / runs;
    }

    /** In how many of a hundred waves at least one topic gives alarm. */
    double percentOfWavesWithAlarm(int runs) {
        SplittableRandom chance = new SplittableRandom(SEED);
        int waves = movements.size() - 1;
        int alarms = 0;
        for (int run = 0; run < runs; run++) {
            List<List<TremorAssessment>> board = run(chance);
            for (int wave = 0; wave < waves; wave++) {
                int newest = wave;
                alarms += board.stream().anyMatch(topic -> isAlarm(topic.get(newest))) ? 1 : 0;
            }
        }
        return 100.0 * alarms / (runs * waves);
    }

    static boolean endsInAlarm(List<TremorAssessment> waves) {
        return isAlarm(last(waves));
    }

    static boolean endsIn(TremorLevel level, List<TremorAssessment> waves) {
        return last(waves).level() == level;
    }

    private static boolean isAlarm(TremorAssessment wave) {
        return wave.level() == TremorLevel.TREMOR || wave.level() == TremorLevel.QUAKE;
    }

    private static TremorAssessment last(List<TremorAssessment> waves) {
        return waves.get(waves.size() - 1);
    }

    /** The waves from the second one on, topic by topic. */
    private List<List<TremorAssessment>> run(SplittableRandom chance) {
        Map<Integer, TremorSeries<Integer>> board = new TreeMap<>();
        List<boolean[]> answered = turnout(chance);
        for (int topic = 0; topic < topics; topic++) {
            board.put(topic, new TremorSeries<>(Reach.NATIONAL, readings(answered, chance)));
        }
        return TremorBoard.assess(board, any -> thresholds).values().stream()
                .map(waves -> List.copyOf(waves.values()))
                .toList();
    }

    private List<boolean[]> turnout(SplittableRandom chance) {
        Turnout turnout = new Turnout(COUNTRY, RATE, chance);
        return movements.stream().map(any -> turnout.wave()).toList();
    }

    private NavigableMap<Integer, Reading> readings(List<boolean[]> answered, SplittableRandom chance) {
        Opinions topic = new Opinions(COUNTRY, chance);
        Publication publication = new Publication(COUNTRY, chance);
        List<int[]> opinions = movements.stream()
                .map(points -> topic.wave(points + wobble * chance.nextGaussian()))
                .toList();
        List<StratifiedSample> nations = IntStream.range(0, opinions.size())
                .mapToObj(wave -> publication.nation(opinions.get(wave), answered.get(wave)))
                .toList();
        NavigableMap<Integer, Reading> readings = new TreeMap<>();
        for (int wave = 0; wave < opinions.size(); wave++) {
            double covariance = 0;
            if (wave > 0) {
                MatchedChange matched = publication.matched(
                        opinions.get(wave - 1), answered.get(wave - 1), opinions.get(wave), answered.get(wave));
                covariance = covariance(matched, nations.get(wave - 1), nations.get(wave));
            }
            readings.put(wave, Reading.ofNation(nations.get(wave), Scores.FIVE_POINT, covariance));
        }
        return readings;
    }

    private static double covariance(MatchedChange matched, StratifiedSample before, StratifiedSample now) {
        return Overlap.of(matched, spread(before), spread(now))
                .ofMeans(before.weighted().n(), now.weighted().n());
    }

    private static double spread(StratifiedSample sample) {
        return sample.weighted().variance(Scores.FIVE_POINT).orElseThrow();
    }
}
