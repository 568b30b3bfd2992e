package de.seismograph.invitation;

import de.seismograph.identity.Admitting;
import de.seismograph.identity.BrowserSessionView;
import de.seismograph.identity.Holder;
import de.seismograph.identity.Role;
import de.seismograph.identity.Secret;
import de.seismograph.shared.AddressPrefix;
import de.seismograph.shared.Problem;
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
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

/** How neighbourhood managers sign in: by a link in a mail, without a password. Opening the link uses nothing up. */
@Path("")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Signing in")
public class ManagerSessionResource {
    private final LinkPosting posting;
    private final ManagerLinks links;
    private final Admitting admitting;

    ManagerSessionResource(LinkPosting posting, ManagerLinks links, Admitting admitting) {
        this.posting = posting;
        this.links = links;
        this.admitting = admitting;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("manager-links")
    @Operation(
            operationId = "askForLink",
            summary = "Have a link to sign in mailed to a manager",
            description = "The answer is the same for every address, and so is the time it takes.")
    @APIResponse(
            responseCode = "202",
            description = "Heard",
            content = @Content(schema = @Schema(implementation = LinkAsked.class)))
    public Response ask(@Valid @NotNull LinkWanted wanted, @Context HttpServerRequest request) {
        posting.ask(wanted.email().strip(), AddressPrefix.of(request));
        return Response.accepted(LinkAsked.SAID).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("manager-session")
    @Cache(noStore = true)
    @Operation(
            operationId = "openManagerSession",
            summary = "Sign in with the token of a link",
            description = "Uses the link up and sets a cookie with a new session.")
    @APIResponse(responseCode = "401", description = "The link is unknown, used up or too old")
    @APIResponse(responseCode = "403", description = "A page of somebody else asks")
    @APIResponse(
            responseCode = "200",
            description = "Signed in",
            content = @Content(schema = @Schema(implementation = BrowserSessionView.class)))
    public BrowserSessionView open(@Valid @NotNull LinkToken link, @Context HttpServerRequest request) {
        return admitting.by(request, () -> holder(link));
    }

    private Holder holder(LinkToken link) {
        ManagerLinks.Proven manager = links.use(new Secret(link.token()))
                .orElseThrow(() -> Problem.unauthorized("This link is unknown, used up or too old. Ask for another."));
        return new Holder(ManagerStanding.KIND, manager.id().toString(), manager.address(), Set.of(Role.MANAGER), null);
    }
}
