package de.seismograph.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The keys that sign and verify the tokens of this service. */
@Path("issuer-keys")
@RolesAllowed(Role.ADMIN)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Keys", description = "The keys that sign and verify tokens")
public class IssuerKeyResource {
    private final Issuer issuer;
    private final KeyRotation rotation;

    IssuerKeyResource(Issuer issuer, KeyRotation rotation) {
        this.issuer = issuer;
        this.rotation = rotation;
    }

    @GET
    @Operation(
            operationId = "listIssuerKeys",
            summary = "Which keys are accepted: the one that signs, and the one before")
    @APIResponse(
            responseCode = "200",
            description = "The keys, the newest first",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = IssuerKeyView.class)))
    public List<IssuerKeyView> list() {
        List<IssuerKeys.Kept> accepted = issuer.keys().accepted();
        return accepted.stream()
                .map(kept -> new IssuerKeyView(kept.key().id(), kept.since(), kept.equals(accepted.get(0))))
                .toList();
    }

    @POST
    @Operation(
            operationId = "rotateIssuerKey",
            summary = "Sign with a new key from now on",
            description =
                    "Tokens of the key until now stay good until they expire; those of the key before that end. Two rotations in"
                            + " a row therefore end every token, this one too.")
    @APIResponse(
            responseCode = "200",
            description = "The keys, the newest first",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = IssuerKeyView.class)))
    public List<IssuerKeyView> rotate() {
        rotation.now();
        return list();
    }
}
