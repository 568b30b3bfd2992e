package de.seismograph.pulse;

import de.seismograph.shared.LocalizedText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A pulse as an editor writes it. */
public record PulseDraft(
        @NotNull @Valid LocalizedText title,

        @NotNull @Valid @Schema(description = "Why this is asked now")
        LocalizedText occasion,

        @NotNull @Schema(description = "ISO quarter, month or day the answers speak of", examples = "2026-Q1")
        String period,

        @Nullable
        @Schema(
                nullable = true,
                description =
                        "When the pulse opens by itself, if that lies ahead when the draft is saved; otherwise it opens by hand",
                examples = "2026-03-01T08:00:00Z")
        Instant opensAt,

        @NotNull @Schema(description = "When the pulse closes by itself", examples = "2026-03-15T18:00:00Z")
        Instant closesAt,

        @Nullable
        @Schema(nullable = true, description = "Embargo: the release is published then instead of at the close")
        Instant releaseAt,

        @Nullable @Schema(nullable = true, description = "Mail the invitations as soon as the pulse opens")
        Boolean inviteAtOpening,

        @Nullable
        @Size(max = 3)
        @Schema(
                nullable = true,
                description = "When managers are reminded; up to three times, at least a day apart, before the close",
                examples = "[\"2026-03-10T08:00:00Z\"]")
        List<@NotNull Instant> remindAt,

        @Nullable @Schema(nullable = true) @Valid Audience audience,

        @NotNull @Size(min = 1, max = 5) @Schema(description = "One to five questions")
        List<@NotNull @Valid NewQuestion> questions) {}
