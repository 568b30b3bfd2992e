package de.seismograph.duty;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.seismograph.release.Summary;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A duty as a manager sees it whom it concerns. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "OwnDuty")
record OwnDutyView(
        DutyView duty,

        @Schema(description = "Whether I am asked if the answer has helped")
        boolean asked,

        @Nullable @Schema(description = "What I have said") Effect mine) {
    /**
     * @param effect what has been published of its effect
     * @param said what the manager has said
     */
    static OwnDutyView of(Duty duty, @Nullable Summary effect, Map<String, String> said, Instant now) {
        return new OwnDutyView(
                DutyView.of(duty, effect, now),
                duty.asksEffect(now),
                Effect.of(said).orElse(null));
    }
}
