package de.seismograph.dispatch;

import de.seismograph.identity.Role;
import de.seismograph.identity.SignedIn;
import de.seismograph.shared.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What ministries have let a manager know. */
@Path("/dispatches/inbox")
@RolesAllowed(Role.MANAGER)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dispatches")
public class InboxResource {
    private final Inbox inbox;
    private final SignedIn caller;

    InboxResource(Inbox inbox, SignedIn caller) {
        this.inbox = inbox;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "readInbox",
            summary = "What have ministries sent to my neighbourhood?",
            description = "The newest digest first, without topics I have muted.")
    @APIResponse(
            responseCode = "200",
            description = "A page of dispatches",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = InboxEntry.class)))
    public Response read(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit,
            @Context UriInfo uri) {
        Page page = Page.of(cursor, limit);
        return page.answer(inbox.of(caller.manager(), page), InboxEntry::key, uri);
    }
}
