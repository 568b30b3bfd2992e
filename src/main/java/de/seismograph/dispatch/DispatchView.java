package de.seismograph.dispatch;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.seismograph.pulse.Audience;
import de.seismograph.shared.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A dispatch as desks see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Dispatch")
record DispatchView(
        @Schema(examples = "k3m9x2qdra") String id,
        DispatchState state,
        @Schema(examples = "bmwsb") String ministry,
        LocalizedText title,
        LocalizedText text,

        @Nullable @Schema(examples = "https://www.example.org/programm")
        String link,

        @Nullable @Schema(examples = "2027-01-31") LocalDate deadline,
        List<String> topics,

        @Schema(description = "Whom it is for; an empty object for everybody")
        Audience audience,

        Instant handedInAt,

        @Nullable @Schema(description = "When the next digest goes out, while it waits; there may be no room in it")
        Instant nextDigestAt,

        @Nullable @Schema(description = "The week in which it was sent", examples = "2026-W49")
        String digest,

        @Nullable @Schema(description = "Until when managers can rate it")
        Instant rateUntil,

        @Nullable @Schema(description = "The day on which the ratings were counted", examples = "2026-12-14")
        LocalDate countedOn) {
    static DispatchView of(Dispatch dispatch, DigestDay day, Instant now) {
        DispatchState state = dispatch.state(DigestDay.today(now));
        return new DispatchView(
                dispatch.id(),
                state,
                dispatch.ministry(),
                dispatch.title(),
                dispatch.text(),
                dispatch.link().orElse(null),
                dispatch.deadline().orElse(null),
                dispatch.topics(),
                dispatch.audience(),
                dispatch.handedInAt(),
                state == DispatchState.WAITING ? day.next(now) : null,
                dispatch.digest().orElse(null),
                dispatch.rateUntil().orElse(null),
                dispatch.countedOn().orElse(null));
    }
}
