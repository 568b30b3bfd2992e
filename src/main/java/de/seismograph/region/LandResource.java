package de.seismograph.region;

import de.seismograph.shared.Cacheable;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/laender")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Regions")
class LandResource {
    @GET
    @PermitAll
    @Operation(operationId = "listLaender", summary = "The 16 Laender with their codes")
    @APIResponse(
            responseCode = "200",
            description = "All of them, by key",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = LandView.class)))
    public RestResponse<List<LandView>> list() {
        return Cacheable.forAnHour(
                Arrays.stream(Land.values()).map(LandView::of).toList());
    }
}
