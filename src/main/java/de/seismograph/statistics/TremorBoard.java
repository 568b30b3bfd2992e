package de.seismograph.statistics;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Finds the tremors of many series, wave after wave. The series that have a wave in the same release are one family of
 * tests, nation and subgroups apart: among thirty indicators one is unlikely by mere chance.
 *
 * @param <K> what a series is known by
 * @param <F> what a wave was released with, in the order of time
 */
public final class TremorBoard<K, F extends Comparable<? super F>> {

    private final Function<F, TremorThresholds> thresholds;
    private final Map<K, NavigableMap<F, TremorAssessment>> assessments = new LinkedHashMap<>();
    private final NavigableMap<F, Map<Reach, List<Test<K>>>> families = new TreeMap<>();

    private TremorBoard(Function<F, TremorThresholds> thresholds) {
        this.thresholds = thresholds;
    }

    /**
     * Assesses every wave from the second one of its series on, each by what was known when it was released; it takes
     * time in proportion to the number of waves, for each series squared.
     *
     * @param series all series that are published, so that the families are whole
     * @param thresholds in force when a wave was released
     * @return for each series its waves in the order of time, without the first
     */
    public static <K, F extends Comparable<? super F>> Map<K, NavigableMap<F, TremorAssessment>> assess(
            Map<K, TremorSeries<F>> series, Function<F, TremorThresholds> thresholds) {
        TremorBoard<K, F> board = new TremorBoard<>(thresholds);
        series.forEach(board::add);
        board.families.forEach((release, reaches) -> reaches.values().forEach(family -> board.assess(release, family)));
        return board.assessments;
    }

    private void add(K key, TremorSeries<F> series) {
        assessments.put(key, new TreeMap<>());
        TremorDetection detection = new TremorDetection(
                series.reach(), List.copyOf(series.readings().values()));
        int wave = 0;
        for (F release : series.readings().keySet()) {
            if (wave > 0) {
                families.computeIfAbsent(release, any -> new EnumMap<>(Reach.class))
                        .computeIfAbsent(series.reach(), any -> new ArrayList<>())
                        .add(new Test<>(key, detection, wave));
            }
            wave++;
        }
    }

    private void assess(F release, List<Test<K>> family) {
        TremorThresholds inForce = thresholds.apply(release);
        List<Departure> departures = family.stream()
                .map(test -> test.detection.measure(test.wave, inForce))
                .toList();
        BenjaminiHochberg adjustment =
                BenjaminiHochberg.of(departures.stream().map(Departure::p).toList());
        for (int i = 0; i < family.size(); i++) {
            boolean rejected = adjustment.rejects(i, inForce.falseDiscoveryRate());
            TremorAssessment assessment = family.get(i)
                    .detection
                    .judge(departures.get(i), adjustment.adjusted().get(i), rejected, inForce);
            assessments.get(family.get(i).key).put(release, assessment);
        }
    }

    private record Test<K>(K key, TremorDetection detection, int wave) {}
}
