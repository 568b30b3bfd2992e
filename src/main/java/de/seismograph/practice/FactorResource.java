package de.seismograph.practice;

import de.seismograph.identity.Role;
import de.seismograph.identity.SignedIn;
import de.seismograph.shared.GermanTime;
import de.seismograph.shared.Page;
import de.seismograph.shared.Published;
import de.seismograph.topic.Direction;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Factors: what makes work in a field of action succeed, or hard. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/factors")
@Published
@Tag(name = "Factors", description = "Half-sentences that neighbourhoods agree with or not")
public class FactorResource {
    private final Factors factors;
    private final FactorDesk desk;
    private final WritingThrottle throttle;
    private final Reader reader;
    private final SignedIn caller;
    private final Clock clock;

    FactorResource(
            Factors factors, FactorDesk desk, WritingThrottle throttle, Reader reader, SignedIn caller, Clock clock) {
        this.factors = factors;
        this.desk = desk;
        this.throttle = throttle;
        this.reader = reader;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listFactors",
            summary = "List factors, those with the surest agreement first",
            description =
                    "To everybody: those that ten neighbourhoods have judged. Managers see all others behind them, without any figure, and"
                            + " their own opinion; editors see all. The order is that of agreeAtLeast, then of n, then of the ids.")
    @APIResponse(
            responseCode = "200",
            description = "A page of factors",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = FactorView.class)))
    public Response list(
            @QueryParam("field") @Parameter(description = "Id of a field of action") @Nullable String field,
            @QueryParam("direction") @Nullable Direction direction,
            @QueryParam("q")
                    @Parameter(description = "Words in the factor, or in one merged into it, in any inflection")
                    @Nullable
                    String q,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit,
            @Context UriInfo uri)
            throws SQLException {
        Page page = Page.of(cursor, limit);
        FactorFilter filter = FactorFilter.of(field, direction, q);
        Map<String, String> places = Factor.places(filter, !reader.isKnown(), page);
        return Discretion.of(
                reader, page.answer(factors.read(places.keySet()), factor -> places.get(factor.id()), uri));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(
            operationId = "readFactor",
            summary = "Read a factor; where it has been merged, mergedInto says with which")
    @APIResponse(
            responseCode = "200",
            description = "The factor",
            content = @Content(schema = @Schema(implementation = FactorView.class)))
    public Response read(String id) throws SQLException {
        return Discretion.of(reader, Response.ok(factors.read(id)).build());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.MANAGER, Role.EDITOR})
    @Operation(
            operationId = "addFactor",
            summary = "Add a factor",
            description =
                    "A manager thereby agrees with it. Who has added it is recorded nowhere but among the opinions.")
    @APIResponse(
            responseCode = "201",
            description = "The factor",
            content = @Content(schema = @Schema(implementation = FactorView.class)))
    @APIResponse(
            responseCode = "200",
            description = "It is there in these words, and I agree with it already",
            content = @Content(schema = @Schema(implementation = FactorView.class)))
    @APIResponse(responseCode = "409", description = "There is one in these words already: about says which")
    @APIResponse(responseCode = "429", description = "There have been too many today; see Retry-After")
    public Response add(@NotNull @Valid NewFactor written, @Context UriInfo uri) throws SQLException {
        Added added = reader.manager()
                .map(manager -> throttle.within(Opinion.KIND, manager, () -> desk.add(written, manager, today())))
                .orElseGet(() -> new Added(desk.addAsEditor(written, today()), true));
        Response.ResponseBuilder answer = added.isNew()
                ? Response.created(uri.getAbsolutePathBuilder().path(added.id()).build())
                : Response.ok();
        return answer.entity(factors.read(added.id())).build();
    }

    @PUT
    @Path("/{id}/opinion")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.MANAGER)
    @Operation(
            operationId = "judgeFactor",
            summary = "Say what I think of a factor",
            description =
                    "In place of what I said before. It is kept under a pseudonym, and counts for my neighbourhood in the next figures that are published.")
    @APIResponse(responseCode = "204", description = "It is noted")
    @APIResponse(responseCode = "409", description = "The factor has been merged: about says with which")
    public void judge(String id, @NotNull @Valid GivenOpinion given) {
        desk.opine(id, caller.manager(), given.opinion());
    }

    @DELETE
    @Path("/{id}/opinion")
    @RolesAllowed(Role.MANAGER)
    @Operation(operationId = "takeBackOpinion", summary = "Take my opinion of a factor back")
    @APIResponse(responseCode = "204", description = "It is gone from the next figures")
    @APIResponse(responseCode = "409", description = "The factor has been merged: about says with which")
    public void takeBack(String id) {
        desk.takeBack(id, caller.manager());
    }

    @POST
    @Path("/{id}/merge")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.EDITOR)
    @Operation(
            operationId = "mergeFactor",
            summary = "Merge a factor into another one that says the same",
            description =
                    "Opinions go along; who has judged both keeps the opinion of the one that stays. Its words still find the other one.")
    @APIResponse(
            responseCode = "200",
            description = "The factor that was merged",
            content = @Content(schema = @Schema(implementation = FactorView.class)))
    @APIResponse(
            responseCode = "409",
            description = "The two are of different fields or directions, or one has been merged already")
    public Response merge(String id, @NotNull @Valid FactorMerger merger) throws SQLException {
        desk.merge(id, merger.into());
        return Discretion.of(reader, Response.ok(factors.read(id)).build());
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Role.EDITOR)
    @Operation(
            operationId = "withdrawFactor",
            summary = "Delete a factor",
            description = "For good, such as one that names somebody; with all that were merged into it.")
    @APIResponse(responseCode = "204", description = "It is gone")
    public void withdraw(String id) {
        desk.withdraw(id);
    }

    private LocalDate today() {
        return GermanTime.day(clock.instant());
    }
}
