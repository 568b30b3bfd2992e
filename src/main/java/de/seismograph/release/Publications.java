package de.seismograph.release;

import de.seismograph.pulse.Audience;
import de.seismograph.pulse.Period;
import de.seismograph.pulse.Question;
import de.seismograph.pulse.Terms;
import de.seismograph.shared.Page;
import de.seismograph.statistics.TremorThresholds;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what has been released: nothing else is to be seen from the reading side. */
@ApplicationScoped
public class Publications {
    private static final Comparator<ReleasedWave> IN_ORDER = Comparator.comparing(
                    (ReleasedWave released) -> released.wave().indicator())
            .thenComparing(released -> released.wave().version())
            .thenComparing(released -> released.period().start())
            .thenComparing(released -> released.wave().number());

    private final ReadingSide reading;

    Publications(ReadingSide reading) {
        this.reading = reading;
    }

    /** Identity of a wave. */
    public record WaveKey(String pulse, String indicator, int version) {
        public static WaveKey of(Wave wave) {
            return new WaveKey(wave.pulse(), wave.indicator(), wave.version());
        }

        static WaveKey of(ResultSet row) throws SQLException {
            return new WaveKey(row.getString("pulse_id"), row.getString("indicator"), row.getInt("version"));
        }
    }

    private record PlacedCell(WaveKey wave, PublishedCell cell) {
        static PlacedCell of(ResultSet row) throws SQLException {
            return new PlacedCell(WaveKey.of(row), CellColumns.read(row));
        }
    }

    /** Releases in the order of the ids of their pulses. */
    List<ReleaseView> releases(Page page) throws SQLException {
        List<ReleasedPulse> pulses = reading.rows("""
                select * from published.release where pulse_id > ? order by pulse_id limit ?
                """, ReleasedPulse::of, page.after(), page.rows());
        Map<String, List<ReleasedWave>> waves =
                waves(null, null, pulses.stream().map(ReleasedPulse::id).toList()).stream()
                        .collect(Collectors.groupingBy(
                                released -> released.wave().pulse()));
        return pulses.stream()
                .map(pulse -> ReleaseView.of(pulse, waves.get(pulse.id())))
                .toList();
    }

    /** The release of a pulse, in a list that is empty where there is none. */
    List<ReleaseView> release(String pulse) throws SQLException {
        List<ReleasedPulse> released =
                reading.rows("select * from published.release where pulse_id = ?", ReleasedPulse::of, pulse);
        List<ReleasedWave> waves = waves(null, null, List.of(pulse));
        return released.stream().map(found -> ReleaseView.of(found, waves)).toList();
    }

    /**
     * All released waves in the order of indicator, version, period and close.
     *
     * @param topic only indicators of this topic, or {@code null}
     * @param indicators only these indicators, or {@code null}
     * @param pulses only waves of these pulses, or {@code null}
     */
    public List<ReleasedWave> waves(
            @Nullable String topic, @Nullable Collection<String> indicators, @Nullable Collection<String> pulses)
            throws SQLException {
        return reading.rows("""
                        with wanted as (
                            select cast(? as text) as topic, cast(? as text[]) as indicators, cast(? as text[]) as pulses)
                        select wave.* from published.wave, wanted
                         where (wanted.topic is null or wave.topic = wanted.topic)
                           and (wanted.indicators is null or wave.indicator = any (wanted.indicators))
                           and (wanted.pulses is null or wave.pulse_id = any (wanted.pulses))
                        """, Publications::wave, topic, indicators, pulses).stream()
                .sorted(IN_ORDER)
                .toList();
    }

    private static ReleasedWave wave(ResultSet row) throws SQLException {
        WaveKey key = WaveKey.of(row);
        Wave wave = new Wave(
                key.pulse(),
                key.indicator(),
                key.version(),
                row.getString("question_id"),
                row.getInt("number"),
                row.getBoolean("crossed"),
                row.getBoolean("weighted"),
                row.getInt("invited"));
        return new ReleasedWave(
                wave,
                ReadingSide.json(row, "question", Question.class),
                ReadingSide.json(row, "audience", Audience.class),
                Period.parse(row.getString("period"), "period"),
                ReadingSide.json(row, "terms", Terms.class),
                ReadingSide.json(row, "thresholds", TremorThresholds.class),
                ReadingSide.time(row, "closed_at"),
                ReadingSide.time(row, "released_at"),
                ReadingSide.timeIfAny(row, "withdrawn_at"));
    }

    /** Those who answered a wave and the one before it, by how far their answers lie apart; where there were enough. */
    public Map<WaveKey, PublishedPairs> pairs(List<ReleasedWave> waves) throws SQLException {
        return reading
                .rows(
                        "select * from published.pairs where indicator = any (?)",
                        row -> Map.entry(WaveKey.of(row), PublishedPairs.of(row)),
                        waves.stream().map(w -> w.wave().indicator()).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whether a pulse was released by a time, withdrawn later or not. */
    public boolean isReleased(String pulse, Instant time) throws SQLException {
        return reading
                .rows(
                        "select released_at from published.release where pulse_id = ?",
                        row -> ReadingSide.time(row, "released_at"),
                        pulse)
                .stream()
                .anyMatch(released -> !released.isAfter(time));
    }

    /** When pulses have been released. */
    public List<Instant> releaseTimes() throws SQLException {
        return reading.rows("select released_at from published.release", row -> ReadingSide.time(row, "released_at"));
    }

    /** When releases have been withdrawn. */
    public List<Instant> withdrawalTimes() throws SQLException {
        return reading.rows(
                "select withdrawn_at from published.release where withdrawn_at is not null",
                row -> ReadingSide.time(row, "withdrawn_at"));
    }

    /** Which of these indicators have been released. */
    public List<String> released(Collection<String> indicators) throws SQLException {
        return reading.rows(
                "select distinct indicator from published.wave where indicator = any (?)",
                row -> row.getString(1),
                indicators);
    }

    /** The published cells of some waves in some dimensions; withheld ones are missing. */
    public Map<WaveKey, List<PublishedCell>> cells(List<ReleasedWave> waves, Collection<Dimension> dimensions)
            throws SQLException {
        return reading
                .rows(
                        """
                        select * from published.cell
                         where pulse_id = any (?) and indicator = any (?) and dimension = any (?)
                        """,
                        PlacedCell::of,
                        waves.stream().map(w -> w.wave().pulse()).distinct().toList(),
                        waves.stream().map(w -> w.wave().indicator()).distinct().toList(),
                        dimensions.stream().map(Dimension::toString).toList())
                .stream()
                .collect(Collectors.groupingBy(
                        PlacedCell::wave, Collectors.mapping(PlacedCell::cell, Collectors.toList())));
    }
}
