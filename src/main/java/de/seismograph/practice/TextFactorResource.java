package de.seismograph.practice;

import de.seismograph.identity.Role;
import de.seismograph.shared.GermanTime;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;

/** Makes factors of the free texts of a pulse that has asked for such. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/pulses/{pulse}/questions/{question}/texts/{id}/factor")
@RolesAllowed(Role.EDITOR)
@Tag(name = "Factors")
public class TextFactorResource {
    private final FactorDesk desk;
    private final Factors factors;
    private final Clock clock;

    TextFactorResource(FactorDesk desk, Factors factors, Clock clock) {
        this.desk = desk;
        this.factors = factors;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @Operation(
            operationId = "makeFactorOfText",
            summary = "Make a factor of a free text",
            description =
                    "Of the field of action and in the direction that the question asks for, once of each text. Nobody is said to have written it.")
    @APIResponse(
            responseCode = "201",
            description = "The factor",
            content = @Content(schema = @Schema(implementation = FactorView.class)))
    @APIResponse(responseCode = "404", description = "There is no such text")
    @APIResponse(
            responseCode = "409",
            description =
                    "The question asks for no factors, or there is a factor of this text or in these words already: about says which")
    public Response make(String pulse, String question, String id, @NotNull @Valid UsedText used, @Context UriInfo uri)
            throws SQLException {
        String factor = desk.addFromText(pulse, question, id, used.text(), GermanTime.day(clock.instant()));
        return Response.created(
                        uri.getBaseUriBuilder().path("factors").path(factor).build())
                .entity(factors.read(factor))
                .build();
    }
}
