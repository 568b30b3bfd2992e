package de.seismograph.invitation;

import de.seismograph.identity.Role;
import de.seismograph.identity.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

/** What managers who are signed in are asked, and their own way to it. */
@Path("/me/invitations")
@RolesAllowed(Role.MANAGER)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Answering")
public class OwnInvitationsResource {
    private final OwnInvitations invitations;
    private final SignedIn caller;

    OwnInvitationsResource(OwnInvitations invitations, SignedIn caller) {
        this.invitations = invitations;
        this.caller = caller;
    }

    @GET
    @Cache(noStore = true)
    @Operation(
            operationId = "readMyInvitations",
            summary = "Which open pulses ask me?",
            description = "The same list before and after answering: who has answered is known to nobody.")
    @APIResponse(
            responseCode = "200",
            description = "My neighbourhood and its open pulses",
            content = @Content(schema = @Schema(implementation = OwnInvitationsView.class)))
    public OwnInvitationsView read() {
        return invitations.of(caller.manager());
    }

    @POST
    @Path("/{pulse}/link")
    @Cache(noStore = true)
    @Operation(
            operationId = "makeMyLink",
            summary = "Make a new personal link to my sheet",
            description = "As a reminder would bring it; links there are stay valid. A few within an hour.")
    @APIResponse(
            responseCode = "200",
            description = "The link",
            content = @Content(schema = @Schema(implementation = PersonalLink.class)))
    @APIResponse(responseCode = "404", description = "There is no such pulse that asks you")
    @APIResponse(responseCode = "409", description = "The pulse has closed")
    @APIResponse(responseCode = "429", description = "There have been too many within an hour; see Retry-After")
    public PersonalLink make(String pulse) {
        return new PersonalLink(invitations.token(caller.manager(), pulse).text());
    }
}
