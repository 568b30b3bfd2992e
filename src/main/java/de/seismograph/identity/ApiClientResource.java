package de.seismograph.identity;

import de.seismograph.shared.Edition;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
import org.jboss.resteasy.reactive.Cache;
import org.jspecify.annotations.Nullable;

/** Registering, changing and revoking API clients. */
@Path("api-clients")
@RolesAllowed(Role.ADMIN)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "API clients", description = "Machines that get tokens by a secret of their own")
public class ApiClientResource {
    private final ApiClients clients;

    ApiClientResource(ApiClients clients) {
        this.clients = clients;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Cache(noStore = true)
    @Operation(
            operationId = "registerApiClient",
            summary = "Register an API client",
            description = "Its secret is shown in this answer and never again.")
    @APIResponse(
            responseCode = "201",
            description = "Registered",
            content = @Content(schema = @Schema(implementation = ApiClientCredentials.class)))
    public Response register(@Valid @NotNull NewApiClient wanted, UriInfo uri) {
        Rights rights = Rights.asked(wanted.scopes(), wanted.land());
        ApiClients.Issued issued = clients.register(wanted.label(), rights, wanted.expiresAt());
        return Response.created(
                        uri.getAbsolutePathBuilder().path(issued.client().id()).build())
                .entity(ApiClientCredentials.of(issued))
                .build();
    }

    @GET
    @Operation(operationId = "listApiClients", summary = "List all API clients, revoked ones too, by id")
    @APIResponse(
            responseCode = "200",
            description = "A page of API clients",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = ApiClientView.class)))
    public Response list(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable Integer limit, UriInfo uri) {
        Page page = Page.of(cursor, limit);
        List<ApiClientView> rows =
                clients.page(page).stream().map(ApiClientView::of).toList();
        return page.answer(rows, ApiClientView::id, uri);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getApiClient", summary = "Show one API client")
    @APIResponse(
            responseCode = "200",
            description = "The API client",
            content = @Content(schema = @Schema(implementation = ApiClientView.class)))
    public Response get(@PathParam("id") String id) {
        return shown(clients.get(id));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("{id}")
    @Operation(
            operationId = "changeApiClient",
            summary = "Change label, scopes, Land or expiry",
            description = "Ends every token of the client; its secret stays.")
    @APIResponse(
            responseCode = "200",
            description = "The API client as it is now",
            content = @Content(schema = @Schema(implementation = ApiClientView.class)))
    @APIResponse(responseCode = "409", description = "The API client is revoked")
    public Response change(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ChangedApiClient change) {
        Rights rights = Rights.asked(change.scopes(), change.land());
        return shown(clients.change(id, ifMatch, change.label(), rights, change.expiresAt()));
    }

    @POST
    @Path("{id}/secret")
    @Cache(noStore = true)
    @Operation(
            operationId = "renewApiClientSecret",
            summary = "Give an API client a new secret",
            description =
                    "Ends the old secret and every token of the client. The new one is shown in this answer and never again.")
    @APIResponse(
            responseCode = "200",
            description = "The new secret",
            content = @Content(schema = @Schema(implementation = ApiClientCredentials.class)))
    @APIResponse(responseCode = "409", description = "The API client is revoked")
    public ApiClientCredentials renewSecret(@PathParam("id") String id) {
        return ApiClientCredentials.of(clients.renewSecret(id));
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "revokeApiClient",
            summary = "Revoke an API client",
            description = "Ends its secret and every token of it, for good. It stays on the list.")
    @APIResponse(responseCode = "204", description = "Revoked")
    public void revoke(@PathParam("id") String id) {
        clients.revoke(id);
    }

    private static Response shown(ApiClient client) {
        return Response.ok(ApiClientView.of(client))
                .tag(Edition.of(client.version()))
                .build();
    }
}
