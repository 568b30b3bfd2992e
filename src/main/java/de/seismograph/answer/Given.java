package de.seismograph.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The answer to one question, in the field that fits the kind of question; DK goes into value for every kind. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Answer")
public record Given(
        @NotNull @Schema(description = "Id of the question", examples = "q1")
        String question,

        @Nullable
        @Schema(
                nullable = true,
                description = "Code of a five-point, three-point, yes-no or single answer, or DK",
                examples = "M")
        String value,

        @Nullable @Size(min = 1, max = 20) @Schema(nullable = true, description = "Option ids of a multi answer")
        List<@NotNull String> values,

        @Nullable @Schema(nullable = true, description = "A number inside the bins of the question")
        Double number,

        @Nullable @Size(min = 1, max = 500) @Schema(nullable = true, description = "Free text; name nobody")
        String text) {
    static Given value(String question, String value) {
        return new Given(question, value, null, null, null);
    }
}
