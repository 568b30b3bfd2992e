package de.seismograph.trend;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.seismograph.pulse.DisclosureSettings;
import de.seismograph.pulse.Terms;
import de.seismograph.release.TremorSettings;
import de.seismograph.shared.LocalizedText;
import de.seismograph.shared.Published;
import de.seismograph.statistics.TremorThresholds;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How the figures come about, in plain words, with the thresholds in force. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/method")
@PermitAll
@Published
@Tag(name = "Published data")
public class MethodResource {
    private final Method method;

    MethodResource(ObjectMapper json, DisclosureSettings disclosure, TremorSettings tremors) {
        this.method = read(json, Terms.of(disclosure), TremorSettings.thresholds(tremors));
    }

    /** The method. */
    @Schema(name = "Method")
    record Method(
            @Schema(description = "Version of the statistical method", examples = "2026.2")
            String version,

            List<Section> sections) {}

    /** A chapter of it. */
    @Schema(name = "MethodSection")
    record Section(
            @Schema(examples = "tremors") String id,
            LocalizedText title,
            List<LocalizedText> paragraphs,
            List<String> formulas) {}

    @GET
    @Operation(operationId = "readMethod", summary = "How the figures come about, in German and English")
    @APIResponse(
            responseCode = "200",
            description = "The method",
            content = @Content(schema = @Schema(implementation = Method.class)))
    public Method read() {
        return method;
    }

    private static Method read(ObjectMapper json, Terms terms, TremorThresholds tremors) {
        Map<String, Number> figures = Map.of(
                "minOneWay", terms.minOneWay(),
                "minCrossing", terms.minCrossing(),
                "minRemainder", terms.minRemainder(),
                "crossingEvery", terms.crossingEvery(),
                "noiseVariance", terms.noiseVariance(),
                "greatestNoise", terms.greatestNoise(),
                "window", tremors.window(),
                "wobble", tremors.wobble(),
                "nationalMinimum", tremors.nationalChange(),
                "subgroupMinimum", tremors.subgroupChange());
        DecimalFormat plain = new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ROOT));
        try (InputStream file = MethodResource.class.getResourceAsStream("/method/method.json")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{falseDiscoveryRate}", plain.format(100 * tremors.falseDiscoveryRate()));
            for (Map.Entry<String, Number> figure : figures.entrySet()) {
                text = text.replace("{" + figure.getKey() + "}", plain.format(figure.getValue()));
            }
            return new Method(MetaResource.METHOD, List.of(json.readValue(text, Section[].class)));
        } catch (IOException e) {
            throw new UncheckedIOException("The method is not part of this build", e);
        }
    }
}
