package de.seismograph.identity;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An account to be opened. */
@Schema(description = "An account to be opened")
record NewAccount(
        @NotNull
        @Pattern(
                regexp = "^[a-z0-9][a-z0-9._@-]{1,99}$",
                message = "must be 2 to 100 small letters, digits, dots, dashes, @ or underscores")
        @Schema(examples = "koordination.nrw")
        String name,

        @NotNull
        @Schema(
                minLength = Password.FEWEST_CHARACTERS,
                maxLength = Password.MOST_CHARACTERS,
                description = Password.RULES,
                examples = "vier Amseln im Regen")
        String password,

        @NotEmpty @Schema(examples = "[\"land\"]")
        Set<@NotNull @Pattern(regexp = Role.OF_ACCOUNTS, message = Role.UNKNOWN) String> roles,

        @Nullable
        @Pattern(regexp = Rights.LAND_KEY, message = Rights.UNKNOWN_LAND)
        @Schema(description = "Two-digit key of the Land; exactly with the role land", examples = "05")
        String land) {
    @Override
    public String toString() {
        return name;
    }
}
