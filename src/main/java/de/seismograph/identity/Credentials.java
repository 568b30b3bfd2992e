package de.seismograph.identity;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody types to sign in. */
@Schema(description = "Name and password of an account")
record Credentials(
        @NotNull @Schema(examples = "admin") String name,

        @NotNull @Schema(examples = "k7m2-0qzv-93xd-r8wt-5hcb-e6yn")
        String password) {
    @Override
    public String toString() {
        return name;
    }
}
