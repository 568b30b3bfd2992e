package de.seismograph.invitation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where somebody would like a link to sign in. */
@Schema(description = "The address on the roster to which a link to sign in is mailed")
record LinkWanted(
        @NotNull @Size(max = 200) @Schema(examples = "a.yilmaz@example.org")
        String email) {
    @Override
    public String toString() {
        return "a wanted link";
    }
}
