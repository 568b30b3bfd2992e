package de.seismograph.dispatch;

import de.seismograph.identity.Role;
import de.seismograph.identity.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
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

/** For which ministries a desk may send. */
@Path("/me/ministries")
@RolesAllowed(Role.MINISTRY)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dispatches")
public class OwnMinistriesResource {
    private final SignedIn caller;

    OwnMinistriesResource(SignedIn caller) {
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listMyMinistries", summary = "For which ministries may I send?")
    @APIResponse(
            responseCode = "200",
            description = "Those among whose desks I am",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = MinistryView.class)))
    public List<MinistryView> list() {
        return Ministry.of(caller.name()).stream().map(MinistryView::of).toList();
    }
}
