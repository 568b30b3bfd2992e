package de.seismograph.pulse;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.seismograph.shared.LocalizedText;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A pulse as editors see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Pulse")
record PulseView(
        @Schema(examples = "k3m9x2qdra") String id,
        PulseState state,
        LocalizedText title,
        LocalizedText occasion,
        @Schema(examples = "2026-Q1") String period,
        @Nullable Instant opensAt,
        Instant closesAt,
        @Nullable Instant releaseAt,
        boolean inviteAtOpening,
        List<Instant> remindAt,

        @Nullable @Schema(description = "When the last reminder went out")
        Instant remindedAt,

        Audience audience,
        List<Question> questions,
        @Nullable Terms terms,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable Instant releasedAt,

        @Nullable
        @Schema(
                description =
                        "Since when the key of its sheets is lost. It takes no answers any more, keeps those it has, and waits for the key")
        Instant keyLostAt,

        @Nullable @Schema(description = "The signal it has grown out of", examples = "k3m9x2qdra")
        String signal,

        @Nullable Instant archivedAt) {
    static PulseView of(Pulse pulse) {
        return new PulseView(
                pulse.id(),
                pulse.state(),
                pulse.title(),
                pulse.occasion(),
                pulse.period(),
                pulse.opensAt().orElse(null),
                pulse.closesAt(),
                pulse.releaseAt().orElse(null),
                pulse.invitesAtOpening(),
                pulse.remindAt(),
                pulse.remindedAt().orElse(null),
                pulse.audience(),
                pulse.questions(),
                pulse.terms().orElse(null),
                pulse.openedAt().orElse(null),
                pulse.closedAt().orElse(null),
                pulse.releasedAt().orElse(null),
                pulse.keyLostAt().orElse(null),
                pulse.signal().orElse(null),
                pulse.archivedAt().orElse(null));
    }
}
