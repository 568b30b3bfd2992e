package de.seismograph.dispatch;

import de.seismograph.shared.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How much a ministry has sent in a quarter, and how relevant it was. */
@Schema(name = "Burden")
record Burden(
        @Schema(examples = "bmwsb") String ministry,
        LocalizedText name,
        @Schema(examples = "2026-Q4") String quarter,

        @Schema(description = "Dispatches sent", examples = "12")
        int dispatches,

        @Schema(description = "Of these, how many have been counted and have a published result", examples = "9")
        int rated,

        @Nullable
        @Schema(
                description = "Median relevance, 1 to 5, over all published ratings; null where nothing is published",
                examples = "4",
                nullable = true)
        Double medianRelevance) {}
