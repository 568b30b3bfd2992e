package de.seismograph.topic;

import de.seismograph.identity.Role;
import de.seismograph.shared.Cacheable;
import de.seismograph.shared.Changed;
import de.seismograph.shared.Edition;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/topics")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Topics")
class TopicResource {
    private final Event<Changed> changes;

    TopicResource(Event<Changed> changes) {
        this.changes = changes;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listTopics", summary = "What pulses ask about")
    @APIResponse(
            responseCode = "200",
            description = "All of them, in the order in which they are shown",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = TopicView.class)))
    public RestResponse<List<TopicView>> list() {
        return Cacheable.forAnHour(Topic.inOrder().stream().map(TopicView::of).toList());
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(operationId = "getTopic", summary = "One topic, with the ETag that a correction needs")
    @APIResponse(
            responseCode = "200",
            description = "The topic",
            content = @Content(schema = @Schema(implementation = TopicView.class)))
    @APIResponse(responseCode = "304", description = "Nothing has changed since the ETag in If-None-Match")
    public Response get(@PathParam("id") String id, @Context Request request) {
        Topic topic = Topic.demand(id);
        EntityTag edition = Edition.of(topic.version());
        Response.ResponseBuilder notModified = request.evaluatePreconditions(edition);
        Response.ResponseBuilder answer =
                notModified == null ? Response.ok(TopicView.of(topic)).tag(edition) : notModified;
        return answer.header(HttpHeaders.CACHE_CONTROL, "no-cache").build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "addTopic", summary = "Add a topic; its id keeps its meaning for good")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = TopicView.class)))
    @APIResponse(responseCode = "409", description = "There is a topic of this id already")
    public Response add(@NotNull @Valid NewTopic added, @Context UriInfo uri) {
        Topic topic = Topic.add(added);
        changes.fire(new Changed("topic.added", topic.id()));
        return Response.created(uri.getAbsolutePathBuilder().path(topic.id()).build())
                .tag(Edition.of(topic.version()))
                .entity(TopicView.of(topic))
                .build();
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{id}")
    @Transactional
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "correctTopic", summary = "Correct the wording of a topic, not its meaning")
    @APIResponse(
            responseCode = "200",
            description = "The topic",
            content = @Content(schema = @Schema(implementation = TopicView.class)))
    public Response correct(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid TopicCorrection correction) {
        Topic topic = Topic.demandForEdit(id);
        Edition.demand(ifMatch, topic.version());
        topic.correct(correction);
        changes.fire(new Changed("topic.corrected", id));
        return Response.ok(TopicView.of(topic)).tag(Edition.of(topic.version())).build();
    }
}
