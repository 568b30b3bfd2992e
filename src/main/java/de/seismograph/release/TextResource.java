package de.seismograph.release;

import de.seismograph.identity.Role;
import de.seismograph.release.FreeTexts.FreeText;
import de.seismograph.shared.Edition;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jspecify.annotations.Nullable;

/** The reading desk for free texts: an editor reads all of a question, strikes what names somebody, and publishes the rest. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/pulses/{pulse}/questions/{question}/texts")
@RolesAllowed(Role.EDITOR)
@Tag(name = "Free texts", description = "Read, strike, publish as a whole")
public class TextResource {
    private final FreeTexts texts;
    private final Clock clock;

    TextResource(FreeTexts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** The texts of a question as their reader sees them. */
    @Schema(name = "TextReading")
    record Reading(
            @Schema(description = "In an order of chance") List<FreeText> texts,

            @Nullable @Schema(nullable = true, description = "Since when they are public")
            Instant releasedAt) {}

    @GET
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @Operation(
            operationId = "readTexts",
            summary = "Read the texts of a closed pulse",
            description =
                    "In an order of chance, without anything that leads to an author. Where fewer than ten have written there are none.")
    @APIResponse(
            responseCode = "200",
            description = "The texts",
            content = @Content(schema = @Schema(implementation = Reading.class)))
    public Response read(String pulse, String question) {
        TextCollection.Key key = new TextCollection.Key(pulse, question);
        return shown(key, texts.find(key).orElseThrow(FreeTexts::none));
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "strikeText",
            summary = "Strike one text",
            description = "For good; such as one that names somebody.")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "409", description = "The texts are public already")
    public void strike(String pulse, String question, String id) {
        texts.strike(new TextCollection.Key(pulse, question), id);
    }

    @DELETE
    @Operation(operationId = "discardTexts", summary = "Discard all texts of a question unpublished")
    @APIResponse(responseCode = "204", description = "They are gone")
    @APIResponse(responseCode = "409", description = "The texts are public already")
    public void discard(String pulse, String question) {
        texts.discard(new TextCollection.Key(pulse, question));
    }

    @POST
    @Path("/release")
    @Operation(
            operationId = "releaseTexts",
            summary = "Publish the texts of a question",
            description = "All that are left, at least ten, for good; only by somebody who has read exactly these.")
    @APIResponse(
            responseCode = "200",
            description = "The texts, now public with the release of the pulse",
            content = @Content(schema = @Schema(implementation = Reading.class)))
    @APIResponse(responseCode = "409", description = "Too few texts are left")
    public Response release(String pulse, String question, @HeaderParam("If-Match") @Nullable String ifMatch) {
        TextCollection.Key key = new TextCollection.Key(pulse, question);
        return shown(key, texts.release(key, ifMatch, clock.instant()));
    }

    /** Texts only ever become fewer: their number tells one edition from another. */
    private Response shown(TextCollection.Key key, TextCollection collection) {
        List<FreeText> left = texts.of(key);
        return Response.ok(new Reading(left, collection.releasedAt().orElse(null)))
                .tag(Edition.of(left.size()))
                .build();
    }
}
