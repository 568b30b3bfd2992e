package de.seismograph.duty;

import de.seismograph.identity.Role;
import de.seismograph.identity.SignedIn;
import de.seismograph.shared.Edition;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What is done about duties. */
@Path("/duties")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Duties")
public class ReplyResource {
    private final Owing owing;
    private final Replying replying;
    private final Inquiring inquiring;
    private final SignedIn caller;
    private final Clock clock;

    ReplyResource(Owing owing, Replying replying, Inquiring inquiring, SignedIn caller, Clock clock) {
        this.owing = owing;
        this.replying = replying;
        this.inquiring = inquiring;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "openDuty", summary = "Open a duty by hand")
    @APIResponse(
            responseCode = "201",
            description = "The duty",
            content = @Content(schema = @Schema(implementation = DutyView.class)))
    public Response open(@NotNull @Valid NewDuty written, @Context UriInfo uri) {
        Duty duty = owing.byHand(written, clock.instant());
        return Response.created(uri.getAbsolutePathBuilder().path(duty.id()).build())
                .entity(view(duty))
                .build();
    }

    @GET
    @Path("/{id}/owner")
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "readDutyOwner", summary = "Who owes it, with the address that is not public")
    @APIResponse(
            responseCode = "200",
            description = "The owner and the deadline",
            content = @Content(schema = @Schema(implementation = DutyOwner.class)))
    public Response owner(String id) {
        return answer(Duty.get(id));
    }

    @PUT
    @Path("/{id}/owner")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.EDITOR)
    @Operation(
            operationId = "passDuty",
            summary = "Pass it on to another owner, or another day",
            description =
                    "Whoever owes it now is told by mail. The first deadline stays public, and the one by which the duty is overdue.")
    @APIResponse(
            responseCode = "200",
            description = "The owner and the deadline",
            content = @Content(schema = @Schema(implementation = DutyOwner.class)))
    @APIResponse(responseCode = "409", description = "It has been answered")
    public Response pass(
            String id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid DutyOwner owner) {
        return answer(replying.pass(id, ifMatch, owner));
    }

    private static Response answer(Duty duty) {
        return Response.ok(DutyOwner.of(duty.debt()))
                .tag(Edition.of(duty.version()))
                .build();
    }

    @POST
    @Path("/{id}/examination")
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "examineDuty", summary = "Say that somebody looks into it")
    @APIResponse(
            responseCode = "200",
            description = "The duty",
            content = @Content(schema = @Schema(implementation = DutyView.class)))
    @APIResponse(responseCode = "409", description = "It has been answered")
    public DutyView examine(String id) {
        return view(replying.examine(id, clock.instant()));
    }

    @PUT
    @Path("/{id}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.EDITOR)
    @Operation(
            operationId = "answerDuty",
            summary = "Answer it, for good",
            description =
                    "Everybody is told by mail who was asked by the pulse, or has raised or supported the signal.")
    @APIResponse(
            responseCode = "200",
            description = "The duty",
            content = @Content(schema = @Schema(implementation = DutyView.class)))
    @APIResponse(responseCode = "409", description = "It has been answered")
    public DutyView answer(String id, @NotNull @Valid Answer answer) {
        return view(replying.answer(id, answer));
    }

    @PUT
    @Path("/{id}/effect")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.MANAGER)
    @Operation(operationId = "judgeAnswer", summary = "Say whether the answer has helped")
    @APIResponse(responseCode = "204", description = "Noted; it can be changed until effectUntil")
    @APIResponse(responseCode = "404", description = "There is no such duty that concerns me")
    @APIResponse(responseCode = "409", description = "This is not asked now")
    public void judge(String id, @NotNull @Valid NewEffect effect) {
        inquiring.judge(id, caller.manager(), effect.helped());
    }

    private DutyView view(Duty duty) {
        return DutyView.of(duty, null, clock.instant());
    }
}
