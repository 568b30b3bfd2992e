package de.seismograph.dispatch;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.seismograph.pulse.Terms;
import de.seismograph.shared.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A dispatch as a manager sees it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record InboxEntry(
        @Schema(examples = "k3m9x2qdra") String id,
        MinistryView ministry,
        LocalizedText title,
        LocalizedText text,

        @Nullable @Schema(examples = "https://www.example.org/programm")
        String link,

        @Nullable @Schema(examples = "2027-01-31") LocalDate deadline,
        List<String> topics,

        @Schema(description = "The week in which it was sent", examples = "2026-W49")
        String digest,

        Instant rateUntil,

        @Schema(description = "Under which terms ratings of it are published")
        Terms terms,

        @Schema(description = "Whether it can still be rated")
        boolean ratable,

        @Nullable @Schema(description = "My own rating, until the ratings are counted")
        Rating rating) {
    static InboxEntry of(Dispatch dispatch, Ministry ministry, @Nullable Rating rating, Instant now) {
        return new InboxEntry(
                dispatch.id(),
                MinistryView.of(ministry),
                dispatch.title(),
                dispatch.text(),
                dispatch.link().orElse(null),
                dispatch.deadline().orElse(null),
                dispatch.topics(),
                dispatch.digest().orElseThrow(),
                dispatch.rateUntil().orElseThrow(),
                dispatch.terms().orElseThrow(),
                dispatch.isRatable(now),
                rating);
    }

    /** Its place in the inbox. */
    String key() {
        return digest + "/" + id;
    }
}
