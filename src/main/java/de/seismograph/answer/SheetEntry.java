package de.seismograph.answer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A whole sheet; questions without an entry are unanswered. */
public record SheetEntry(
        @NotNull @Size(min = 1, max = 5) @Schema(description = "At most one entry for each question")
        List<@NotNull @Valid Given> answers) {}
