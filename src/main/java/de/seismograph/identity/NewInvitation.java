package de.seismograph.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a link to choose a password is to be sent. */
@Schema(name = "NewAccountInvitation", description = "Where a link to choose a password is to be sent")
record NewInvitation(
        @NotNull
        @Size(max = 254)
        @Pattern(regexp = NewInvitation.ADDRESS, message = NewInvitation.NO_ADDRESS)
        @Schema(examples = "j.weber@kiel.example")
        String email,

        @Nullable
        @Pattern(regexp = NewInvitation.LANGUAGES, message = "must be de or en")
        @Schema(nullable = true, description = "Of the mail; de if left out", examples = "de")
        String language) {
    static final String ADDRESS = "^[^\\s@<>,;]+@[^\\s@<>,;]+$";
    static final String NO_ADDRESS = "must be an email address";
    static final String LANGUAGES = "^(?:de|en)$";

    String languageOrGerman() {
        return language == null ? "de" : language;
    }
}
