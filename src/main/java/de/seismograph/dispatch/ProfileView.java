package de.seismograph.dispatch;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.seismograph.pulse.Terms;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How relevant a dispatch is, and where: published cells alone. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "DispatchProfile")
record ProfileView(
        @Schema(examples = "k3m9x2qdra") String dispatch,
        DispatchState state,
        @Nullable Instant rateUntil,

        @Nullable @Schema(description = "The day on which the ratings were counted", examples = "2026-12-14")
        LocalDate countedOn,

        @Nullable @Schema(description = "Neighbourhoods it was for, once counted", examples = "1000")
        Integer invited,

        @Nullable Terms terms,

        @Schema(description = "The first one of all together; what is withheld is missing")
        List<Cell> cells) {

    /** One published group. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "DispatchProfileCell")
    record Cell(
            @Schema(description = "national, land, phase, size or carrier", examples = "land")
            String dimension,

            @Schema(description = "The code inside its dimension; empty for all together", examples = "11")
            String code,

            @Schema(description = "How many have rated, rounded to five", examples = "80")
            int n,

            @Schema(description = "How many neighbourhoods it was for", examples = "95")
            int invited,

            @Nullable
            @Schema(description = "The grade in the middle; of whole grades halfway where two are", examples = "4")
            Double median,

            @Nullable @Schema(description = "Not where nearly all are alike", examples = "3.8")
            Double mean,

            @Schema(description = "Of each grade, 1 to 5") List<Share> relevance,
            @Nullable Share known,

            @Schema(description = "To whom in the administration it was passed on; nobody for those who kept it")
            List<Share> forwarded) {}

    /** A part of those who have rated: a value, or between which bounds it lies where nearly all are alike. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "DispatchShare")
    record Share(
            @Schema(examples = "housing") String of,

            @Nullable @Schema(description = "In percent", examples = "31.3")
            Double percent,

            @Nullable @Schema(description = "At least so many percent", examples = "90")
            Integer low,

            @Nullable @Schema(description = "At most so many percent", examples = "100")
            Integer high) {}
}
