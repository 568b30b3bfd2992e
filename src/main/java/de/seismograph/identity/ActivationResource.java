package de.seismograph.identity;

import de.seismograph.shared.AddressPrefix;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Choosing a password by the link of an invitation. Only a POST uses a link: scanners of mails open every one. */
@Path("account-activations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Signing in")
public class ActivationResource {
    private final Activating activating;

    ActivationResource(Activating activating) {
        this.activating = activating;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(
            operationId = "activateAccount",
            summary = "Choose a password by the link of an invitation",
            description =
                    "Ends the link and every token of the account. The answer to an unknown, a used and an expired link is the same.")
    @APIResponse(responseCode = "204", description = "Chosen; sign in with it")
    @APIResponse(responseCode = "401", description = "The link is unknown, used or expired")
    @APIResponse(responseCode = "429", description = "There have been too many wrong links; see Retry-After")
    public void activate(@Valid @NotNull Activation chosen, @Context HttpServerRequest request) {
        activating.activate(chosen, AddressPrefix.of(request));
    }
}
