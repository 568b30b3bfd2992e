package de.seismograph.pulse;

import de.seismograph.shared.LocalizedText;
import de.seismograph.topic.Direction;
import de.seismograph.topic.Topic;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A question as an editor writes it. Where it names a known indicator, wording, options, bins, measures, polarity, field and
 * direction may be left out and are taken from there; what is written must match it.
 */
public record NewQuestion(
        @NotNull
        @Pattern(regexp = "^[A-Za-z0-9][A-Za-z0-9-]{0,31}$", message = "must be 1 to 32 letters, digits or hyphens")
        @Schema(examples = "q1")
        String id,

        @NotNull @Size(min = 1, max = 64) @Schema(description = "Id of a topic", examples = "displacement")
        String topic,

        @Nullable
        @Pattern(
                regexp = "^[a-z0-9][a-z0-9-]{0,63}$",
                message = "must be 1 to 64 lower case letters, digits or hyphens")
        @Schema(
                nullable = true,
                description = "The series the answers feed; a one-off series of its own if left out",
                examples = "displacement-change")
        String indicator,

        @Nullable
        @Min(1)
        @Schema(
                nullable = true,
                description =
                        "Version of the indicator's wording; the newest if left out. The one after the newest starts a new series with a new wording.",
                examples = "1")
        Integer version,

        @NotNull
        @Schema(
                description =
                        "Answers to text questions are published as a whole, after an editor has read them, where at least ten have written; otherwise never.")
        QuestionKind kind,

        @Nullable @Schema(nullable = true, description = "level if left out for a new indicator")
        Measures measures,

        @Nullable @Schema(nullable = true, description = "neutral if left out for a new indicator")
        Polarity polarity,

        @Nullable @Schema(nullable = true) @Valid LocalizedText wording,

        @Nullable @Size(min = 2, max = 20) @Schema(nullable = true, description = "For single and multi only")
        List<@NotNull @Valid Option> options,

        @Nullable
        @Size(min = 2, max = 7)
        @Schema(
                nullable = true,
                description = "Ascending edges of the published classes, for number only",
                examples = "[0, 5, 20]")
        List<@NotNull Double> bins,

        @Nullable
        @Size(min = 1, max = 64)
        @Schema(
                nullable = true,
                description =
                        "Id of a field of action, for text only: the answers complete a half-sentence about it, and an editor can make factors of them",
                examples = "school-education")
        String field,

        @Nullable
        @Schema(
                nullable = true,
                description =
                        "With a field only, and needed there: es gelingt, weil … (succeeds) or es ist schwierig, weil … (hard)")
        Direction direction) {
    /** A question that asks for no factors. */
    public NewQuestion(
            String id,
            String topic,
            @Nullable String indicator,
            @Nullable Integer version,
            QuestionKind kind,
            @Nullable Measures measures,
            @Nullable Polarity polarity,
            @Nullable LocalizedText wording,
            @Nullable List<Option> options,
            @Nullable List<Double> bins) {
        this(id, topic, indicator, version, kind, measures, polarity, wording, options, bins, null, null);
    }

    /** The standing question of a topic, in its newest wording; in a usual one where it has never been asked. */
    public static NewQuestion standing(String id, Topic topic) {
        boolean known = Indicator.newest(topic.standingIndicator()).isPresent();
        LocalizedText name = topic.name();
        LocalizedText wording = new LocalizedText(
                "Wie hat sich das Thema „" + name.de() + "“ in Ihrem Quartier in den letzten drei Monaten entwickelt?",
                "How has the topic “" + name.in("en")
                        + "” in your neighbourhood developed over the last three months?");
        return new NewQuestion(
                id,
                topic.id(),
                topic.standingIndicator(),
                null,
                QuestionKind.FIVE_POINT,
                known ? null : Measures.CHANGE,
                null,
                known ? null : wording,
                null,
                null);
    }
}
