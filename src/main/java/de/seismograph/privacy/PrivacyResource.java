package de.seismograph.privacy;

import de.seismograph.shared.Published;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The privacy report, for everybody. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/privacy")
@PermitAll
@Published
@Tag(name = "Published data")
public class PrivacyResource {
    private final Reporting reporting;

    PrivacyResource(Reporting reporting) {
        this.reporting = reporting;
    }

    @GET
    @Operation(
            operationId = "readPrivacyReport",
            summary = "What is stored where, for how long, and what operators could still do")
    @APIResponse(
            responseCode = "200",
            description = "The report, in German and English",
            content = @Content(schema = @Schema(implementation = PrivacyReport.class)))
    public PrivacyReport read() {
        return reporting.report();
    }
}
