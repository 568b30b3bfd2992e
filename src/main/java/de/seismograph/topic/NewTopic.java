package de.seismograph.topic;

import de.seismograph.shared.LocalizedText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A topic to be added. */
record NewTopic(
        @NotNull
        @Size(max = 64)
        @Pattern(
                regexp = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
                message = "must be words of small letters and digits joined by hyphens")
        @Schema(examples = "night-economy")
        String id,

        @NotNull @Valid LocalizedText name,

        @Nullable
        @Size(max = 1000)
        @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*", message = "must not be blank")
        @Schema(nullable = true, description = "What belongs to the topic")
        String description,

        @Nullable
        @Schema(
                nullable = true,
                description = "Whether its answers are published nationally and one-way only; cannot be changed later",
                defaultValue = "false")
        Boolean sensitive) {}
