package de.seismograph.shared;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A text in German and, where somebody has written it, in English.
 *
 * @param de German, always there
 * @param en English, or {@code null}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A text in German and, where it exists, in English")
public record LocalizedText(
        @NotBlank @Size(max = 1000) @Schema(examples = "Wie haben sich Verdrängungsprozesse entwickelt?")
        String de,

        @Nullable
        @Size(max = 1000)
        @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*", message = "must not be blank")
        @Schema(nullable = true, examples = "How has displacement developed?")
        String en) {

    /** The text in the language asked for, German where it is missing. */
    public String in(String language) {
        return en != null && language.equals("en") ? en : de;
    }
}
