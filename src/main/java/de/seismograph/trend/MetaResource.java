package de.seismograph.trend;

import de.seismograph.pulse.DisclosureSettings;
import de.seismograph.pulse.Terms;
import de.seismograph.release.TremorSettings;
import de.seismograph.shared.BodyLimit;
import de.seismograph.shared.LocalizedText;
import de.seismograph.shared.Page;
import de.seismograph.shared.Published;
import de.seismograph.statistics.TremorThresholds;
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
    static final String METHOD = "2026.2";

    private final DisclosureSettings disclosure;
    private final TremorSettings tremors;
    private final String version;

    MetaResource(
            DisclosureSettings disclosure,
            TremorSettings tremors,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.disclosure = disclosure;
        this.tremors = tremors;
        this.version = version;
    }

    /** Limits, thresholds and the method in force. */
    @Schema(name = "Meta")
    record Meta(
            @Schema(examples = "0.1.0") String version,

            @Schema(description = "Version of the statistical method", examples = "2026.2")
            String method,

            Terms terms,
            TremorThresholds tremors,
            Limits limits,
            LocalizedText claim,
            List<String> notes) {}

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
    @Operation(operationId = "readMeta", summary = "Limits, terms of publication and method")
    @APIResponse(
            responseCode = "200",
            description = "What a reader must know",
            content = @Content(schema = @Schema(implementation = Meta.class)))
    public Meta read() {
        Terms terms = Terms.of(disclosure);
        return new Meta(
                version,
                METHOD,
                terms,
                TremorSettings.thresholds(tremors),
                new Limits(5, Page.MOST, BodyLimit.USUAL, BodyLimit.FILE),
                terms.claim(),
                List.of(
                        "Every count may be off by some respondents; the same question always gets the same answer.",
                        "National figures are weighted by Land; cells describe who answered in them.",
                        "Intervals cover the chance of who answered, not the bias of who did not.",
                        "Don't know is left out of shares and balances.",
                        "Respondents are rounded to 5. Withheld and empty cells look alike."));
    }
}
