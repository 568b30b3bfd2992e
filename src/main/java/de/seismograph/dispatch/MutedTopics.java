package de.seismograph.dispatch;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The topics of which somebody wants no dispatches. */
record MutedTopics(
        @NotNull
        @Size(max = 500)
        @Schema(required = true, description = "Ids of topics", examples = "[\"immigration\"]")
        List<@NotBlank String> topics) {}
