package de.seismograph.release;

import de.seismograph.shared.Published;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Published indicators, for everybody. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/indicators")
@PermitAll
@Published
@Tag(name = "Published data")
public class IndicatorResource {
    private final Publications publications;
    private final PublishedTopics topics;

    IndicatorResource(Publications publications, PublishedTopics topics) {
        this.publications = publications;
        this.topics = topics;
    }

    @GET
    @Operation(
            operationId = "listIndicators",
            summary = "Every published indicator, with wording and periods; never truncated")
    @APIResponse(
            responseCode = "200",
            description = "The indicators",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = IndicatorView.class)))
    public List<IndicatorView> list(
            @QueryParam("topic")
                    @Parameter(description = "Only indicators of this topic", example = "displacement")
                    @Nullable
                    String topic)
            throws SQLException {
        if (topic != null) {
            topics.demand(topic);
        }
        return IndicatorView.of(publications.waves(topic, null, null));
    }
}
