package de.seismograph.invitation;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.seismograph.identity.Role;
import de.seismograph.shared.Imported;
import de.seismograph.shared.LargeBody;
import de.seismograph.shared.Page;
import de.seismograph.shared.Table;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The roster of managers. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/managers")
@RolesAllowed(Role.ADMIN)
@Tag(name = "Frame and roster", description = "Who is asked")
public class ManagerResource {
    private final RosterImport roster;
    private final ObjectMapper json;
    private final Clock clock;

    ManagerResource(RosterImport roster, ObjectMapper json, Clock clock) {
        this.roster = roster;
        this.json = json;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "listManagers", summary = "List the roster, in the order of neighbourhoods")
    @APIResponse(
            responseCode = "200",
            description = "A page of managers",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = ManagerView.class)))
    public Response list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit,
            @Context UriInfo uri) {
        Page page = Page.of(cursor, limit);
        return page.answer(Manager.page(page).stream().map(ManagerView::of).toList(), ManagerView::neighbourhood, uri);
    }

    @PUT
    @LargeBody
    @Consumes({"text/csv", MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "importManagers",
            summary = "Import the whole roster",
            description =
                    "Whole file or nothing. One manager for each neighbourhood. Managers missing from the file are closed.")
    @RequestBody(
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = SchemaType.ARRAY, implementation = ManagerView.class))
            })
    @APIResponse(
            responseCode = "200",
            description = "What the import has done",
            content = @Content(schema = @Schema(implementation = Imported.class)))
    public Imported replace(@NotNull byte[] file, @Context HttpHeaders headers) {
        return roster.take(Table.read(file, headers.getMediaType(), RosterImport.COLUMNS, json), clock.instant());
    }
}
