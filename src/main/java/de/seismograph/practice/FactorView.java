package de.seismograph.practice;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.seismograph.topic.Direction;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the API shows of a factor. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Factor")
record FactorView(
        @Schema(examples = "k3m9x2qdra") String id,

        @Schema(description = "Id of a field of action", examples = "school-education")
        String field,

        Direction direction,

        @Schema(examples = "Schule und Quartiersmanagement sich jede Woche absprechen")
        String text,

        @Nullable @Schema(description = "Id of the factor that says the same and is judged in its place")
        String mergedInto,

        @Nullable
        @Schema(
                description =
                        "What is published of the opinions; missing as long as fewer than ten neighbourhoods have judged")
        Agreement agreement,

        @Nullable @Schema(description = "My own opinion, for managers")
        Opinion mine,

        @Nullable @Schema(description = "The day it was added, for editors")
        LocalDate createdOn) {

    static FactorView of(Factor factor, @Nullable Agreement agreement) {
        return new FactorView(
                factor.id(),
                factor.field(),
                factor.direction(),
                factor.text(),
                factor.mergedInto().orElse(null),
                agreement,
                null,
                null);
    }

    FactorView withMine(@Nullable Opinion opinion) {
        return new FactorView(id, field, direction, text, mergedInto, agreement, opinion, createdOn);
    }

    FactorView on(LocalDate day) {
        return new FactorView(id, field, direction, text, mergedInto, agreement, mine, day);
    }
}
