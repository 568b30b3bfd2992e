package de.seismograph.trend;

import de.seismograph.shared.Published;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tremors, for everybody. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/tremors")
@PermitAll
@Published
@Tag(name = "Published data")
public class TremorResource {
    private final TremorDocuments documents;
    private final Vintages vintages;

    TremorResource(TremorDocuments documents, Vintages vintages) {
        this.documents = documents;
        this.vintages = vintages;
    }

    @GET
    @Operation(
            operationId = "listTremors",
            summary = "Series that have moved further than usual, the latest wave first",
            description =
                    "Of every published cell, each wave against the recent normal of its series. A stirring is unconfirmed. Silence is no"
                            + " proof of calm: see minimalDetectableChange in trends.")
    @APIResponse(
            responseCode = "200",
            description = "The tremors",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = Tremor.class)))
    public Response list(@BeanParam TremorParameters parameters, @Context UriInfo uri, @Context HttpHeaders headers)
            throws SQLException {
        TremorQuery query = TremorQuery.of(parameters, uri.getQueryParameters());
        return documents
                .of(query, vintages.of(AsOf.parse(parameters.asOf)))
                .answer(headers)
                .build();
    }
}
