package de.seismograph.duty;

import de.seismograph.identity.Role;
import de.seismograph.identity.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What managers who are signed in have been answered. */
@Path("/me/duties")
@RolesAllowed(Role.MANAGER)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Duties")
public class OwnDutiesResource {
    private final OwnDuties duties;
    private final SignedIn caller;

    OwnDutiesResource(OwnDuties duties, SignedIn caller) {
        this.duties = duties;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "readMyDuties",
            summary = "What has come of what I was asked, or have raised?",
            description =
                    "A hundred duties that concern me: first those that ask whether the answer has helped, then the newest.")
    @APIResponse(
            responseCode = "200",
            description = "The duties",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = OwnDutyView.class)))
    public List<OwnDutyView> read() throws SQLException {
        return duties.of(caller.manager());
    }
}
