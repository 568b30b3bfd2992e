package de.seismograph.region;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.seismograph.identity.Role;
import de.seismograph.shared.Flag;
import de.seismograph.shared.Imported;
import de.seismograph.shared.LargeBody;
import de.seismograph.shared.Page;
import de.seismograph.shared.Table;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/neighbourhoods")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Regions")
class NeighbourhoodResource {
    private final Importing importing;
    private final ObjectMapper json;

    NeighbourhoodResource(Importing importing, ObjectMapper json) {
        this.importing = importing;
        this.json = json;
    }

    @GET
    @RolesAllowed({Role.EDITOR, Role.ADMIN})
    @Operation(
            operationId = "listNeighbourhoods",
            summary = "The neighbourhoods that take part, in the order of their ids")
    @APIResponse(
            responseCode = "200",
            description = "A page of neighbourhoods",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = NeighbourhoodView.class)))
    public Response list(
            @Parameter(schema = @Schema(implementation = Land.class)) @QueryParam("land") @Nullable String land,
            @Parameter(schema = @Schema(implementation = Phase.class)) @QueryParam("phase") @Nullable String phase,
            @Parameter(schema = @Schema(implementation = Carrier.class)) @QueryParam("carrier") @Nullable
                    String carrier,
            @Parameter(schema = @Schema(implementation = Size.class)) @QueryParam("size") @Nullable String size,
            @QueryParam("closed")
                    @Parameter(
                            description = "true lists those that have been closed, too",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    @Nullable
                    String closed,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit,
            @Context UriInfo uri) {
        Page page = Page.of(cursor, limit);
        NeighbourhoodFilter filter = new NeighbourhoodFilter(
                Code.inParameter(Land.class, "land", land),
                Code.inParameter(Phase.class, "phase", phase),
                Code.inParameter(Carrier.class, "carrier", carrier),
                Code.inParameter(Size.class, "size", size),
                Flag.inParameter("closed", closed));
        List<NeighbourhoodView> rows = Neighbourhood.list(filter, page).stream()
                .map(NeighbourhoodView::of)
                .toList();
        return page.answer(rows, NeighbourhoodView::id, uri);
    }

    @PUT
    @LargeBody
    @Consumes({"text/csv", MediaType.APPLICATION_JSON})
    @RolesAllowed(Role.ADMIN)
    @Operation(
            operationId = "importNeighbourhoods",
            summary = "Make the frame what a file says, wholly or not at all",
            description = """
                    CSV with the columns id, name, ags, phase, carrier and optionally size, or a JSON list of such objects. \
                    Neighbourhoods that are not in the file are closed; closed ones that are in it are opened again.""")
    @APIResponse(
            responseCode = "200",
            description = "What has changed",
            content = @Content(schema = @Schema(implementation = Imported.class)))
    public Imported replace(
            @RequestBody(
                            required = true,
                            content = {
                                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON,
                                        schema =
                                                @Schema(
                                                        type = SchemaType.ARRAY,
                                                        implementation = NeighbourhoodFile.Entry.class))
                            })
                    byte[] file,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable MediaType type) {
        return importing.take(Table.read(file, type, Importing.COLUMNS, json));
    }
}
