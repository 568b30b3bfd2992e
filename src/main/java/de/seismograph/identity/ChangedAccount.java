package de.seismograph.identity;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is to be changed about an account. */
@Schema(description = "The rights an account gets and, optionally, a new password")
record ChangedAccount(
        @NotEmpty @Schema(examples = "[\"editor\"]")
        Set<@NotNull @Pattern(regexp = Role.OF_ACCOUNTS, message = Role.UNKNOWN) String> roles,

        @Nullable
        @Pattern(regexp = Rights.LAND_KEY, message = Rights.UNKNOWN_LAND)
        @Schema(nullable = true, description = "Two-digit key of the Land; exactly with the role land", examples = "05")
        String land,

        @Nullable
        @Schema(
                nullable = true,
                minLength = Password.FEWEST_CHARACTERS,
                maxLength = Password.MOST_CHARACTERS,
                description = Password.RULES + "; without it the password stays",
                examples = "vier Amseln im Regen")
        String password) {
    @Override
    public String toString() {
        return "a changed account";
    }
}
