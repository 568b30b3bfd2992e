package de.seismograph.practice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An example of good practice as somebody describes it. */
public record NewPractice(
        @NotBlank @Size(max = 120) @Schema(examples = "Mieterberatung im Waschsalon")
        String title,

        @NotBlank @Size(max = 2000) @Schema(description = "What was the matter")
        String problem,

        @NotBlank @Size(max = 2000) @Schema(description = "What was done")
        String action,

        @Nullable @Size(max = 2000) @Schema(nullable = true, description = "With whom")
        String partners,

        @NotNull @Schema(description = "What it has cost, in euros")
        CostRange costRange,

        @NotBlank @Size(max = 2000) @Schema(description = "What came out of it")
        String outcome,

        @Nullable @Size(max = 200) @Schema(nullable = true, description = "Whom others may ask. Everybody will see it")
        String contact,

        @Nullable
        @Schema(
                nullable = true,
                description = "Whether everybody sees which neighbourhood it was; only who has written it can say so",
                defaultValue = "false")
        Boolean named,

        @Nullable @Size(max = 5) @Schema(nullable = true, description = "Ids of topics")
        List<@NotNull String> topics,

        @Nullable @Size(max = 3) @Schema(nullable = true, description = "Ids of fields of action")
        List<@NotNull String> fields,

        @Nullable
        @Pattern(regexp = ID, message = ID_RULE)
        @Schema(nullable = true, description = "Id of the signal it answers")
        String signal,

        @Nullable
        @Pattern(regexp = ID, message = ID_RULE)
        @Schema(nullable = true, description = "Id of the duty it came from")
        String duty) {
    private static final String ID = "^[a-z0-9][a-z0-9-]{0,63}$";
    private static final String ID_RULE = "must be 1 to 64 lower case letters, digits or hyphens";
}
