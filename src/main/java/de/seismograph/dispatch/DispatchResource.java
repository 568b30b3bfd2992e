package de.seismograph.dispatch;

import de.seismograph.identity.Role;
import de.seismograph.shared.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Dispatches on the desks of those who send them or look after them. */
@Path("/dispatches")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.MINISTRY, Role.EDITOR, Role.LAND})
@Tag(name = "Dispatches")
public class DispatchResource {
    private final HandingIn handingIn;
    private final Desks desks;
    private final Profiles profiles;
    private final DispatchSettings settings;
    private final Clock clock;

    DispatchResource(HandingIn handingIn, Desks desks, Profiles profiles, DispatchSettings settings, Clock clock) {
        this.handingIn = handingIn;
        this.desks = desks;
        this.profiles = profiles;
        this.settings = settings;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.MINISTRY)
    @Operation(
            operationId = "handInDispatch",
            summary = "Let managers know something",
            description = "It goes out with one of the next digests, of which there is one in a week at most.")
    @APIResponse(
            responseCode = "201",
            description = "It waits for a digest",
            content = @Content(schema = @Schema(implementation = DispatchView.class)))
    @APIResponse(
            responseCode = "200",
            description = "It waits already: the same has been handed in before, word for word",
            content = @Content(schema = @Schema(implementation = DispatchView.class)))
    @APIResponse(responseCode = "403", description = "You are no desk of this ministry, or none at all")
    public Response handIn(@NotNull @Valid NewDispatch written, @Context UriInfo uri) {
        HandingIn.HandedIn taken = handingIn.take(written, clock.instant());
        Response.ResponseBuilder response = taken.fresh()
                ? Response.created(
                        uri.getAbsolutePathBuilder().path(taken.dispatch().id()).build())
                : Response.ok();
        return response.entity(view(taken.dispatch())).build();
    }

    @GET
    @Operation(
            operationId = "listDispatches",
            summary = "List dispatches, in the order of their ids",
            description = "Desks see those of their own ministries, editors all, Laender all that have been sent.")
    @APIResponse(
            responseCode = "200",
            description = "A page of dispatches",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = DispatchView.class)))
    public Response list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit,
            @Context UriInfo uri) {
        Page page = Page.of(cursor, limit);
        return page.answer(desks.page(page).stream().map(this::view).toList(), DispatchView::id, uri);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readDispatch", summary = "Read a dispatch")
    @APIResponse(
            responseCode = "200",
            description = "The dispatch",
            content = @Content(schema = @Schema(implementation = DispatchView.class)))
    public DispatchView read(@PathParam("id") String id) {
        return view(desks.visible(id));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Role.MINISTRY)
    @Operation(operationId = "withdrawDispatch", summary = "Withdraw a dispatch that waits")
    @APIResponse(responseCode = "204", description = "Gone; nobody has got it")
    @APIResponse(responseCode = "409", description = "It has been sent already")
    public void withdraw(@PathParam("id") String id) {
        handingIn.withdraw(id);
    }

    @GET
    @Path("/{id}/profile")
    @Operation(
            operationId = "readDispatchProfile",
            summary = "How relevant is a dispatch, and where?",
            description =
                    "Nothing until the ratings are counted. A Land sees the cell of all together and its own. What is withheld is missing.")
    @APIResponse(
            responseCode = "200",
            description = "The profile",
            content = @Content(schema = @Schema(implementation = ProfileView.class)))
    public ProfileView profile(@PathParam("id") String id) throws SQLException {
        return profiles.of(desks.visible(id));
    }

    private DispatchView view(Dispatch dispatch) {
        return DispatchView.of(dispatch, DigestDay.of(settings), clock.instant());
    }
}
