package de.seismograph.pulse;

import de.seismograph.identity.Role;
import de.seismograph.shared.Edition;
import de.seismograph.shared.Flag;
import de.seismograph.shared.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Pulses on an editor's desk. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/pulses")
@RolesAllowed(Role.EDITOR)
@Tag(name = "Pulses", description = "Write, open, close")
public class PulseResource {
    private final Drafting drafting;
    private final Course course;
    private final Clock clock;

    PulseResource(Drafting drafting, Course course, Clock clock) {
        this.drafting = drafting;
        this.course = course;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "draftPulse", summary = "Write a draft")
    @APIResponse(
            responseCode = "201",
            description = "The draft",
            content = @Content(schema = @Schema(implementation = PulseView.class)))
    @APIResponse(responseCode = "409", description = "A question differs from the indicator it feeds")
    public Response draft(@NotNull @Valid PulseDraft written, @Context UriInfo uri) {
        Pulse pulse = drafting.write(written, clock.instant());
        return Response.created(uri.getAbsolutePathBuilder().path(pulse.id()).build())
                .tag(Edition.of(pulse.edition()))
                .entity(PulseView.of(pulse))
                .build();
    }

    @GET
    @Operation(operationId = "listPulses", summary = "List pulses, in the order of their ids")
    @APIResponse(
            responseCode = "200",
            description = "A page of pulses",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = PulseView.class)))
    public Response list(
            @QueryParam("state") @Nullable PulseState state,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit,
            @Context UriInfo uri) {
        Page page = Page.of(cursor, limit);
        return page.answer(Pulse.page(page, state).stream().map(PulseView::of).toList(), PulseView::id, uri);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readPulse", summary = "Read a pulse")
    @APIResponse(
            responseCode = "200",
            description = "The pulse",
            content = @Content(schema = @Schema(implementation = PulseView.class)))
    public Response read(String id) {
        return answer(Pulse.get(id));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{id}")
    @Operation(operationId = "rewritePulse", summary = "Replace the content of a draft")
    @APIResponse(
            responseCode = "200",
            description = "The draft",
            content = @Content(schema = @Schema(implementation = PulseView.class)))
    @APIResponse(
            responseCode = "409",
            description = "The pulse is no draft any more, or a question differs from the indicator it feeds")
    public Response rewrite(
            String id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid PulseDraft written) {
        return answer(drafting.rewrite(id, ifMatch, written, clock.instant()));
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "discardPulse", summary = "Discard a draft")
    @APIResponse(responseCode = "204", description = "The draft is gone")
    @APIResponse(responseCode = "409", description = "The pulse is no draft any more")
    public void discard(String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        drafting.discard(id, ifMatch);
    }

    @POST
    @Path("/{id}/opening")
    @Operation(
            operationId = "openPulse",
            summary = "Open a draft now",
            description = "Freezes content and frame. An open pulse stays as it is.")
    @APIResponse(
            responseCode = "200",
            description = "The open pulse",
            content = @Content(schema = @Schema(implementation = PulseView.class)))
    @APIResponse(
            responseCode = "409",
            description =
                    "The pulse is closed or overdue, nobody would be asked, or an indicator has been begun otherwise meanwhile")
    public Response open(String id) {
        return answer(course.open(id, clock.instant()));
    }

    @POST
    @Path("/{id}/closing")
    @Operation(
            operationId = "closePulse",
            summary = "Close an open pulse now, for good",
            description = "Counts the answers and deletes them. The release is published at once, or at releaseAt.")
    @APIResponse(
            responseCode = "200",
            description = "The closed or released pulse",
            content = @Content(schema = @Schema(implementation = PulseView.class)))
    @APIResponse(responseCode = "409", description = "The pulse is not open, or its key is lost")
    public Response close(
            String id,
            @QueryParam("withoutKey")
                    @Parameter(
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"),
                            description =
                                    "true, once the key of the pulse is lost for good (see keyLostAt): the answers are counted all together only, free texts are deleted unread")
                    @Nullable
                    String withoutKey) {
        Instant now = clock.instant();
        return answer(
                Flag.inParameter("withoutKey", withoutKey) ? course.closeWithoutKey(id, now) : course.close(id, now));
    }

    @POST
    @Path("/{id}/archiving")
    @Operation(
            operationId = "archivePulse",
            summary = "Put a released pulse into the archive",
            description = "It stays published. One for which an answer is owed cannot be archived before it is given.")
    @APIResponse(
            responseCode = "200",
            description = "The archived pulse",
            content = @Content(schema = @Schema(implementation = PulseView.class)))
    @APIResponse(responseCode = "409", description = "The pulse is not released, or an answer is owed for it")
    public Response archive(String id) {
        return answer(course.archive(id, clock.instant()));
    }

    private static Response answer(Pulse pulse) {
        return Response.ok(PulseView.of(pulse)).tag(Edition.of(pulse.edition())).build();
    }
}
