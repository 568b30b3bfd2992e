package de.seismograph.trend;

import de.seismograph.shared.Problem;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The query parameters of trends, as they came. */
class TrendParameters {
    private static final Set<String> NAMES = new TreeSet<>(
            Set.of("topic", "indicator", "geo", "phase", "size", "carrier", "from", "to", "measure", "format"));

    /** @throws Problem 400 for a parameter that there is none of, or that is given twice */
    static void demandKnown(Map<String, List<String>> given) {
        given.forEach((name, values) -> {
            if (!NAMES.contains(name)) {
                throw Problem.invalidParameter(
                        name, "There is no parameter " + name + "; there are " + String.join(", ", NAMES) + ".");
            }
            if (values.size() > 1) {
                throw Problem.invalidParameter(
                        name, "This parameter is given twice; several codes are separated by commas.");
            }
        });
    }

    @QueryParam("topic")
    @Parameter(description = "Id of a topic; all topics if left out", example = "displacement")
    @Nullable
    String topic;

    @QueryParam("indicator")
    @Parameter(
            description = "Ids of indicators, or * for all; the standing indicators if left out",
            example = "displacement-change")
    @Nullable
    String indicator;

    @QueryParam("geo")
    @Parameter(description = "DE, keys of Laender, or * for all Laender", example = "05,11")
    @Nullable
    String geo;

    @QueryParam("phase")
    @Parameter(description = "Phases, or * for all", example = "*")
    @Nullable
    String phase;

    @QueryParam("size")
    @Parameter(description = "Size classes of the municipality, or * for all", example = "city")
    @Nullable
    String size;

    @QueryParam("carrier")
    @Parameter(description = "Carriers, or * for all", example = "municipal")
    @Nullable
    String carrier;

    @QueryParam("from")
    @Parameter(description = "First period; all periods if left out", example = "2025-Q1")
    @Nullable
    String from;

    @QueryParam("to")
    @Parameter(description = "Last period", example = "2026-Q4")
    @Nullable
    String to;

    @QueryParam("measure")
    @Parameter(description = "balance, mean, share, share:<answer>; all if left out", example = "balance")
    @Nullable
    String measure;

    @QueryParam("format")
    @Parameter(description = "json or csv; if left out, as Accept says", example = "json")
    @Nullable
    String format;
}
