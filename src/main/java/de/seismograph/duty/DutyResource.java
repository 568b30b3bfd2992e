package de.seismograph.duty;

import de.seismograph.release.PublishedTopics;
import de.seismograph.release.Summaries;
import de.seismograph.release.Summary;
import de.seismograph.shared.Page;
import de.seismograph.shared.Published;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
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

/** What the federal side owes and has answered, for everybody to see. */
@Published
@PermitAll
@Path("/duties")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Duties", description = "What the federal side owes, and what it has answered")
public class DutyResource {
    private static final String TOPIC = "Id of a topic; all topics if left out";

    private final Duties duties;
    private final Summaries summaries;
    private final DutySummary summary;
    private final PublishedTopics topics;
    private final Clock clock;

    DutyResource(Duties duties, Summaries summaries, DutySummary summary, PublishedTopics topics, Clock clock) {
        this.duties = duties;
        this.summaries = summaries;
        this.summary = summary;
        this.topics = topics;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "listDuties", summary = "List duties, in the order of their ids")
    @APIResponse(
            responseCode = "200",
            description = "A page of duties",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = DutyView.class)))
    public Response list(
            @QueryParam("topic") @Parameter(description = TOPIC, example = "displacement") @Nullable String topic,
            @QueryParam("status")
                    @Parameter(
                            description =
                                    "Only duties in this state; overdue are those not answered by their first deadline",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {
                                                "received",
                                                "examined",
                                                "measure",
                                                "no-measure",
                                                "effect-checked",
                                                "void",
                                                "overdue"
                                            }))
                    @Nullable
                    String status,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit,
            @Context UriInfo uri)
            throws SQLException {
        Page page = Page.of(cursor, limit);
        Instant now = clock.instant();
        DutyFilter wanted = DutyFilter.of(topic, status);
        demandKnown(topic);
        List<Duty> found = duties.page(page, wanted, now);
        Map<String, Summary> effects =
                summaries.of(Duty.KIND, found.stream().map(Duty::id).toList());
        return page.answer(
                found.stream()
                        .map(duty -> DutyView.of(duty, effects.get(duty.id()), now))
                        .toList(),
                DutyView::id,
                uri);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readDuty", summary = "Read a duty")
    @APIResponse(
            responseCode = "200",
            description = "The duty",
            content = @Content(schema = @Schema(implementation = DutyView.class)))
    public DutyView read(String id) throws SQLException {
        Duty duty = Duty.get(id);
        return DutyView.of(duty, summaries.of(duty.subject()).orElse(null), clock.instant());
    }

    @GET
    @Path("/summary")
    @Operation(operationId = "readDutySummary", summary = "How many are owed, how many answered, and how fast?")
    @APIResponse(
            responseCode = "200",
            description = "The figures",
            content = @Content(schema = @Schema(implementation = DutySummaryView.class)))
    public DutySummaryView summary(
            @QueryParam("topic") @Parameter(description = TOPIC, example = "displacement") @Nullable String topic)
            throws SQLException {
        demandKnown(topic);
        return summary.of(topic);
    }

    private void demandKnown(@Nullable String topic) throws SQLException {
        if (topic != null) {
            topics.demand(topic);
        }
    }
}
