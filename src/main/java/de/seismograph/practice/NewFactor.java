package de.seismograph.practice;

import de.seismograph.topic.Direction;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A factor as somebody writes it. */
public record NewFactor(
        @NotNull
        @Size(min = 1, max = 64)
        @Schema(description = "Id of a field of action", examples = "school-education")
        String field,

        @NotNull
        @Schema(description = "Which half-sentence it completes: es gelingt, weil … / es ist schwierig, weil …")
        Direction direction,

        @NotNull
        @Size(min = 3, max = 200)
        @Schema(
                description = "The rest of the sentence, in one line; it names nobody",
                examples = "Schule und Quartiersmanagement sich jede Woche absprechen")
        String text) {}
