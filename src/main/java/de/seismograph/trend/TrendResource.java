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
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.core.Variant;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Trends, for everybody. */
@Path("/trends")
@PermitAll
@Published
@Tag(name = "Published data", description = "No login")
public class TrendResource {
    private static final Variant JSON = new Variant(MediaType.APPLICATION_JSON_TYPE, (Locale) null, null);
    private static final Variant CSV = new Variant(new MediaType("text", "csv"), (Locale) null, null);
    private static final Variant JSONL = new Variant(new MediaType("application", "jsonl"), (Locale) null, null);
    private static final Map<Variant, String> FORMATS = Map.of(JSON, "json", JSONL, "jsonl", CSV, "csv");
    private static final List<Variant> VARIANTS = List.of(JSON, JSONL, CSV);

    private final TrendDocuments documents;
    private final Vintages vintages;

    TrendResource(TrendDocuments documents, Vintages vintages) {
        this.vintages = vintages;
        this.documents = documents;
    }

    @GET
    @Produces({"application/json", "application/jsonl", "text/csv"})
    @Operation(
            operationId = "readTrends",
            summary = "Trends with intervals",
            description =
                    "A row for each indicator, wave, cell and measure; all periods unless from or to say otherwise; never truncated."
                            + " A filter is one of geo, phase, size, carrier, or one of the yearly crossings phase with size, phase with"
                            + " carrier, size with carrier.")
    @APIResponse(
            responseCode = "200",
            description = "The rows",
            content = {
                @Content(
                        mediaType = "application/json",
                        schema = @Schema(type = SchemaType.ARRAY, implementation = TrendRow.class)),
                @Content(mediaType = "application/jsonl", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING))
            })
    public Response read(
            @BeanParam TrendParameters parameters,
            @Context UriInfo uri,
            @Context Request request,
            @Context HttpHeaders headers)
            throws SQLException {
        Parameters.demandKnown(uri.getQueryParameters(), TrendParameters.NAMES);
        if (parameters.format == null) {
            Variant accepted = request.selectVariant(VARIANTS);
            parameters.format = accepted == null ? "json" : FORMATS.get(accepted);
        }
        TrendQuery query = TrendQuery.of(parameters);
        return documents
                .of(query, vintages.of(AsOf.parse(parameters.asOf)))
                .answer(headers)
                .header("Vary", "Accept")
                .build();
    }
}
