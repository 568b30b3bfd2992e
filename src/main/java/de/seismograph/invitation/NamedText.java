package de.seismograph.invitation;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that a manager has written, and that leads to this manager by a name. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Something written that names its neighbourhood or whom to ask")
public record NamedText(
        @Schema(
                description = "signal or practice",
                enumeration = {"signal", "practice"})
        String kind,

        @Schema(examples = "m4t8xw2kqa") String id,

        @Nullable @Schema(description = "What it says, of a practice its title")
        String text,

        @Nullable @Schema(description = "Id of the neighbourhood, where it is named", examples = "11-0042")
        String neighbourhood,

        @Nullable @Schema(description = "Whom others may ask")
        String contact) {}
