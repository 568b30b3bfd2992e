package de.seismograph.release;

import de.seismograph.pulse.Indicator;
import de.seismograph.pulse.Period;
import de.seismograph.pulse.Question;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what has been released; sees nothing but waves and published cells. */
@ApplicationScoped
public class Publications {
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

    /**
     * All released waves in the order of indicator, version, period and release.
     *
     * @param topic only indicators of this topic, or {@code null}
     * @param indicators only these indicators, or {@code null}
     * @param pulse only waves of this pulse, or {@code null}
     */
    @Transactional
    @SuppressWarnings("unchecked")
    public List<ReleasedWave> waves(
            @Nullable String topic, @Nullable Collection<String> indicators, @Nullable String pulse) {
        List<WaveRow> rows = entities.createNativeQuery("""
                        select w.pulse_id, w.indicator, w.version, w.question_id, w.number, w.crossed, w.invited,
                               w.min_one_way, w.min_crossing, p.period, p.released_at
                          from wave w
                          join pulse p on p.id = w.pulse_id
                          join indicator i on i.id = w.indicator and i.version = w.version
                         where p.state = 'released'
                           and (cast(:topic as text) is null or i.topic = :topic)
                           and (cast(:indicators as text[]) is null or w.indicator = any (cast(:indicators as text[])))
                           and (cast(:pulse as text) is null or w.pulse_id = :pulse)
                         order by w.indicator, w.version, w.number, w.pulse_id
                        """, WaveRow.class)
                .setParameter("topic", topic)
                .setParameter("indicators", indicators == null ? null : indicators.toArray(String[]::new))
                .setParameter("pulse", pulse)
                .getResultList();
        Map<String, Question> questions = new HashMap<>();
        return rows.stream()
                .map(row -> new ReleasedWave(
                        row.wave(),
                        questions.computeIfAbsent(
                                row.indicator() + "@" + row.version(),
                                key -> Indicator.question(row.indicator(), row.version())),
                        Period.parse(row.period(), "period"),
                        row.releasedAt()))
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
