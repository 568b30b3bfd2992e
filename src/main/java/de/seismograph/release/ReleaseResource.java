package de.seismograph.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.seismograph.shared.Document;
import de.seismograph.shared.Page;
import de.seismograph.shared.Problem;
import de.seismograph.shared.Published;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Releases, for everybody. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/releases")
@PermitAll
@Published
@Tag(name = "Published data")
public class ReleaseResource {
    private static final String CELLS_TYPE = "text/csv; charset=utf-8";
    private static final String FOREVER = "public, max-age=31536000, immutable";

    private final Publications publications;
    private final ObjectMapper json;

    ReleaseResource(Publications publications, ObjectMapper json) {
        this.publications = publications;
        this.json = json;
    }

    @GET
    @Operation(operationId = "listReleases", summary = "List releases, in the order of the ids of their pulses")
    @APIResponse(
            responseCode = "200",
            description = "A page of releases",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = ReleaseView.class)))
    public Response list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit,
            @Context UriInfo uri)
            throws SQLException {
        Page page = Page.of(cursor, limit);
        return page.answer(publications.releases(page), ReleaseView::pulse, uri);
    }

    @GET
    @Path("/{pulse}")
    @Operation(operationId = "readRelease", summary = "Read a release")
    @APIResponse(
            responseCode = "200",
            description = "The release",
            content = @Content(schema = @Schema(implementation = ReleaseView.class)))
    public ReleaseView read(String pulse) throws SQLException {
        return publications.release(pulse).stream()
                .findFirst()
                .orElseThrow(() -> Problem.notFound("There is no release of a pulse " + pulse + "."));
    }

    @GET
    @Path("/{pulse}/v{vintage: [12]}")
    @Operation(
            operationId = "readVintage",
            summary = "Read one vintage of a release, which never changes",
            description = "1 is the release as it was made, 2 its withdrawal.")
    @APIResponse(
            responseCode = "200",
            description = "The release in this vintage",
            content = @Content(schema = @Schema(implementation = ReleaseView.class)))
    public Response read(
            String pulse,
            @PathParam("vintage") @Parameter(description = "1 or 2", example = "1") int vintage,
            @Context HttpHeaders headers)
            throws SQLException, JsonProcessingException {
        ReleaseView release = vintage(pulse, vintage);
        return forever(Document.of(json.writeValueAsBytes(release), MediaType.APPLICATION_JSON), headers);
    }

    @GET
    @Path("/{pulse}/v1/cells.csv")
    @Produces("text/csv")
    @Operation(
            operationId = "readCells",
            summary = "Read the published counts of a release, which never change",
            description =
                    "A row for each category of each item of each cell, with noise; shares and balances are computed from these. n is"
                            + " rounded to five. What is withheld is missing. The counts stay when the release is withdrawn: look there"
                            + " before using them.")
    @APIResponse(
            responseCode = "200",
            description = "The counts",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response cells(String pulse, @Context HttpHeaders headers) throws SQLException {
        return forever(cells(pulse), headers);
    }

    @GET
    @Path("/{pulse}/v1/cells.csv.sha256")
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(
            operationId = "readDigestOfCells",
            summary = "Read the SHA-256 of the published counts, as sha256sum takes it")
    @APIResponse(
            responseCode = "200",
            description = "The digest in hexadecimal digits, and the name of the file",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_PLAIN,
                            schema = @Schema(type = SchemaType.STRING),
                            example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08  cells.csv"))
    public Response digest(String pulse, @Context HttpHeaders headers) throws SQLException {
        String line = cells(pulse).digest() + "  cells.csv\n";
        return forever(Document.of(line.getBytes(StandardCharsets.US_ASCII), MediaType.TEXT_PLAIN), headers);
    }

    private Document cells(String pulse) throws SQLException {
        vintage(pulse, 1);
        return Document.of(CellTable.of(publications.waves(null, null, List.of(pulse)), publications), CELLS_TYPE);
    }

    private ReleaseView vintage(String pulse, int vintage) throws SQLException {
        ReleaseView release = read(pulse);
        if (vintage > release.vintage()) {
            throw Problem.notFound("The release of pulse " + pulse + " has not been withdrawn.");
        }
        return vintage == 1 ? release.first() : release;
    }

    private static Response forever(Document document, HttpHeaders headers) {
        return document.answer(headers).header("Cache-Control", FOREVER).build();
    }
}
