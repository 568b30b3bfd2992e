package de.seismograph.identity;

import de.seismograph.shared.AddressPrefix;
import de.seismograph.shared.Problem;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** Signing in, and one's own account. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Signing in", description = "Tokens for accounts, and one's own account")
public class SessionResource {
    private final SigningIn signingIn;
    private final Accounts accounts;
    private final PasswordHashes hashes;
    private final Issuer issuer;
    private final SignedIn caller;
    private final LoginThrottle throttle;
    private final ExternalProvider provider;

    SessionResource(
            SigningIn signingIn,
            Accounts accounts,
            PasswordHashes hashes,
            Issuer issuer,
            SignedIn caller,
            LoginThrottle throttle,
            ExternalProvider provider) {
        this.signingIn = signingIn;
        this.accounts = accounts;
        this.hashes = hashes;
        this.issuer = issuer;
        this.caller = caller;
        this.throttle = throttle;
        this.provider = provider;
    }

    @GET
    @Path("login")
    @PermitAll
    @Operation(operationId = "readWaysToSignIn", summary = "How people can sign in by browser")
    @APIResponse(
            responseCode = "200",
            description = "The ways there are here, beside name and password",
            content = @Content(schema = @Schema(implementation = WaysToSignIn.class)))
    public WaysToSignIn ways() {
        return new WaysToSignIn(
                provider.login().map(known -> ExternalLogin.PATH).orElse(null));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("login")
    @PermitAll
    @Cache(noStore = true)
    @Operation(
            operationId = "login",
            summary = "Sign in",
            description = "The answer to a wrong password and to an unknown name is the same.")
    @APIResponse(responseCode = "401", description = "Name or password is wrong")
    @APIResponse(responseCode = "429", description = "There have been too many wrong passwords; see Retry-After")
    @APIResponse(
            responseCode = "200",
            description = "A token",
            content = @Content(schema = @Schema(implementation = AccessToken.class)))
    public AccessToken login(@Valid @NotNull Credentials credentials, @Context HttpServerRequest request) {
        return issuer.issueTo(signingIn.by(credentials, request));
    }

    @GET
    @Path("me")
    @RolesAllowed({Role.ADMIN, Role.EDITOR, Role.LAND, Role.MINISTRY, Role.INTEGRATOR, Role.MANAGER})
    @Cache(noStore = true)
    @Operation(operationId = "getMe", summary = "Who am I?")
    @APIResponse(
            responseCode = "200",
            description = "The account behind the token",
            content = @Content(schema = @Schema(implementation = Me.class)))
    public Me me() {
        return Me.of(caller);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("me/password")
    @RolesAllowed({Role.ADMIN, Role.EDITOR, Role.LAND, Role.MINISTRY, Role.INTEGRATOR})
    @Operation(
            operationId = "changeMyPassword",
            summary = "Change my password",
            description = "Ends every token of the account, this one too.")
    @APIResponse(responseCode = "204", description = "Changed; sign in again")
    @APIResponse(responseCode = "409", description = "The account has been closed meanwhile, or there is none")
    public void changePassword(@Valid @NotNull NewPassword change, @Context HttpServerRequest request) {
        Password next = Password.chosen(change.next(), caller.name(), "/new");
        Account account = accounts.find(caller.name()).orElseThrow(SessionResource::noPassword);
        Account owner = throttle.attempt(
                        account.name(), AddressPrefix.of(request), () -> proven(account, change.current()))
                .orElseThrow(() -> Problem.invalidAt("/current", "This is not your password until now."));
        accounts.changePassword(owner.name(), hashes.of(next));
    }

    private Optional<Account> proven(Account account, String password) {
        return Optional.of(account).filter(known -> hashes.match(password, known.passwordHash()));
    }

    private static Problem noPassword() {
        return Problem.conflict("no-password", "Whoever signs in this way has no password here.");
    }
}
