package de.seismograph.signal;

import de.seismograph.release.Dimension;
import de.seismograph.release.PublishedCell;
import de.seismograph.release.Summaries;
import de.seismograph.release.Summary;
import de.seismograph.shared.Published;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What is published of signals. */
@Published
@PermitAll
@Path("/signals/summary")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Signals")
public class SignalSummaryResource {
    private static final Comparator<SignalSummaryRow> ORDER = Comparator.comparing(SignalSummaryRow::topic)
            .thenComparing(SignalSummaryRow::period)
            .thenComparing(row -> row.geo().equals("DE") ? "" : row.geo());

    private final Summaries summaries;

    SignalSummaryResource(Summaries summaries) {
        this.summaries = summaries;
    }

    @GET
    @Operation(
            operationId = "readSignalSummary",
            summary = "How widespread are the topics that managers have raised?",
            description =
                    "By topic, quarter and Land, once a quarter is over, under the thresholds and the noise of all that is published. What is withheld is missing.")
    @APIResponse(
            responseCode = "200",
            description = "In the order of topic, quarter and Land, the nation first",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = SignalSummaryRow.class)))
    public List<SignalSummaryRow> read(@QueryParam("topic") @Nullable String topic) throws SQLException {
        return summaries.ofKind(SignalSummarising.KIND).stream()
                .flatMap(SignalSummaryResource::rows)
                .filter(row -> topic == null || topic.equals(row.topic()))
                .sorted(ORDER)
                .toList();
    }

    private static Stream<SignalSummaryRow> rows(Summary summary) {
        String[] subject = summary.subject().id().split("/");
        return Stream.of(Dimension.NATIONAL, Dimension.LAND)
                .flatMap(dimension -> summary.cells(SignalSummarising.QUESTION, dimension).stream())
                .filter(SignalSummaryResource::isOfTheQuestion)
                .map(cell -> SignalSummaryRow.of(subject[0], subject[1], cell));
    }

    /** Not of those who did not know: nobody is asked for that. */
    private static boolean isOfTheQuestion(PublishedCell cell) {
        return cell.item().isEmpty();
    }
}
