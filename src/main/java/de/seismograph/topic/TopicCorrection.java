package de.seismograph.topic;

import de.seismograph.shared.LocalizedText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Better words for the same topic. */
record TopicCorrection(
        @NotNull @Valid LocalizedText name,

        @Nullable
        @Size(max = 1000)
        @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*", message = "must not be blank")
        @Schema(nullable = true, description = "What belongs to the topic")
        String description) {}
