package de.seismograph.pulse;

import de.seismograph.shared.LocalizedText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing that can be chosen.
 *
 * @param id answer code, stable over the waves of an indicator
 */
public record Option(
        @NotNull
        @Pattern(
                regexp = "^[a-z0-9][a-z0-9-]{0,31}$",
                message = "must be 1 to 32 lower case letters, digits or hyphens")
        @Schema(examples = "rents")
        String id,

        @NotNull @Valid LocalizedText label) {}
