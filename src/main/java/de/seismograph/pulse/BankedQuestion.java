package de.seismograph.pulse;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.seismograph.shared.LocalizedText;
import de.seismograph.topic.Direction;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A question that can be asked again in its own words: the newest version of an indicator. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record BankedQuestion(
        @Schema(required = true, examples = "displacement-change")
        String indicator,

        @Schema(required = true, examples = "1") int version,
        @Schema(required = true, examples = "displacement") String topic,
        @Schema(required = true) QuestionKind kind,
        @Schema(required = true) Measures measures,
        @Schema(required = true) Polarity polarity,
        @Schema(required = true) LocalizedText wording,
        @Schema(description = "For single and multi") List<Option> options,

        @Schema(description = "Ascending edges of the published classes, for number", examples = "[0, 5, 20]")
        List<Double> bins,

        @Nullable @Schema(description = "Id of the field of action of which the answers name factors, if they do")
        String field,

        @Nullable @Schema(description = "Which half-sentence about it they complete")
        Direction direction,

        @Schema(required = true, description = "Who is asked in every wave; an empty object for everybody")
        Audience audience) {
    static BankedQuestion of(Indicator indicator) {
        Question question = indicator.asQuestion("");
        return new BankedQuestion(
                question.indicator(),
                question.version(),
                question.topic(),
                question.kind(),
                question.measures(),
                question.polarity(),
                question.wording(),
                question.options(),
                question.bins(),
                question.field(),
                question.direction(),
                indicator.audience());
    }
}
