package de.seismograph.trend;

import de.seismograph.pulse.Period;
import de.seismograph.region.Code;
import de.seismograph.region.Land;
import de.seismograph.release.ReleasedWave;
import de.seismograph.shared.Problem;
import de.seismograph.statistics.TremorAssessment;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which tremors a reader wants, checked.
 *
 * @param places DE and keys of Laender; empty for every cell, crossings too
 * @param since only waves of this period and later ones
 */
record TremorQuery(@Nullable String topic, Set<String> places, Set<Level> levels, Optional<Period> since) {
    private static final String ALL = "*";
    private static final Set<String> NAMES = new TreeSet<>(Set.of("topic", "geo", "level", "since", "as_of"));
    private static final Map<String, Level> LEVELS =
            Arrays.stream(Level.values()).collect(Collectors.toMap(Level::toString, Function.identity()));

    /** @throws Problem 400 naming the parameter that cannot be understood */
    static TremorQuery of(TremorParameters given, Map<String, List<String>> all) {
        Parameters.demandKnown(all, NAMES);
        return new TremorQuery(
                given.topic,
                given.geo == null ? Set.of() : places(given.geo),
                given.level == null ? EnumSet.complementOf(EnumSet.of(Level.QUIET)) : levels(given.level),
                Optional.ofNullable(given.since).map(period -> Period.parse(period, "since")));
    }

    private static Set<String> places(String given) {
        return (given.equals(ALL) ? Arrays.stream(Land.values()).map(Land::id) : codes(given).stream())
                .map(place -> {
                    if (!place.equals("DE") && Code.find(Land.class, place).isEmpty()) {
                        throw Problem.invalidParameter(
                                "geo", "\"" + place + "\" is neither DE nor one of " + Code.possible(Land.class) + ".");
                    }
                    return place;
                })
                .collect(Collectors.toSet());
    }

    private static Set<Level> levels(String given) {
        return given.equals(ALL)
                ? EnumSet.allOf(Level.class)
                : codes(given).stream()
                        .map(level -> Optional.ofNullable(LEVELS.get(level))
                                .orElseThrow(() -> Problem.invalidParameter(
                                        "level",
                                        "The levels are " + String.join(", ", new TreeSet<>(LEVELS.keySet())) + ".")))
                        .collect(Collectors.toSet());
    }

    private static List<String> codes(String given) {
        return Arrays.asList(given.split(",", -1));
    }

    /** A drift is shown where stirrings are: neither is confirmed. */
    boolean wants(TremorAssessment assessment) {
        return levels.contains(Level.of(assessment.level())) || (assessment.drift() && levels.contains(Level.STIRRING));
    }

    boolean wants(ReleasedWave wave) {
        return (topic == null || wave.question().topic().equals(topic))
                && since.filter(first -> wave.period().start().isBefore(first.start()))
                        .isEmpty();
    }

    /** A cell of DE is the nation alone, not its parts. */
    boolean wants(Selection.Cell cell) {
        return places.isEmpty()
                || (places.contains(cell.geo())
                        && cell.phase() == null
                        && cell.size() == null
                        && cell.carrier() == null);
    }
}
