package de.seismograph.signal;

import de.seismograph.identity.Role;
import de.seismograph.identity.SignedIn;
import de.seismograph.judgement.Judging;
import de.seismograph.shared.Flag;
import de.seismograph.shared.GermanTime;
import de.seismograph.shared.Page;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What managers raise themselves. */
@Path("/signals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Signals", description = "What managers raise themselves")
public class SignalResource {
    private final Raising raising;
    private final Asking asking;
    private final Judging judging;
    private final SignedIn caller;
    private final Clock clock;

    SignalResource(Raising raising, Asking asking, Judging judging, SignedIn caller, Clock clock) {
        this.raising = raising;
        this.asking = asking;
        this.judging = judging;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.MANAGER)
    @Operation(
            operationId = "raiseSignal",
            summary = "Raise a topic",
            description =
                    "Managers and editors see it with its Land, or with the neighbourhood if it is to be named; never who has raised it.")
    @APIResponse(
            responseCode = "201",
            description = "Raised",
            content = @Content(schema = @Schema(implementation = SignalView.class)))
    @APIResponse(
            responseCode = "200",
            description = "It had been raised already by the same manager, word for word",
            content = @Content(schema = @Schema(implementation = SignalView.class)))
    @APIResponse(responseCode = "429", description = "There have been too many today; see Retry-After")
    public Response raise(@NotNull @Valid NewSignal raised, @Context UriInfo uri) {
        Raising.Raised outcome = raising.raise(caller.manager(), raised, today());
        SignalView view = SignalView.of(outcome.signal(), Stance.RAISED.answers());
        return outcome.anew()
                ? Response.created(uri.getAbsolutePathBuilder().path(view.id()).build())
                        .entity(view)
                        .build()
                : Response.ok(view).build();
    }

    @GET
    @RolesAllowed({Role.MANAGER, Role.EDITOR})
    @Operation(operationId = "listSignals", summary = "List signals, in the order of their ids")
    @APIResponse(
            responseCode = "200",
            description = "A page of signals; managers see with each what they have said of it",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = SignalView.class)))
    public Response list(
            @QueryParam("topic") @Nullable String topic,
            @QueryParam("closed")
                    @Parameter(schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    @Nullable
                    String closed,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit,
            @Context UriInfo uri) {
        Page page = Page.of(cursor, limit);
        List<Signal> signals = Signal.page(page, topic, Flag.inParameter("closed", closed));
        Map<String, Map<String, String>> mine = isManager()
                ? judging.of(Signal.KIND, signals.stream().map(Signal::id).toList(), caller.manager())
                : Map.of();
        return page.answer(SignalView.all(signals, mine), SignalView::id, uri);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.MANAGER, Role.EDITOR})
    @Operation(operationId = "readSignal", summary = "Read a signal")
    @APIResponse(
            responseCode = "200",
            description = "The signal",
            content = @Content(schema = @Schema(implementation = SignalView.class)))
    public SignalView read(String id) {
        return view(Signal.get(id));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Role.MANAGER)
    @Operation(operationId = "withdrawSignal", summary = "Withdraw my own signal")
    @APIResponse(responseCode = "204", description = "Withdrawn; its text is gone")
    @APIResponse(responseCode = "404", description = "There is no such signal of mine")
    @APIResponse(responseCode = "409", description = "It has closed")
    public void withdraw(String id) {
        raising.withdraw(id, caller.manager(), today());
    }

    @PUT
    @Path("/{id}/stance")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.MANAGER)
    @Operation(operationId = "takeStance", summary = "Say that it is so here, too, or that it is not")
    @APIResponse(
            responseCode = "200",
            description = "The signal",
            content = @Content(schema = @Schema(implementation = SignalView.class)))
    @APIResponse(responseCode = "409", description = "It has closed, or is my own")
    public SignalView take(String id, @NotNull @Valid NewStance taken) {
        return view(raising.take(id, caller.manager(), taken.asStance()));
    }

    @DELETE
    @Path("/{id}/stance")
    @RolesAllowed(Role.MANAGER)
    @Operation(operationId = "takeBackStance", summary = "Take back what I have said of it")
    @APIResponse(
            responseCode = "200",
            description = "The signal",
            content = @Content(schema = @Schema(implementation = SignalView.class)))
    @APIResponse(responseCode = "409", description = "It has closed, or is my own")
    public SignalView takeBack(String id) {
        return view(raising.takeBack(id, caller.manager()));
    }

    @DELETE
    @Path("/{id}/text")
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "strikeSignalText", summary = "Strike out the text, because it names somebody")
    @APIResponse(responseCode = "204", description = "Struck out; topic, severity and supporters stay")
    public void strike(String id) {
        raising.strike(id);
    }

    @POST
    @Path("/{id}/pulse")
    @RolesAllowed(Role.EDITOR)
    @Operation(
            operationId = "askAboutSignal",
            summary = "Make a question to all of it",
            description = "Drafts a pulse with the standing question of the topic; both name each other from then on.")
    @APIResponse(
            responseCode = "201",
            description = "The signal, with the id of the draft",
            content = @Content(schema = @Schema(implementation = SignalView.class)))
    @APIResponse(responseCode = "409", description = "It has closed, or has become a pulse already")
    public Response ask(String id, @Context UriInfo uri) {
        String pulse = asking.draft(id, today(), clock.instant()).id();
        return Response.created(
                        uri.getBaseUriBuilder().path("pulses").path(pulse).build())
                .entity(SignalView.of(Signal.get(id), Map.of()))
                .build();
    }

    private SignalView view(Signal signal) {
        return SignalView.of(signal, isManager() ? judging.of(signal.subject(), caller.manager()) : Map.of());
    }

    private boolean isManager() {
        return caller.roles().contains(Role.MANAGER);
    }

    private LocalDate today() {
        return GermanTime.day(clock.instant());
    }
}
