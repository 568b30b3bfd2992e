package de.seismograph.audit;

import de.seismograph.identity.Role;
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

/** Who has changed what, for admins. */
@Path("/audit")
@RolesAllowed(Role.ADMIN)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit", description = "Who has changed what; never who has answered")
public class AuditResource {
    private final AuditLog log;

    AuditResource(AuditLog log) {
        this.log = log;
    }

    /** Whether the log is as it was written. */
    @Schema(name = "AuditVerification")
    record Verification(
            @Schema(description = "Whether every entry seals the one before")
            boolean intact,

            @Nullable
            @Schema(
                    nullable = true,
                    description =
                            "Number of the first entry that was altered or is missing before others; a missing end cannot be told",
                    examples = "17")
            Long firstBroken) {}

    @GET
    @Operation(operationId = "listAuditEntries", summary = "The audit log, the newest entries first")
    @APIResponse(
            responseCode = "200",
            description = "A page of entries",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = AuditEntry.class)))
    public Response list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit,
            @Context UriInfo uri) {
        Page page = Page.of(cursor, limit);
        return page.answer(log.page(page), entry -> Long.toString(entry.number()), uri);
    }

    @GET
    @Path("/verification")
    @Operation(operationId = "verifyAudit", summary = "Recompute the digests of the whole log")
    @APIResponse(
            responseCode = "200",
            description = "What came of it",
            content = @Content(schema = @Schema(implementation = Verification.class)))
    public Verification verify() {
        Long broken = log.broken().orElse(null);
        return new Verification(broken == null, broken);
    }
}
