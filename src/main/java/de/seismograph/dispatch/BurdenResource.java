package de.seismograph.dispatch;

import de.seismograph.shared.Published;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What ministries ask managers to read, for everybody to see. */
@Path("/dispatches/burden")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Published
@Tag(name = "Published data")
public class BurdenResource {
    private final Burdens burdens;
    private final Clock clock;

    BurdenResource(Burdens burdens, Clock clock) {
        this.clock = clock;
        this.burdens = burdens;
    }

    @GET
    @Operation(
            operationId = "readBurden",
            summary = "How much has each ministry sent in each quarter, and how relevant was it?")
    @APIResponse(
            responseCode = "200",
            description = "The quarters in which something was sent, the newest first",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = Burden.class)))
    public List<Burden> read(
            @Parameter(description = "From which quarter on; the last eight if left out", example = "2026-Q1")
                    @QueryParam("from")
                    @Nullable
                    String from)
            throws SQLException {
        return burdens.since(Quarters.since(from, clock.instant()));
    }
}
