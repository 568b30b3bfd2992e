package de.seismograph.invitation;

import de.seismograph.shared.LocalizedText;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Everything that is stored about a manager by name or address (GDPR, Art. 15). */
@Schema(description = "What is stored about somebody")
record PersonalData(
        @Schema(description = "Entries on the roster, present and past")
        List<Entry> roster,

        @Schema(description = "What is stored of answers") LocalizedText answers) {
    private static final LocalizedText ANSWERS = new LocalizedText(
            "Antworten einer laufenden Befragung sehen nur Sie selbst, über Ihren persönlichen Link; dort können Sie sie auch zurückziehen."
                    + " Ob Sie geantwortet haben, wird niemandem gezeigt. Nach dem Ende einer Befragung bleiben bis zur nächsten"
                    + " nur einzelne Antworten unter Pseudonymen, die sich ohne einen getrennt verwahrten Schlüssel niemandem zuordnen lassen,"
                    + " und Freitexte, von denen niemand mehr sagen kann, wer sie geschrieben hat.",
            "Answers to an open survey are seen by you alone, through your personal link, where you can also withdraw them."
                    + " Whether you have answered is shown to nobody. After the close of a survey only single answers remain until the next,"
                    + " under pseudonyms that lead to nobody without a key kept apart, and free texts of which nobody can tell any more who"
                    + " wrote them.");

    static PersonalData of(List<Entry> roster) {
        return new PersonalData(roster, ANSWERS);
    }

    /** A line of the roster with its invitations to open pulses. */
    @Schema(name = "RosterEntry")
    record Entry(
            @Schema(examples = "a.yilmaz@example.org") String email,
            @Schema(examples = "Aylin Yılmaz") String name,

            @Schema(description = "Id of the neighbourhood", examples = "11-0042")
            String neighbourhood,

            @Schema(description = "Language of mails") Language language,

            @Nullable @Schema(nullable = true, description = "Since when no longer on the roster")
            Instant closedAt,

            List<Mailed> invitations) {}

    /** An invitation to an open pulse. */
    @Schema(name = "MailedInvitation")
    record Mailed(
            @Schema(description = "Id of the pulse", examples = "k3m9x2qdra")
            String pulse,

            @Schema(description = "State of the mail that invites: none, waiting, sent or failed", examples = "sent")
            String mail) {}
}
