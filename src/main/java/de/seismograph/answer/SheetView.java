package de.seismograph.answer;

import de.seismograph.pulse.Question;
import de.seismograph.shared.LocalizedText;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One's own sheet with the questions it answers. */
@Schema(name = "Sheet")
record SheetView(
        @Schema(description = "Id of the pulse", examples = "k3m9x2qdra")
        String pulse,

        LocalizedText title,
        LocalizedText occasion,
        @Schema(examples = "2026-Q1") String period,
        Instant closesAt,
        @Schema(description = "Who sees what") LocalizedText promise,
        List<Question> questions,
        @Schema(description = "Own answers so far") List<Given> answers,

        @Schema(description = "How often the sheet has changed; 0 if there is none yet", examples = "1")
        int revision) {
    private static final LocalizedText PROMISE = new LocalizedText(
            "Vertraulich bis zum Schluss, am Schluss gezählt und gelöscht. Niemand außer Ihnen sieht Ihre Antworten."
                    + " Veröffentlicht werden nur Gruppen von mindestens zehn.",
            "Confidential until close, counted and deleted at close. Nobody but you sees your answers."
                    + " Only groups of at least ten are published.");

    static SheetView of(Paper paper, List<Given> answers, int revision) {
        return new SheetView(
                paper.pulse(),
                paper.title(),
                paper.occasion(),
                paper.period(),
                paper.closesAt(),
                PROMISE,
                paper.questions(),
                answers,
                revision);
    }
}
