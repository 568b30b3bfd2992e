package de.seismograph.release;

import de.seismograph.shared.Problem;
import de.seismograph.shared.Published;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The free texts of a release, for everybody. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/releases/{pulse}/texts")
@PermitAll
@Published
@Tag(name = "Published data")
public class ReleasedTextResource {
    private final ReadingSide reading;

    ReleasedTextResource(ReadingSide reading) {
        this.reading = reading;
    }

    private record Row(String question, String text) {}

    /** All published texts of one question. */
    @Schema(name = "ReleasedTexts")
    record Texts(
            @Schema(description = "Id of the question in its pulse", examples = "q3")
            String question,

            @Schema(description = "In an order of chance") List<String> texts) {}

    @GET
    @Operation(
            operationId = "readReleasedTexts",
            summary = "Read the published free texts of a release",
            description = "Of questions whose texts an editor has read and published as a whole; at least ten each.")
    @APIResponse(
            responseCode = "200",
            description = "The texts by question; none where none are published",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = Texts.class)))
    public List<Texts> read(String pulse) throws SQLException {
        if (reading.rows("select 1 from published.release where pulse_id = ?", row -> pulse, pulse)
                .isEmpty()) {
            throw Problem.notFound("There is no release of a pulse " + pulse + ".");
        }
        Map<String, List<String>> texts = new LinkedHashMap<>();
        reading.rows(
                        "select question_id, text from published.text where pulse_id = ? order by question_id, id",
                        row -> new Row(row.getString(1), row.getString(2)),
                        pulse)
                .forEach(row -> texts.computeIfAbsent(row.question(), question -> new ArrayList<>())
                        .add(row.text()));
        return texts.entrySet().stream()
                .map(entry -> new Texts(entry.getKey(), entry.getValue()))
                .toList();
    }
}
