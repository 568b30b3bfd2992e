package de.seismograph.pulse;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import de.seismograph.shared.LocalizedText;
import de.seismograph.topic.Direction;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A question as it is asked, settled in every detail.
 *
 * @param id names the question inside its pulse
 * @param indicator the series its answers feed
 * @param version version of the indicator's wording, from 1
 * @param options what can be chosen, for single and multi; otherwise empty
 * @param bins ascending edges of the published classes of a number; otherwise empty
 * @param field id of the field of action of which a text names factors, if it asks for such
 * @param direction which half-sentence about it the text completes
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Question(
        @Schema(examples = "q1") String id,
        @Schema(examples = "displacement") String topic,
        @Schema(examples = "displacement-change") String indicator,
        @Schema(examples = "1") int version,
        QuestionKind kind,
        Measures measures,
        Polarity polarity,
        LocalizedText wording,
        List<Option> options,
        List<Double> bins,

        @Nullable
        @Schema(
                description = "Id of a field of action, where the text completes a half-sentence about it",
                examples = "school-education")
        String field,

        @Nullable @Schema(description = "Which half-sentence it completes, where there is a field")
        Direction direction) {
    /** Everywhere: don't know, or not applicable here. */
    public static final String DONT_KNOW = "DK";

    /** A question that asks for no factors. */
    public Question(
            String id,
            String topic,
            String indicator,
            int version,
            QuestionKind kind,
            Measures measures,
            Polarity polarity,
            LocalizedText wording,
            List<Option> options,
            List<Double> bins) {
        this(id, topic, indicator, version, kind, measures, polarity, wording, options, bins, null, null);
    }

    public Question {
        options = options == null ? List.of() : List.copyOf(options);
        bins = bins == null ? List.of() : List.copyOf(bins);
    }

    /**
     * The categories that are counted for this question, in order: answer codes, option ids, or classes of a number such as
     * {@code 0..5}; none for free text.
     */
    @JsonIgnore
    public List<String> categories() {
        return switch (kind) {
            case FIVE_POINT, THREE_POINT, YES_NO -> kind.codes();
            case SINGLE, MULTI -> options.stream().map(Option::id).toList();
            case NUMBER -> classes();
            case TEXT -> List.of();
        };
    }

    private List<String> classes() {
        List<String> classes = new ArrayList<>();
        for (int i = 0; i + 1 < bins.size(); i++) {
            classes.add(plain(bins.get(i)) + ".." + plain(bins.get(i + 1)));
        }
        return classes;
    }

    /** The class a number falls into: lower edge included, upper edge only in the last class. */
    public String classOf(double number) {
        int last = bins.size() - 2;
        for (int i = 0; i < last; i++) {
            if (number < bins.get(i + 1)) {
                return classes().get(i);
            }
        }
        return classes().get(last);
    }

    private static String plain(double edge) {
        return edge == Math.rint(edge) ? Long.toString((long) edge) : Double.toString(edge);
    }
}
