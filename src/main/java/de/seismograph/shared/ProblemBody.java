package de.seismograph.shared;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The wire form of a refusal, RFC 9457. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(
        name = "Problem",
        description =
                "A refusal after RFC 9457; title and details are in German where Accept-Language asks for it, in English otherwise")
record ProblemBody(
        @Schema(
                required = true,
                description = "URN of the kind of problem",
                examples = "urn:seismograph:problem:invalid-request")
        String type,

        @Schema(required = true, examples = "Bad Request") String title,

        @Schema(required = true, minimum = "400", maximum = "599", examples = "400")
        int status,

        @Schema(required = true, description = "What is wrong, for people")
        String detail,

        @Schema(description = "Path of the request") @Nullable
        String instance,

        @Schema(description = "Id of what is in the way") @Nullable
        String about,

        @Schema(description = "Every single fault that was found")
        List<ProblemBody.Error> errors) {

    static final String MEDIA_TYPE = "application/problem+json";

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ProblemError")
    record Error(
            @Schema(description = "RFC 6901 pointer into the body", examples = "/questions/0/kind") @Nullable
            String pointer,

            @Schema(description = "Line of an uploaded file, from 1") @Nullable
            Integer line,

            @Schema(description = "Column of an uploaded file or name of a parameter") @Nullable
            String column,

            @Schema(required = true) String detail) {}

    static ProblemBody of(Problem problem, @Nullable String instance, Tongue tongue) {
        Response.Status status = Response.Status.fromStatusCode(problem.status());
        return new ProblemBody(
                "urn:seismograph:problem:" + problem.type(),
                tongue.say(status == null ? "Refused" : status.getReasonPhrase()),
                problem.status(),
                tongue.say(problem.getMessage()),
                instance,
                problem.about().orElse(null),
                problem.faults().stream()
                        .map(f -> new Error(f.pointer(), f.line(), f.column(), tongue.say(f.detail())))
                        .toList());
    }
}
