package de.seismograph.identity;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The password somebody chooses by the link of an invitation. */
@Schema(name = "AccountActivation", description = "The code of a link, and the password chosen by it")
record Activation(
        @NotNull
        @Schema(description = "What follows #t= in the link", examples = "mWvEXfSPNqtQmVx3FZHNJ4t0K9Mzn8xBM3H6tmxSLpA")
        String token,

        @Nullable
        @Schema(
                required = true,
                minLength = Password.FEWEST_CHARACTERS,
                maxLength = Password.MOST_CHARACTERS,
                description = Password.RULES,
                examples = "vier Amseln im Regen")
        String password) {
    @Override
    public String toString() {
        return "an activation";
    }
}
