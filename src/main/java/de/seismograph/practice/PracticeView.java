package de.seismograph.practice;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the API shows of an example of good practice. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Practice")
record PracticeView(
        @Schema(examples = "m4t8xw2kqa") String id,
        @Schema(examples = "Mieterberatung im Waschsalon") String title,
        @Schema(description = "What was the matter") String problem,
        @Schema(description = "What was done") String action,
        @Nullable @Schema(description = "With whom") String partners,
        @Schema(description = "What it has cost, in euros") CostRange costRange,
        @Schema(description = "What came out of it") String outcome,

        @Nullable @Schema(description = "Whom others may ask")
        String contact,

        @Nullable @Schema(description = "Name of the neighbourhood, where its manager wants that")
        String neighbourhood,

        @Schema(description = "Ids of topics") List<String> topics,
        @Schema(description = "Ids of fields of action") List<String> fields,

        @Nullable @Schema(description = "Id of the signal it answers, for managers and editors")
        String signal,

        @Nullable @Schema(description = "Id of the duty it came from")
        String duty,

        @Schema(description = "The day it was added") LocalDate createdOn,

        @Nullable
        @Schema(
                description =
                        "How many neighbourhoods do that, too, at the very least, in fives; missing as long as these are fewer than ten",
                examples = "15")
        Integer adoptedByAtLeast,

        @Nullable @Schema(description = "Whether I do that, too, for managers")
        Boolean adopted,

        @Nullable @Schema(description = "Whether I have written it, for managers")
        Boolean written) {

    /** @param known whether it is for somebody who may see signals */
    static PracticeView of(
            Practice practice, boolean known, @Nullable String neighbourhood, @Nullable Integer adoptedByAtLeast) {
        return new PracticeView(
                practice.id(),
                practice.title(),
                practice.problem(),
                practice.action(),
                practice.partners().orElse(null),
                practice.costRange(),
                practice.outcome(),
                practice.contact().orElse(null),
                neighbourhood,
                practice.topics(),
                practice.fields(),
                practice.signal().filter(signal -> known).orElse(null),
                practice.duty().orElse(null),
                practice.createdOn(),
                adoptedByAtLeast,
                null,
                null);
    }

    PracticeView forManager(boolean adopts, boolean wrote) {
        return new PracticeView(
                id,
                title,
                problem,
                action,
                partners,
                costRange,
                outcome,
                contact,
                neighbourhood,
                topics,
                fields,
                signal,
                duty,
                createdOn,
                adoptedByAtLeast,
                adopts,
                wrote);
    }
}
