package de.seismograph.invitation;

import de.seismograph.pulse.Pulse;
import de.seismograph.shared.LocalizedText;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a manager is asked at the moment; never whether an answer has been given. */
@Schema(name = "OwnInvitations")
record OwnInvitationsView(
        @Schema(required = true, description = "Id of one's own neighbourhood", examples = "11-0042")
        String neighbourhood,

        @Schema(required = true, examples = "Hafenviertel") String neighbourhoodName,

        @Schema(required = true, description = "Open pulses that ask this neighbourhood; what closes first comes first")
        List<Open> open) {

    /** An open pulse, answered or not. */
    @Schema(name = "OwnInvitation")
    record Open(
            @Schema(required = true, description = "Id of the pulse", examples = "k3m9x2qdra")
            String pulse,

            @Schema(required = true) LocalizedText title,

            @Schema(required = true, description = "How many questions it asks", examples = "3")
            int questions,

            @Schema(required = true) Instant closesAt) {
        static Open of(Pulse pulse) {
            return new Open(pulse.id(), pulse.title(), pulse.questions().size(), pulse.closesAt());
        }
    }
}
