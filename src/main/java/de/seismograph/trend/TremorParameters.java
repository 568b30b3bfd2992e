package de.seismograph.trend;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The query parameters of tremors, as they came. */
class TremorParameters {
    @QueryParam("topic")
    @Parameter(description = "Id of a topic; all topics if left out", example = "displacement")
    @Nullable
    String topic;

    @QueryParam("geo")
    @Parameter(
            description = "DE for the nation, keys of Laender, or * for all Laender; every cell if left out",
            example = "DE,05")
    @Nullable
    String geo;

    @QueryParam("level")
    @Parameter(
            description = "Levels, or * for all; all but quiet if left out. Drifts come with stirrings",
            example = "tremor,quake")
    @Nullable
    String level;

    @QueryParam("since")
    @Parameter(description = "First period", example = "2026-Q1")
    @Nullable
    String since;

    @QueryParam("as_of")
    @Parameter(description = "As was known at this time, or at the end of this day", example = "2026-11-01")
    @Nullable
    String asOf;
}
