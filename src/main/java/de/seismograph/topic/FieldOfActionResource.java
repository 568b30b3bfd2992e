package de.seismograph.topic;

import de.seismograph.shared.Cacheable;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/fields-of-action")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Topics")
class FieldOfActionResource {
    @GET
    @PermitAll
    @Operation(operationId = "listFieldsOfAction", summary = "The ten fields in which neighbourhood management works")
    @APIResponse(
            responseCode = "200",
            description = "All of them, in the order of the programme",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = FieldOfActionView.class)))
    public RestResponse<List<FieldOfActionView>> list() {
        return Cacheable.forAnHour(
                FieldOfAction.inOrder().stream().map(FieldOfActionView::of).toList());
    }
}
