package de.seismograph.topic;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.seismograph.shared.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the API shows of a topic. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Topic")
record TopicView(
        @Schema(required = true, examples = "displacement") String id,
        @Schema(required = true) LocalizedText name,

        @Schema(description = "What belongs to the topic") @Nullable
        String description,

        @Schema(required = true, description = "Whether its answers are published nationally and one-way only")
        boolean sensitive,

        @Schema(
                required = true,
                description = "The indicator that is asked every quarter",
                examples = "displacement-change")
        String standingIndicator) {

    static TopicView of(Topic topic) {
        return new TopicView(
                topic.id(), topic.name(), topic.description(), topic.isSensitive(), topic.standingIndicator());
    }
}
