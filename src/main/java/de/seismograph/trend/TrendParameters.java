package de.seismograph.trend;

import jakarta.ws.rs.QueryParam;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The query parameters of trends, as they came. */
class TrendParameters {
    static final Set<String> NAMES = new TreeSet<>(Set.of(
            "topic", "indicator", "geo", "phase", "size", "carrier", "from", "to", "measure", "as_of", "format"));

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

    @QueryParam("as_of")
    @Parameter(
            description =
                    "Figures as they were published at this time, or at the end of this day; if left out, as they are now",
            example = "2026-11-01")
    @Nullable
    String asOf;

    @QueryParam("format")
    @Parameter(description = "json, jsonl or csv; if left out, as Accept says", example = "json")
    @Nullable
    String format;
}
