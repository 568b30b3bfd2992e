package de.seismograph.dispatch;

import de.seismograph.identity.Role;
import de.seismograph.identity.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The topics of which a manager wants no dispatches. */
@Path("/me/muted-topics")
@RolesAllowed(Role.MANAGER)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dispatches")
public class MutedTopicsResource {
    private final Muting muting;
    private final SignedIn caller;

    MutedTopicsResource(Muting muting, SignedIn caller) {
        this.muting = muting;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "readMutedTopics", summary = "Of which topics do I want no dispatches?")
    @APIResponse(
            responseCode = "200",
            description = "My muted topics",
            content = @Content(schema = @Schema(implementation = MutedTopics.class)))
    public MutedTopics read() {
        return new MutedTopics(muting.of(caller.manager()).stream().sorted().toList());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "muteTopics",
            summary = "Mute topics: no dispatch of which all topics are muted",
            description = "Takes the place of what was muted before. Nobody else learns of it.")
    @APIResponse(
            responseCode = "200",
            description = "My muted topics",
            content = @Content(schema = @Schema(implementation = MutedTopics.class)))
    public MutedTopics put(@NotNull @Valid MutedTopics wanted) {
        muting.put(caller.manager(), wanted.topics());
        return read();
    }
}
