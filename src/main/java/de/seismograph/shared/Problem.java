package de.seismograph.shared;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one refusal thrown on purpose: becomes an RFC 9457 {@code application/problem+json} answer.
 *
 * <p>Anything else that escapes a resource is our own bug and becomes a 500 with an incident id.
 */
public final class Problem extends RuntimeException {
    private final int status;
    private final String type;
    private final @Nullable Duration retryAfter;
    private final List<Fault> faults = new ArrayList<>();
    private @Nullable String about;

    private Problem(int status, String type, String detail) {
        this(status, type, detail, null);
    }

    private Problem(int status, String type, String detail, @Nullable Duration retryAfter) {
        super(detail, null, false, false);
        this.status = status;
        this.type = type;
        this.retryAfter = retryAfter;
    }

    /**
     * One place in the request that is wrong.
     *
     * @param pointer RFC 6901 JSON Pointer into the request body, or {@code null} where the body is no JSON
     * @param line line of an uploaded file, counted from 1, or {@code null}
     * @param column name of the column of an uploaded file or of the query parameter, or {@code null}
     * @param detail what is wrong, for people
     */
    public record Fault(
            @Nullable String pointer,
            @Nullable Integer line,
            @Nullable String column,
            String detail) {
        public static Fault at(String pointer, String detail) {
            return new Fault(pointer, null, null, detail);
        }

        public static Fault inLine(int line, String column, String detail) {
            return new Fault(null, line, column, detail);
        }

        public static Fault inParameter(String name, String detail) {
            return new Fault(null, null, name, detail);
        }
    }

    /** 400: the request does not say something that can be understood. */
    public static Problem invalid(String detail) {
        return new Problem(400, "invalid-request", detail);
    }

    /** 400 with one fault, for the common case. */
    public static Problem invalidAt(String pointer, String detail) {
        return invalid(detail).with(Fault.at(pointer, detail));
    }

    /** 400 naming the query or path parameter at fault. */
    public static Problem invalidParameter(String name, String detail) {
        return invalid(detail).with(Fault.inParameter(name, detail));
    }

    /** 400 with all faults of a body or file at once; the list must not be empty. */
    public static Problem invalid(String detail, List<Fault> faults) {
        Problem problem = invalid(detail);
        faults.forEach(problem::with);
        return problem;
    }

    /** 401: no credentials, or none that are valid; says nothing about which. */
    public static Problem unauthorized(String detail) {
        return new Problem(401, "unauthorized", detail);
    }

    /** 403: whoever asks is known, and may not do this in this way. */
    public static Problem forbidden(String type, String detail) {
        return new Problem(403, type, detail);
    }

    /** 404: there is no such thing, or none for the caller. */
    public static Problem notFound(String detail) {
        return new Problem(404, "not-found", detail);
    }

    /** 409: the request is fine but the thing is in a state that forbids it. */
    public static Problem conflict(String type, String detail) {
        return new Problem(409, type, detail);
    }

    /** 412: {@code If-Match} names an edition that is no longer the current one. */
    public static Problem stale() {
        return new Problem(
                412, "stale-edition", "Somebody has changed this since you read it. Read it again and retry.");
    }

    /** 413: the body is larger than allowed. */
    public static Problem tooLarge(long limit) {
        return new Problem(413, "body-too-large", "The body is larger than the allowed " + limit + " bytes.");
    }

    /** 428: an edit without {@code If-Match}. */
    public static Problem editionRequired() {
        return new Problem(428, "edition-required", "Send If-Match with the ETag of the edition you have read.");
    }

    /** 429: too many failures; the next attempt is looked at after the wait. */
    public static Problem tooManyFailures(Duration wait) {
        return new Problem(429, "too-many-failures", "There have been too many failures. Please wait.", wait);
    }

    /** 429: too often; the next attempt is looked at after the wait. */
    public static Problem tooMany(Duration wait, String detail) {
        return new Problem(429, "too-many-requests", detail, wait);
    }

    /** 503: something that is needed is missing here for now. */
    public static Problem unavailable(String type, String detail) {
        return new Problem(503, type, detail);
    }

    /** Any other status, for refusals that come from the framework. */
    static Problem of(int status, String type, String detail) {
        return new Problem(status, type, detail);
    }

    public Problem with(Fault fault) {
        faults.add(fault);
        return this;
    }

    /** Names what is in the way, by its id. */
    public Problem about(String id) {
        about = id;
        return this;
    }

    /** The id of what is in the way, where there is something. */
    public Optional<String> about() {
        return Optional.ofNullable(about);
    }

    public int status() {
        return status;
    }

    public String type() {
        return type;
    }

    /** How long to wait, where that is known. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    public List<Fault> faults() {
        return List.copyOf(faults);
    }
}
