package de.seismograph.trend;

import de.seismograph.release.PublishedTopics;
import de.seismograph.release.ReleasedWave;
import de.seismograph.shared.LocalizedText;
import de.seismograph.shared.Published;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tremors, for everybody. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/tremors")
@PermitAll
@Published
@Tag(name = "Published data")
public class TremorResource {
    private final Boards boards;
    private final Vintages vintages;
    private final PublishedTopics topics;

    TremorResource(Boards boards, Vintages vintages, PublishedTopics topics) {
        this.boards = boards;
        this.vintages = vintages;
        this.topics = topics;
    }

    @GET
    @Operation(
            operationId = "listTremors",
            summary = "Series that have moved further than usual, the latest wave first",
            description =
                    "Of every published cell, each wave against the recent normal of its series. A stirring is unconfirmed. Silence is no"
                            + " proof of calm: see minimalDetectableChange in trends.")
    @APIResponse(
            responseCode = "200",
            description = "The tremors",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = Tremor.class)))
    public List<Tremor> list(@BeanParam TremorParameters parameters, @Context UriInfo uri) throws SQLException {
        TremorQuery query = TremorQuery.of(parameters, uri.getQueryParameters());
        if (query.topic() != null) {
            topics.demand(query.topic());
        }
        Board board = boards.of(vintages.of(AsOf.parse(parameters.asOf)));
        Map<String, LocalizedText> names = topics.names();
        List<Tremor> tremors = new ArrayList<>();
        for (int i = board.waves().size() - 1; i >= 0; i--) {
            ReleasedWave wave = board.waves().get(i);
            if (query.wants(wave)) {
                Measure.headline(wave.question())
                        .ifPresent(measure -> board.of(wave).forEach((place, assessment) -> {
                            Selection.Cell cell = Selection.Cell.of(place.dimension(), place.code());
                            if (query.wants(cell) && query.wants(assessment)) {
                                tremors.add(Tremor.of(
                                        wave,
                                        cell,
                                        measure,
                                        assessment,
                                        names.get(wave.question().topic())));
                            }
                        }));
            }
        }
        return tremors;
    }
}
