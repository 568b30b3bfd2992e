package de.seismograph.practice;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which factor says the same. */
record FactorMerger(
        @NotNull @Size(min = 1, max = 64) @Schema(description = "Id of the factor that stays", examples = "m4t8xw2kqa")
        String into) {}
