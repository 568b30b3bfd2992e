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

        @Schema(description = "Signals and examples of practice that name their neighbourhood or whom to ask")
        List<NamedText> written,

        @Schema(description = "What is stored of answers") LocalizedText answers) {
    private static final LocalizedText ANSWERS = new LocalizedText(
            "Antworten einer laufenden Befragung sehen nur Sie selbst, über Ihren persönlichen Link; dort können Sie sie auch zurückziehen."
                    + " Ob Sie geantwortet haben, wird niemandem gezeigt. Nach dem Ende einer Befragung bleiben bis zur nächsten"
                    + " nur einzelne Antworten unter Pseudonymen, die sich ohne einen getrennt verwahrten Schlüssel niemandem zuordnen lassen,"
                    + " und Freitexte, von denen niemand mehr sagen kann, wer sie geschrieben hat."
                    + " Auch Urteile, und Meldungen und Praxisbeispiele ohne Ihr Quartier und ohne Kontakt, stehen nur unter Pseudonymen da;"
                    + " welche Ihre sind, sehen Sie selbst, wenn Sie angemeldet sind.",
            "Answers to an open survey are seen by you alone, through your personal link, where you can also withdraw them."
                    + " Whether you have answered is shown to nobody. After the close of a survey only single answers remain until the next,"
                    + " under pseudonyms that lead to nobody without a key kept apart, and free texts of which nobody can tell any more who"
                    + " wrote them. Judgements, too, and signals and examples of practice without your neighbourhood and without a contact are"
                    + " kept under pseudonyms only; which of them are yours, you see yourself when you are signed in.");

    static PersonalData of(List<Entry> roster, List<NamedText> written) {
        return new PersonalData(roster, written, ANSWERS);
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
