package de.seismograph.duty;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import de.seismograph.shared.LocalizedText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the federal side answers. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "DutyAnswer")
public record Answer(
        @NotNull @Schema(description = "Whether something is done, or nothing for a reason")
        Outcome outcome,

        @NotNull @Valid @Schema(description = "What is done and by whom, or why nothing is")
        LocalizedText text,

        @Nullable
        @Schema(
                nullable = true,
                description =
                        "By when what is done will be done: today or later, within ten years; never with no-measure",
                examples = "2026-09-30")
        LocalDate until) {
    /** What comes of it. */
    public enum Outcome {
        @JsonProperty("measure")
        MEASURE,
        @JsonProperty("no-measure")
        NO_MEASURE
    }

    DutyState state() {
        return outcome == Outcome.MEASURE ? DutyState.MEASURE : DutyState.NO_MEASURE;
    }
}
