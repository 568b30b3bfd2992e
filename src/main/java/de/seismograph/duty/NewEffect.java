package de.seismograph.duty;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a manager says of an answer. */
record NewEffect(
        @NotNull @Schema(description = "Whether the answer has helped")
        Effect helped) {}
