package de.seismograph.dispatch;

import de.seismograph.identity.Role;
import de.seismograph.shared.Edition;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Which ministries there are, and who may send for them. */
@Path("/ministries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dispatches", description = "What ministries let managers know, and how relevant it is locally")
public class MinistryResource {
    private final Ministries ministries;

    MinistryResource(Ministries ministries) {
        this.ministries = ministries;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listMinistries", summary = "The ministries that can inform managers")
    @APIResponse(
            responseCode = "200",
            description = "All of them, in the order of their ids",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = MinistryView.class)))
    public List<MinistryView> list() {
        return ministries.all();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.ADMIN)
    @Operation(operationId = "readMinistry", summary = "A ministry with its desks, and the ETag that a change needs")
    @APIResponse(
            responseCode = "200",
            description = "The ministry",
            content = @Content(schema = @Schema(implementation = MinistryEntry.class)))
    public Response read(@PathParam("id") String id) {
        return shown(Response.ok(), Ministry.get(id));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{id}")
    @RolesAllowed(Role.ADMIN)
    @Operation(
            operationId = "keepMinistry",
            summary = "Add a ministry, or change one",
            description =
                    "A change needs If-Match; a ministry that is added has no edition yet. Its id keeps its meaning.")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = MinistryEntry.class)))
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = MinistryEntry.class)))
    public Response keep(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid WantedMinistry wanted,
            @Context UriInfo uri) {
        Ministries.Kept kept = ministries.keep(id, ifMatch, wanted);
        return shown(kept.added() ? Response.created(uri.getAbsolutePath()) : Response.ok(), kept.ministry());
    }

    private static Response shown(Response.ResponseBuilder answer, Ministry ministry) {
        return answer.entity(MinistryEntry.of(ministry))
                .tag(Edition.of(ministry.version()))
                .build();
    }
}
