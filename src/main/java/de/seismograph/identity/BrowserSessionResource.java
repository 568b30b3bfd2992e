package de.seismograph.identity;

import de.seismograph.shared.Problem;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

/** Signing in and out by browser: a cookie that no script can read, instead of a token. */
@Path("session")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Signing in")
public class BrowserSessionResource {
    private final SigningIn signingIn;
    private final BrowserSessions sessions;
    private final Admitting admitting;
    private final SecurityIdentity identity;

    BrowserSessionResource(
            SigningIn signingIn, Admitting admitting, BrowserSessions sessions, SecurityIdentity identity) {
        this.signingIn = signingIn;
        this.sessions = sessions;
        this.admitting = admitting;
        this.identity = identity;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    @Cache(noStore = true)
    @Operation(
            operationId = "openSession",
            summary = "Sign in by browser",
            description =
                    "Sets a cookie with a new session. The answer to a wrong password and to an unknown name is the same.")
    @APIResponse(responseCode = "401", description = "Name or password is wrong")
    @APIResponse(responseCode = "403", description = "A page of somebody else asks")
    @APIResponse(responseCode = "429", description = "There have been too many wrong passwords; see Retry-After")
    @APIResponse(
            responseCode = "200",
            description = "Signed in",
            content = @Content(schema = @Schema(implementation = BrowserSessionView.class)))
    public BrowserSessionView open(@Valid @NotNull Credentials credentials, @Context HttpServerRequest request) {
        return admitting.by(request, () -> Holder.of(signingIn.by(credentials, request)));
    }

    @GET
    @RolesAllowed({Role.ADMIN, Role.EDITOR, Role.LAND, Role.MINISTRY, Role.INTEGRATOR, Role.MANAGER})
    @Cache(noStore = true)
    @Operation(operationId = "getSession", summary = "Who is signed in by this browser?")
    @APIResponse(responseCode = "404", description = "You have come with a token, without a session")
    @APIResponse(
            responseCode = "200",
            description = "The session",
            content = @Content(schema = @Schema(implementation = BrowserSessionView.class)))
    public BrowserSessionView get(@Context HttpServerRequest request) {
        return BrowserSessionView.of(session(), SessionCookie.in(request).orElseThrow());
    }

    @DELETE
    @RolesAllowed({Role.ADMIN, Role.EDITOR, Role.LAND, Role.MINISTRY, Role.INTEGRATOR, Role.MANAGER})
    @Cache(noStore = true)
    @Operation(operationId = "closeSession", summary = "Sign out")
    @APIResponse(responseCode = "404", description = "You have come with a token, without a session")
    @APIResponse(
            responseCode = "200",
            description = "Signed out",
            content = @Content(schema = @Schema(implementation = SignedOut.class)))
    public SignedOut close(@Context HttpServerRequest request) {
        SignedOut signedOut = new SignedOut(session().endSessionUrl());
        SessionCookie.in(request).ifPresent(sessions::end);
        request.response().addCookie(SessionCookie.emptied());
        return signedOut;
    }

    private BrowserSession session() {
        return Optional.ofNullable(identity.<BrowserSession>getAttribute(BrowserSession.ATTRIBUTE))
                .orElseThrow(() -> Problem.notFound("You have come with a token, without a session."));
    }
}
