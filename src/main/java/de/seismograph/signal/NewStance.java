package de.seismograph.signal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a manager says of somebody else's signal. */
record NewStance(
        @NotNull
        @Pattern(regexp = "^(?:supported|not-here)$", message = "must be supported or not-here")
        @Schema(
                description = "supported: the same is happening here",
                enumeration = {"supported", "not-here"})
        String stance) {
    @JsonIgnore
    Stance asStance() {
        return stance.equals("supported") ? Stance.SUPPORTED : Stance.NOT_HERE;
    }
}
