package de.seismograph.dispatch;

import de.seismograph.pulse.Audience;
import de.seismograph.shared.LocalizedText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A dispatch as a desk hands it in. */
public record NewDispatch(
        @NotNull @Schema(description = "Id of a ministry among whose desks you are", examples = "bmwsb")
        String ministry,

        @NotNull @Valid @Schema(description = "Up to 120 characters in each language")
        LocalizedText title,

        @NotNull @Valid @Schema(description = "Up to three sentences, and 500 characters, in each language")
        LocalizedText text,

        @Nullable
        @Size(max = 500)
        @Schema(
                nullable = true,
                description = "Where to read more, by https",
                examples = "https://www.example.org/programm")
        String link,

        @Nullable
        @Schema(nullable = true, description = "Last day on which somebody can act on it", examples = "2027-01-31")
        LocalDate deadline,

        @NotNull @Size(min = 1, max = 5) @Schema(description = "Ids of topics", examples = "[\"living-environment\"]")
        List<@NotBlank String> topics,

        @Nullable @Valid @Schema(nullable = true) Audience audience) {
    /** Whom it is for; everybody where nothing is said. */
    Audience wholeAudience() {
        return audience == null ? Audience.EVERYBODY : audience;
    }
}
