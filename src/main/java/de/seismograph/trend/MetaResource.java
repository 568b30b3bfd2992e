package de.seismograph.trend;

import de.seismograph.release.ReleaseSettings;
import de.seismograph.shared.BodyLimit;
import de.seismograph.shared.Page;
import de.seismograph.shared.Published;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a reader must know to use the figures. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/meta")
@PermitAll
@Published
@Tag(name = "Published data")
public class MetaResource {
    private static final String METHOD = "2026.1";

    private final ReleaseSettings release;
    private final String version;

    MetaResource(ReleaseSettings release, @ConfigProperty(name = "quarkus.application.version") String version) {
        this.release = release;
        this.version = version;
    }

    /** Limits, thresholds and the method in force. */
    @Schema(name = "Meta")
    record Meta(
            @Schema(examples = "0.1.0") String version,

            @Schema(description = "Version of the statistical method", examples = "2026.1")
            String method,

            Thresholds thresholds,
            Limits limits,
            List<String> notes) {}

    /** When a cell is published. */
    @Schema(name = "Thresholds")
    record Thresholds(
            @Schema(description = "Fewest respondents of a cell of a one-way table", examples = "10")
            int oneWay,

            @Schema(description = "Fewest respondents of a cell of a crossing", examples = "20")
            int crossing,

            @Schema(description = "Every how many waves of an indicator the crossings are tabulated", examples = "4")
            int crossingEvery) {}

    /** What the API takes and gives at most. */
    @Schema(name = "Limits")
    record Limits(
            @Schema(description = "Questions of a pulse", examples = "5")
            int questions,

            @Schema(description = "Items of a page", examples = "500")
            int page,

            @Schema(description = "Bytes of a body", examples = "65536")
            long body,

            @Schema(description = "Bytes of an import file", examples = "8388608")
            long file) {}

    @GET
    @Operation(operationId = "readMeta", summary = "Limits, thresholds and method")
    @APIResponse(
            responseCode = "200",
            description = "What a reader must know",
            content = @Content(schema = @Schema(implementation = Meta.class)))
    public Meta read() {
        return new Meta(
                version,
                METHOD,
                new Thresholds(release.minOneWay(), release.minCrossing(), release.crossingEvery()),
                new Limits(5, Page.MOST, BodyLimit.USUAL, BodyLimit.FILE),
                List.of(
                        "National figures are weighted by Land; cells describe who answered in them.",
                        "Intervals cover the chance of who answered, not the bias of who did not.",
                        "Don't know is left out of shares and balances.",
                        "Respondents are rounded to 5. Withheld and empty cells look alike."));
    }
}
