package de.seismograph.signal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A signal as a manager raises it. */
public record NewSignal(
        @NotNull @Size(min = 1, max = 64) @Schema(description = "Id of a topic", examples = "displacement")
        String topic,

        @NotNull
        @Min(1)
        @Max(5)
        @Schema(
                required = true,
                description = "From 1, to be watched, to 5, somebody has to act now",
                minimum = "1",
                maximum = "5",
                examples = "4")
        Integer severity,

        @NotBlank @Size(max = 280) @Schema(description = "What is happening, in a sentence or two; names nobody")
        String text,

        @Nullable
        @Schema(
                nullable = true,
                description = "Whether the neighbourhood is named; otherwise the Land alone",
                defaultValue = "false")
        Boolean named) {}
