package de.seismograph.dispatch;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How relevant dispatches about a topic have been, and where: added up from published cells alone. */
@Schema(name = "DispatchTopicProfile")
record TopicProfile(
        @Schema(examples = "living-environment") String topic,

        @Schema(description = "Dispatches sent", examples = "12")
        int dispatches,

        @Schema(description = "The first one of all together; where nothing is published there is none")
        List<Cell> cells) {

    /** One group, over all dispatches of which it is published. */
    @Schema(name = "DispatchTopicProfileCell")
    record Cell(
            @Schema(description = "national, land, phase, size or carrier", examples = "land")
            String dimension,

            @Schema(description = "The code inside its dimension; empty for all together", examples = "11")
            String code,

            @Schema(description = "Of how many dispatches the group is published", examples = "9")
            int rated,

            @Schema(description = "How many ratings, of each dispatch rounded to five", examples = "310")
            int n,

            @Nullable
            @Schema(
                    description = "The grade in the middle of all these ratings; of whole grades halfway where two are",
                    examples = "4",
                    nullable = true)
            Double median) {}
}
