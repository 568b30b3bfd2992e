package de.seismograph.dispatch;

import de.seismograph.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What dispatches about a topic have been worth, for those who send them or look after them. */
@Path("/dispatches/profile")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.MINISTRY, Role.EDITOR, Role.LAND})
@Tag(name = "Dispatches")
public class TopicProfileResource {
    private final TopicProfiles profiles;
    private final Clock clock;

    TopicProfileResource(TopicProfiles profiles, Clock clock) {
        this.profiles = profiles;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "readDispatchTopicProfiles",
            summary = "How relevant are dispatches about each topic, and where?",
            description =
                    "Of all dispatches one may see, from their published profiles. A Land sees the cell of all together and its own.")
    @APIResponse(
            responseCode = "200",
            description = "The topics about which something was sent",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = TopicProfile.class)))
    public List<TopicProfile> read(
            @Parameter(description = "Of one ministry alone", example = "bmwsb") @QueryParam("ministry") @Nullable
                    String ministry,
            @Parameter(description = "About one topic alone", example = "living-environment")
                    @QueryParam("topic")
                    @Nullable
                    String topic,
            @Parameter(description = "From which quarter on; the last eight if left out", example = "2026-Q1")
                    @QueryParam("from")
                    @Nullable
                    String from)
            throws SQLException {
        return profiles.since(Quarters.since(from, clock.instant()), ministry, topic);
    }
}
