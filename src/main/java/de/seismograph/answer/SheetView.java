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

        @Schema(description = "Whether it has grown out of what a neighbourhood has raised")
        boolean fromSignal,

        @Schema(description = "Who sees what") LocalizedText promise,

        @Schema(description = "What the promise amounts to against somebody who knows a lot already")
        LocalizedText claim,

        List<Question> questions,
        @Schema(description = "Own answers so far") List<Given> answers,

        @Schema(description = "How often the sheet has changed; 0 if there is none yet", examples = "1")
        int revision) {

    static SheetView of(Paper paper, List<Given> answers, int revision) {
        return new SheetView(
                paper.pulse(),
                paper.title(),
                paper.occasion(),
                paper.period(),
                paper.closesAt(),
                paper.fromSignal(),
                paper.terms().promise(),
                paper.terms().claim(),
                paper.questions(),
                answers,
                revision);
    }
}
