package de.seismograph.invitation;

import de.seismograph.shared.Tongue;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the mails of a pulse are; says nothing about answers. */
@Schema(name = "InvitingProgress")
record Progress(
        @Schema(description = "Invitations of the pulse", examples = "1000")
        long invited,

        @Schema(description = "Mails still to be sent", examples = "120")
        long waiting,

        @Schema(description = "Mails accepted by the mail server", examples = "879")
        long sent,

        @Schema(description = "Mails given up", examples = "1")
        long failed,

        @Schema(
                description =
                        "Where an invitation was refused, is being tried again, or cannot be sent any more, and why. Reminders are not listed")
        List<Mailing.Failure> faults) {
    static Progress of(List<Mailing.Count> letters, List<Mailing.Failure> faults) {
        Map<String, Long> counts =
                letters.stream().collect(Collectors.toMap(Mailing.Count::state, Mailing.Count::letters));
        return new Progress(
                counts.values().stream().mapToLong(Long::longValue).sum(),
                counts.getOrDefault("waiting", 0L),
                counts.getOrDefault("sent", 0L),
                counts.getOrDefault("failed", 0L),
                faults);
    }

    /** With the reasons in a language. */
    Progress in(Tongue tongue) {
        return new Progress(
                invited,
                waiting,
                sent,
                failed,
                faults.stream().map(fault -> fault.in(tongue)).toList());
    }
}
