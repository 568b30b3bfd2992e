package de.seismograph.dispatch;

import de.seismograph.identity.Role;
import de.seismograph.identity.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A manager's own rating of a dispatch. */
@Path("/dispatches/{id}/rating")
@RolesAllowed(Role.MANAGER)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dispatches")
public class RatingResource {
    private final Inbox inbox;
    private final SignedIn caller;

    RatingResource(Inbox inbox, SignedIn caller) {
        this.inbox = inbox;
        this.caller = caller;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "rateDispatch",
            summary = "Rate a dispatch, or rate it anew",
            description = "Nobody but me sees it; it is counted with all others when its time is over, and deleted.")
    @APIResponse(responseCode = "204", description = "Kept")
    @APIResponse(responseCode = "404", description = "There is no such dispatch for my neighbourhood")
    @APIResponse(responseCode = "409", description = "The time to rate it is over")
    public void rate(@PathParam("id") String id, @NotNull @Valid Rating rating) {
        inbox.rate(caller.manager(), id, rating);
    }

    @DELETE
    @Operation(operationId = "takeRatingBack", summary = "Take my rating back")
    @APIResponse(responseCode = "204", description = "There is none of mine any more")
    @APIResponse(responseCode = "404", description = "There is no such dispatch for my neighbourhood")
    @APIResponse(responseCode = "409", description = "The time to rate it is over")
    public void takeBack(@PathParam("id") String id) {
        inbox.takeBack(caller.manager(), id);
    }
}
