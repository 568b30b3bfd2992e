package de.seismograph.trend;

import de.seismograph.pulse.Period;
import de.seismograph.pulse.Question;
import de.seismograph.release.Dimension;
import de.seismograph.shared.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a reader of trends asks for, checked.
 *
 * @param topic id of a topic, or {@code null} for all
 * @param indicators ids; {@code null} for every indicator; empty for the standing ones
 * @param measures names of measures; empty for all
 */
record TrendQuery(
        @Nullable String topic,
        @Nullable List<String> indicators,
        Selection selection,
        Optional<Period> from,
        Optional<Period> to,
        List<String> measures,
        Format format) {
    private static final Pattern MEASURE = Pattern.compile("balance|mean|share|share:[A-Za-z0-9.-]{1,64}");

    /** How rows are written. */
    enum Format {
        JSON("application/json"),
        JSONL("application/jsonl"),
        CSV("text/csv; charset=utf-8");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        String mediaType() {
            return mediaType;
        }

        static Format of(@Nullable String name) {
            return Arrays.stream(values())
                    .filter(format -> format.name().equalsIgnoreCase(name == null ? "json" : name))
                    .findFirst()
                    .orElseThrow(() -> Problem.invalidParameter("format", "The formats are json, jsonl and csv."));
        }
    }

    /** @throws Problem 400 naming the parameter that cannot be understood */
    static TrendQuery of(TrendParameters given) {
        Optional<Period> from = Optional.ofNullable(given.from).map(p -> Period.parse(p, "from"));
        Optional<Period> to = Optional.ofNullable(given.to).map(p -> Period.parse(p, "to"));
        if (from.isPresent()
                && to.isPresent()
                && !from.get().start().isBefore(to.get().end())) {
            throw Problem.invalidParameter("to", "The last period lies before the first.");
        }
        return new TrendQuery(
                given.topic,
                indicators(given.indicator),
                Selection.of(given.geo, given.phase, given.size, given.carrier),
                from,
                to,
                measures(given.measure),
                Format.of(given.format));
    }

    private static @Nullable List<String> indicators(@Nullable String given) {
        if (given == null) {
            return List.of();
        }
        return given.equals("*")
                ? null
                : Arrays.stream(given.split(",", -1)).distinct().sorted().toList();
    }

    private static List<String> measures(@Nullable String given) {
        if (given == null || given.equals("*")) {
            return List.of();
        }
        List<String> measures =
                Arrays.stream(given.split(",", -1)).distinct().sorted().toList();
        measures.stream().filter(m -> !MEASURE.matcher(m).matches()).findFirst().ifPresent(m -> {
            throw Problem.invalidParameter(
                    "measure",
                    "The measures are balance, mean, share for all shares, or share:<answer> such as share:PP.");
        });
        return measures;
    }

    boolean wants(Period period) {
        return from.filter(first -> period.start().isBefore(first.start())).isEmpty()
                && to.filter(last -> period.end().isAfter(last.end())).isEmpty();
    }

    /** Those of a question that are wanted, the headline first. */
    List<Measure> measures(Question question) {
        List<Measure> possible = new ArrayList<>(Measure.of(question));
        if (!possible.isEmpty() && selection.dimension() == Dimension.NATIONAL) {
            possible.add(Measure.dontKnow());
        }
        return possible.stream().filter(measure -> wants(measure.name())).toList();
    }

    private boolean wants(String measure) {
        return measures.isEmpty()
                || measures.contains(measure)
                || (measures.contains("share") && measure.startsWith("share:"));
    }
}
