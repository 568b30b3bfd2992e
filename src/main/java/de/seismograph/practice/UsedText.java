package de.seismograph.practice;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an editor makes of a free text. */
record UsedText(
        @NotNull
        @Size(min = 3, max = 200)
        @Schema(
                description = "The text as it completes the half-sentence, in one line; it names nobody",
                examples = "Schule und Quartiersmanagement sich jede Woche absprechen")
        String text) {}
