package de.seismograph.invitation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose request it is; in the body, since addresses of pages end up in logs. */
@Schema(description = "Whose data it is about")
record DataSubject(
        @NotBlank
        @Size(max = 200)
        @Schema(description = "Mail address, as on the roster", examples = "a.yilmaz@example.org")
        String email) {
    @Override
    public String toString() {
        return "a data subject";
    }
}
