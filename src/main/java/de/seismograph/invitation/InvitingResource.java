package de.seismograph.invitation;

import com.fasterxml.jackson.annotation.JsonProperty;
import de.seismograph.identity.Role;
import de.seismograph.pulse.Pulse;
import de.seismograph.pulse.PulseState;
import de.seismograph.shared.Problem;
import de.seismograph.shared.Tongue;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Mailing the invitations of an open pulse. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/pulses/{pulse}/invitations")
@RolesAllowed(Role.EDITOR)
@Tag(name = "Pulses")
public class InvitingResource {
    private final Mailing mailing;
    private final Clock clock;

    InvitingResource(Mailing mailing, Clock clock) {
        this.mailing = mailing;
        this.clock = clock;
    }

    /** Whom to mail. */
    enum Recipients {
        @JsonProperty("all")
        ALL,
        @JsonProperty("unsent")
        UNSENT;

        /** How JAX-RS reads the query parameter. */
        public static Recipients fromString(String id) {
            return Arrays.stream(values())
                    .filter(recipients ->
                            recipients.name().toLowerCase(Locale.ROOT).equals(id))
                    .findFirst()
                    .orElseThrow(() -> Problem.invalidParameter("to", "Mails go to all or to unsent."));
        }
    }

    @POST
    @Operation(
            operationId = "inviteManagers",
            summary = "Mail the invitations",
            description =
                    "Each mail carries a new personal link; older links of the same invitation stay valid and lead to the same sheet.")
    @APIResponse(
            responseCode = "202",
            description = "The mails are on their way; follow them with GET",
            content = @Content(schema = @Schema(implementation = Progress.class)))
    @APIResponse(responseCode = "409", description = "The pulse is not open")
    public Response invite(
            String pulse,
            @QueryParam("to")
                    @Parameter(description = "unsent: only those no mail has reached yet")
                    @DefaultValue("all")
                    Recipients to,
            @QueryParam("neighbourhood")
                    @Parameter(description = "Only these neighbourhoods, by id; may be repeated, but not be empty")
                    List<String> neighbourhoods,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        demandOpen(pulse);
        if (neighbourhoods.isEmpty() && uri.getQueryParameters().containsKey("neighbourhood")) {
            throw Problem.invalidParameter(
                    "neighbourhood", "Say which neighbourhood, or leave the parameter out for all.");
        }
        mailing.notAsked(pulse, neighbourhoods).stream().findFirst().ifPresent(id -> {
            throw Problem.invalidParameter("neighbourhood", "This pulse does not ask a neighbourhood \"" + id + "\".");
        });
        mailing.queue(pulse, to == Recipients.ALL, neighbourhoods, clock.instant());
        return told(Response.status(Response.Status.ACCEPTED), pulse, headers);
    }

    @GET
    @Operation(operationId = "readInvitingProgress", summary = "How far the mails are")
    @APIResponse(
            responseCode = "200",
            description = "Progress",
            content = @Content(schema = @Schema(implementation = Progress.class)))
    public Response progress(String pulse, @Context HttpHeaders headers) {
        return told(Response.ok(), pulse, headers);
    }

    private Response told(Response.ResponseBuilder answer, String pulse, HttpHeaders headers) {
        Tongue tongue = Tongue.wanted(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return answer.entity(mailing.progress(pulse).in(tongue))
                .language(tongue.tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    private static void demandOpen(String id) {
        Pulse pulse = Pulse.get(id);
        if (pulse.state() == PulseState.OPEN && pulse.keyLostAt().isPresent()) {
            throw Problem.conflict("pulse-closed", "This pulse takes no answers any more.");
        }
        if (pulse.state() != PulseState.OPEN) {
            throw Problem.conflict(
                    "pulse-is-" + pulse.state(),
                    "Only to an open pulse can be invited; this one is " + pulse.state() + ".");
        }
    }
}
