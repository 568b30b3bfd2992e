package de.seismograph.identity;

import de.seismograph.shared.AddressPrefix;
import de.seismograph.shared.TokenThrottle;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** The token endpoint of RFC 6749: what it says and refuses follows that RFC, so that any OAuth library can use it. */
@Path("oauth/token")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Signing in")
public class TokenResource {
    private final ApiClients clients;
    private final Issuer issuer;
    private final ApiClientSettings settings;
    private final TokenThrottle throttle;

    TokenResource(ApiClients clients, Issuer issuer, ApiClientSettings settings, TokenThrottle throttle) {
        this.clients = clients;
        this.issuer = issuer;
        this.settings = settings;
        this.throttle = throttle;
    }

    @POST
    @PermitAll
    @Cache(noStore = true)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(
            operationId = "issueToken",
            summary = "Get a token for an API client",
            description =
                    "The client credentials grant of RFC 6749, section 4.4. Id and secret come in Authorization: Basic or in the form, not in both. What the client gets wrong is refused in the form of that RFC, section 5.2, and not as application/problem+json.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = TokenRequest.Form.class)))
    @APIResponse(
            responseCode = "200",
            description = "A token",
            content = @Content(schema = @Schema(implementation = TokenGrant.class)))
    @APIResponse(
            responseCode = "400",
            description = "invalid_request, unsupported_grant_type or invalid_scope",
            content = @Content(schema = @Schema(implementation = TokenRefusal.Body.class)))
    @APIResponse(
            responseCode = "401",
            description = "invalid_client: unknown, expired, revoked, or with a wrong secret",
            content = @Content(schema = @Schema(implementation = TokenRefusal.Body.class)))
    @APIResponse(responseCode = "429", description = "There have been too many wrong secrets; see Retry-After")
    public TokenGrant issue(
            @HeaderParam("Authorization") @Parameter(hidden = true) @Nullable String authorization,
            String form,
            @Context HttpServerRequest http) {
        TokenRequest request = TokenRequest.read(form, authorization);
        ApiClient client = clients.recognise(request.clientId(), request.secret())
                .orElseThrow(() -> unknown(AddressPrefix.of(http)));
        return grant(client, request.granted(client));
    }

    private TokenRefusal unknown(AddressPrefix from) {
        throttle.failed(from);
        return TokenRefusal.invalidClient();
    }

    private TokenGrant grant(ApiClient client, Set<String> scopes) {
        var land = client.land().filter(key -> scopes.contains(Role.LAND));
        String token = issuer.issue(client.id(), scopes, land, client.version(), settings.tokenLifetime());
        return new TokenGrant(token, "Bearer", settings.tokenLifetime().toSeconds(), String.join(" ", scopes));
    }

    @ServerExceptionMapper
    Response of(TokenRefusal refusal) {
        return refusal.answer();
    }
}
