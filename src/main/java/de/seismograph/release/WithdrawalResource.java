package de.seismograph.release;

import de.seismograph.identity.Role;
import de.seismograph.shared.LocalizedText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Taking a release back. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/releases/{pulse}/withdrawal")
@RolesAllowed(Role.EDITOR)
@Tag(name = "Pulses")
public class WithdrawalResource {
    private final Withdrawing withdrawing;
    private final Publications publications;
    private final Clock clock;

    WithdrawalResource(Withdrawing withdrawing, Publications publications, Clock clock) {
        this.withdrawing = withdrawing;
        this.publications = publications;
        this.clock = clock;
    }

    /** Why a release is taken back. */
    @Schema(name = "Withdrawal")
    record Withdrawal(@NotNull @Valid LocalizedText reason) {}

    @POST
    @Operation(
            operationId = "withdrawRelease",
            summary = "Withdraw a release, for good",
            description =
                    "Its figures vanish from trends, and what they show of changes with them; asked for as of an earlier time they stay citable.")
    @APIResponse(
            responseCode = "200",
            description = "The release, as its second vintage",
            content = @Content(schema = @Schema(implementation = ReleaseView.class)))
    @APIResponse(responseCode = "409", description = "It has been withdrawn before")
    public ReleaseView withdraw(String pulse, @NotNull @Valid Withdrawal withdrawal) throws SQLException {
        withdrawing.withdraw(pulse, withdrawal.reason(), clock.instant());
        return publications.release(pulse).get(0);
    }
}
