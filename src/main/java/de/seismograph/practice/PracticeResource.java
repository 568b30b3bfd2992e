package de.seismograph.practice;

import de.seismograph.identity.Role;
import de.seismograph.identity.SignedIn;
import de.seismograph.shared.Edition;
import de.seismograph.shared.GermanTime;
import de.seismograph.shared.Page;
import de.seismograph.shared.Problem;
import de.seismograph.shared.Published;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Good practice: what neighbourhoods have described for others. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/practices")
@Published
@Tag(name = "Practice", description = "Described examples that others adopt")
public class PracticeResource {
    private final Practices practices;
    private final PracticeDesk desk;
    private final WritingThrottle throttle;
    private final Reader reader;
    private final SignedIn caller;
    private final Clock clock;

    PracticeResource(
            Practices practices,
            PracticeDesk desk,
            WritingThrottle throttle,
            Reader reader,
            SignedIn caller,
            Clock clock) {
        this.practices = practices;
        this.desk = desk;
        this.throttle = throttle;
        this.reader = reader;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listPractices",
            summary = "List or search examples of good practice",
            description =
                    "With q those that fit best first: words in the title weigh most, then those in problem and outcome. Without it the newest first.")
    @APIResponse(
            responseCode = "200",
            description = "A page of examples",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = PracticeView.class)))
    @APIResponse(responseCode = "401", description = "Only managers and editors can ask by signal")
    public Response list(
            @QueryParam("topic") @Parameter(description = "Id of a topic") @Nullable String topic,
            @QueryParam("field") @Parameter(description = "Id of a field of action") @Nullable String field,
            @QueryParam("signal") @Parameter(description = "Id of the signal it answers") @Nullable String signal,
            @QueryParam("duty") @Parameter(description = "Id of the duty it came from, or any for whichever") @Nullable
                    String duty,
            @QueryParam("q")
                    @Parameter(
                            description =
                                    "German words in any inflection; \"…\" for words in a row, or for either, - for none of",
                            example = "Mieterhöhung")
                    @Nullable
                    String q,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit,
            @Context UriInfo uri)
            throws SQLException {
        if (signal != null && !reader.isKnown()) {
            throw Problem.unauthorized("Only who is signed in as a manager or editor can ask by signal.");
        }
        Page page = Page.of(cursor, limit);
        Map<String, String> places = Practice.places(PracticeFilter.of(topic, field, signal, duty, q), page);
        return Discretion.of(
                reader, page.answer(practices.read(places.keySet()), practice -> places.get(practice.id()), uri));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(operationId = "readPractice", summary = "Read an example, with the ETag that a change needs")
    @APIResponse(
            responseCode = "200",
            description = "The example",
            content = @Content(schema = @Schema(implementation = PracticeView.class)))
    public Response read(String id) throws SQLException {
        return shown(Practice.demand(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.MANAGER, Role.EDITOR})
    @Operation(
            operationId = "addPractice",
            summary = "Describe an example, for everybody to see at once",
            description =
                    "Which manager has written it is kept under a pseudonym that the database alone does not resolve; contact and neighbourhood are shown where they are given.")
    @APIResponse(
            responseCode = "201",
            description = "The example",
            content = @Content(schema = @Schema(implementation = PracticeView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The example that I have sent in the same words before",
            content = @Content(schema = @Schema(implementation = PracticeView.class)))
    @APIResponse(responseCode = "429", description = "There have been too many today; see Retry-After")
    public Response add(@NotNull @Valid NewPractice written, @Context UriInfo uri) throws SQLException {
        Optional<UUID> manager = reader.manager();
        LocalDate today = GermanTime.day(clock.instant());
        Added added = manager.map(
                        author -> throttle.within(Authorship.KIND, author, () -> desk.add(written, manager, today)))
                .orElseGet(() -> desk.add(written, manager, today));
        Practice practice = Practice.demand(added.id());
        Response.ResponseBuilder answer = added.isNew()
                ? Response.created(uri.getAbsolutePathBuilder().path(added.id()).build())
                : Response.ok();
        return answer.tag(Edition.of(practice.version()))
                .entity(practices.read(practice))
                .build();
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.MANAGER, Role.EDITOR})
    @Operation(operationId = "rewritePractice", summary = "Change an example that I have written, or any as an editor")
    @APIResponse(
            responseCode = "200",
            description = "The example",
            content = @Content(schema = @Schema(implementation = PracticeView.class)))
    @APIResponse(responseCode = "403", description = "Somebody else has written it")
    public Response rewrite(
            String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @NotNull @Valid NewPractice written)
            throws SQLException {
        return shown(desk.rewrite(id, ifMatch, written, reader.manager()));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Role.MANAGER, Role.EDITOR})
    @Operation(operationId = "deletePractice", summary = "Delete an example that I have written, or any as an editor")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "403", description = "Somebody else has written it")
    public void delete(String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        desk.delete(id, ifMatch, reader.manager());
    }

    @PUT
    @Path("/{id}/adoption")
    @RolesAllowed(Role.MANAGER)
    @Operation(
            operationId = "adoptPractice",
            summary = "Say that my neighbourhood does that, too",
            description = "It is kept under a pseudonym, and counts in the next figure that is published.")
    @APIResponse(responseCode = "204", description = "It is noted")
    @APIResponse(responseCode = "409", description = "I have written it myself")
    public void adopt(String id) {
        desk.adopt(id, caller.manager());
    }

    @DELETE
    @Path("/{id}/adoption")
    @RolesAllowed(Role.MANAGER)
    @Operation(operationId = "abandonPractice", summary = "Take back that my neighbourhood does that, too")
    @APIResponse(responseCode = "204", description = "It is gone from the next figure")
    public void abandon(String id) {
        desk.abandon(id, caller.manager());
    }

    private Response shown(Practice practice) throws SQLException {
        return Discretion.of(
                reader,
                Response.ok(practices.read(practice))
                        .tag(Edition.of(practice.version()))
                        .build());
    }
}
