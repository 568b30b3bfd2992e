package de.seismograph.release;

import de.seismograph.pulse.Indicator;
import de.seismograph.pulse.Period;
import de.seismograph.pulse.Pulse;
import de.seismograph.pulse.PulseState;
import de.seismograph.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what has been released; sees nothing but waves and published cells. */
@ApplicationScoped
public class Publications {
    private static final Comparator<ReleasedWave> IN_ORDER = Comparator.comparing(
                    (ReleasedWave released) -> released.wave().indicator())
            .thenComparing(released -> released.wave().version())
            .thenComparing(released -> released.period().start())
            .thenComparing(released -> released.wave().number());

    private final EntityManager entities;

    Publications(EntityManager entities) {
        this.entities = entities;
    }

    private record WaveRow(
            String pulse,
            String indicator,
            int version,
            String question,
            int number,
            boolean crossed,
            int invited,
            int minOneWay,
            int minCrossing,
            String period,
            Instant releasedAt) {
        Wave wave() {
            return new Wave(pulse, indicator, version, question, number, crossed, invited, minOneWay, minCrossing);
        }

        ReleasedWave released(Indicator asked) {
            return new ReleasedWave(
                    wave(), asked.asQuestion(question), asked.audience(), Period.parse(period, "period"), releasedAt);
        }
    }

    /** Identity of a wave. */
    public record WaveKey(String pulse, String indicator, int version) {
        public static WaveKey of(Wave wave) {
            return new WaveKey(wave.pulse(), wave.indicator(), wave.version());
        }
    }

    private record CellRow(
            String pulse,
            String indicator,
            int version,
            String dimension,
            String code,
            int invited,
            int respondents,
            Double[] counts) {}

    /** Releases in the order of the ids of their pulses. */
    @Transactional
    List<ReleaseView> releases(Page page) {
        List<Pulse> pulses = Pulse.page(page, PulseState.RELEASED);
        Map<String, List<ReleasedWave>> waves = waves(
                        null, null, pulses.stream().map(Pulse::id).toList())
                .stream()
                .collect(Collectors.groupingBy(released -> released.wave().pulse()));
        return pulses.stream()
                .map(pulse -> ReleaseView.of(pulse, waves.get(pulse.id())))
                .toList();
    }

    /**
     * All released waves in the order of indicator, version, period and close.
     *
     * @param topic only indicators of this topic, or {@code null}
     * @param indicators only these indicators, or {@code null}
     * @param pulses only waves of these pulses, or {@code null}
     */
    @Transactional
    @SuppressWarnings("unchecked")
    public List<ReleasedWave> waves(
            @Nullable String topic, @Nullable Collection<String> indicators, @Nullable Collection<String> pulses) {
        List<WaveRow> rows = entities.createNativeQuery("""
                        select w.pulse_id, w.indicator, w.version, w.question_id, w.number, w.crossed, w.invited,
                               w.min_one_way, w.min_crossing, p.period, p.released_at
                          from wave w
                          join pulse p on p.id = w.pulse_id
                          join indicator i on i.id = w.indicator and i.version = w.version
                         where p.state = 'released'
                           and (cast(:topic as text) is null or i.topic = :topic)
                           and (cast(:indicators as text[]) is null or w.indicator = any (cast(:indicators as text[])))
                           and (cast(:pulses as text[]) is null or w.pulse_id = any (cast(:pulses as text[])))
                        """, WaveRow.class)
                .setParameter("topic", topic)
                .setParameter("indicators", indicators == null ? null : indicators.toArray(String[]::new))
                .setParameter("pulses", pulses == null ? null : pulses.toArray(String[]::new))
                .getResultList();
        Map<Indicator.Key, Indicator> known = Indicator.versions(
                rows.stream().map(WaveRow::indicator).distinct().toList());
        return rows.stream()
                .map(row -> row.released(known.get(new Indicator.Key(row.indicator(), row.version()))))
                .sorted(IN_ORDER)
                .toList();
    }

    /** The published cells of some waves in some dimensions; withheld ones are missing. */
    @Transactional
    @SuppressWarnings("unchecked")
    public Map<WaveKey, List<PublishedCell>> cells(List<ReleasedWave> waves, Collection<Dimension> dimensions) {
        List<CellRow> rows = entities.createNativeQuery("""
                        select pulse_id, indicator, version, dimension, code, invited, respondents, counts
                          from published_cell
                         where pulse_id = any (cast(:pulses as text[]))
                           and indicator = any (cast(:indicators as text[]))
                           and dimension = any (cast(:dimensions as text[]))
                        """, CellRow.class)
                .setParameter(
                        "pulses",
                        waves.stream().map(w -> w.wave().pulse()).distinct().toArray(String[]::new))
                .setParameter(
                        "indicators",
                        waves.stream().map(w -> w.wave().indicator()).distinct().toArray(String[]::new))
                .setParameter(
                        "dimensions",
                        dimensions.stream().map(Dimension::toString).toArray(String[]::new))
                .getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> new WaveKey(row.pulse(), row.indicator(), row.version()),
                        Collectors.mapping(
                                row -> new PublishedCell(
                                        Dimension.of(row.dimension()),
                                        row.code(),
                                        row.invited(),
                                        row.respondents(),
                                        Arrays.asList(row.counts())),
                                Collectors.toList())));
    }
}
