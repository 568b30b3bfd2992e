package de.seismograph.answer;

import de.seismograph.identity.Role;
import de.seismograph.invitation.Invitation;
import de.seismograph.invitation.Invited;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;

/** One's own sheet, reached by the personal link alone. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/sheet")
@RolesAllowed(Role.INVITED)
@Tag(name = "Answering", description = "For managers, with the token of their invitation")
public class SheetResource {
    private final Answering answering;
    private final SecurityIdentity identity;
    private final Clock clock;

    SheetResource(Answering answering, SecurityIdentity identity, Clock clock) {
        this.answering = answering;
        this.identity = identity;
        this.clock = clock;
    }

    @GET
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @Operation(operationId = "readSheet", summary = "The questions, and my answers if any")
    @APIResponse(
            responseCode = "200",
            description = "The sheet",
            content = @Content(schema = @Schema(implementation = SheetView.class)))
    @APIResponse(responseCode = "409", description = "The pulse has closed")
    public SheetView read() throws SQLException {
        Invitation invitation = invitation();
        Instant now = clock.instant();
        Paper paper = answering.paper(invitation.pulse(), now);
        Optional<Sheets.Sheet> sheet = answering.find(invitation, paper, now);
        List<Given> given = sheet.map(s -> s.codes().given(paper.questions())).orElse(List.of());
        return SheetView.of(paper, given, sheet.map(Sheets.Sheet::revision).orElse(0));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @Operation(
            operationId = "saveSheet",
            summary = "Save my answers",
            description = "Replaces the whole sheet, may leave questions out, and can be repeated until the close.")
    @APIResponse(
            responseCode = "200",
            description = "The receipt: the answers are stored durably",
            content = @Content(schema = @Schema(implementation = Answering.Receipt.class)))
    @APIResponse(responseCode = "409", description = "The pulse has closed")
    public Answering.Receipt save(@NotNull @Valid SheetEntry entry) throws SQLException {
        return answering.save(invitation(), entry, clock.instant());
    }

    @DELETE
    @Operation(operationId = "withdrawSheet", summary = "Withdraw my answers, until the close")
    @APIResponse(responseCode = "204", description = "There is no sheet any more")
    @APIResponse(responseCode = "409", description = "The pulse has closed")
    public void withdraw() throws SQLException {
        Instant now = clock.instant();
        answering.withdraw(invitation(), now);
    }

    private Invitation invitation() {
        return Invited.of(identity).whileOpen();
    }
}
