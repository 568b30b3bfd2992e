package de.seismograph.identity;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
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

        @Nullable
        @Schema(
                nullable = true,
                minLength = Password.FEWEST_CHARACTERS,
                maxLength = Password.MOST_CHARACTERS,
                description = Password.RULES + "; instead of an email",
                examples = "vier Amseln im Regen")
        String password,

        @Nullable
        @Size(max = 254)
        @Pattern(regexp = NewInvitation.ADDRESS, message = NewInvitation.NO_ADDRESS)
        @Schema(
                nullable = true,
                description = "Where to send a link to choose a password with; instead of a password",
                examples = "j.weber@kiel.example")
        String email,

        @Nullable
        @Pattern(regexp = NewInvitation.LANGUAGES, message = "must be de or en")
        @Schema(nullable = true, description = "Of the mail; de if left out", examples = "de")
        String language,

        @NotEmpty @Schema(examples = "[\"land\"]")
        Set<@NotNull @Pattern(regexp = Role.OF_ACCOUNTS, message = Role.UNKNOWN) String> roles,

        @Nullable
        @Pattern(regexp = Rights.LAND_KEY, message = Rights.UNKNOWN_LAND)
        @Schema(nullable = true, description = "Two-digit key of the Land; exactly with the role land", examples = "05")
        String land) {
    /** The invitation to be sent instead of a password that is set. */
    Optional<NewInvitation> invitation() {
        return email == null ? Optional.empty() : Optional.of(new NewInvitation(email, language));
    }

    @Override
    public String toString() {
        return name;
    }
}
