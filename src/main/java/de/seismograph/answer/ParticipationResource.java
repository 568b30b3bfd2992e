package de.seismograph.answer;

import de.seismograph.identity.Role;
import de.seismograph.invitation.Invitations;
import de.seismograph.pulse.Pulse;
import de.seismograph.pulse.PulseState;
import de.seismograph.shared.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How many have answered an open pulse, nationally and rounded down; never who. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/pulses/{pulse}/participation")
@RolesAllowed(Role.EDITOR)
@Tag(name = "Pulses")
public class ParticipationResource {
    private static final int STEP = 10;

    private final Sheets sheets;
    private final Invitations invitations;

    ParticipationResource(Sheets sheets, Invitations invitations) {
        this.sheets = sheets;
        this.invitations = invitations;
    }

    /** Participation so far. */
    @Schema(name = "Participation")
    record Participation(
            @Schema(description = "Neighbourhoods in the frame", examples = "1000")
            long invited,

            @Schema(description = "Sheets so far, rounded down to ten", examples = "420")
            long answeredAtLeast) {}

    @GET
    @Operation(operationId = "readParticipation", summary = "How many have answered so far, rounded down to ten")
    @APIResponse(
            responseCode = "200",
            description = "Participation",
            content = @Content(schema = @Schema(implementation = Participation.class)))
    @APIResponse(responseCode = "409", description = "The pulse is not open")
    public Participation read(String pulse) throws SQLException {
        PulseState state = Pulse.get(pulse).state();
        if (state != PulseState.OPEN) {
            throw Problem.conflict(
                    "pulse-is-" + state, "Participation is counted while a pulse is open; this one is " + state + ".");
        }
        return new Participation(invitations.frameSize(pulse), sheets.count(pulse) / STEP * STEP);
    }
}
