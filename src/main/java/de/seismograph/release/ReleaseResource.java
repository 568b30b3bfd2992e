package de.seismograph.release;

import de.seismograph.shared.Page;
import de.seismograph.shared.Problem;
import de.seismograph.shared.Published;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
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
import org.jspecify.annotations.Nullable;

/** Releases, for everybody. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/releases")
@PermitAll
@Published
@Tag(name = "Published data")
public class ReleaseResource {
    private final Publications publications;

    ReleaseResource(Publications publications) {
        this.publications = publications;
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
}
