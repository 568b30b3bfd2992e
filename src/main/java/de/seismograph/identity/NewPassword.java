package de.seismograph.identity;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Another password for one's own account. */
@Schema(description = "The password until now, and the one from now on")
record NewPassword(
        @NotNull @Schema(examples = "k7m2-0qzv-93xd-r8wt-5hcb-e6yn")
        String current,

        @JsonProperty("new")
        @Nullable
        @Schema(
                required = true,
                minLength = Password.FEWEST_CHARACTERS,
                maxLength = Password.MOST_CHARACTERS,
                description = Password.RULES,
                examples = "vier Amseln im Regen")
        String next) {
    @Override
    public String toString() {
        return "a new password";
    }
}
