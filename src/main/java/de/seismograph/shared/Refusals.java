package de.seismograph.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.CharConversionException;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Turns every exception that leaves a resource into one shape: {@code application/problem+json}. */
class Refusals {
    private static final Logger LOG = Logger.getLogger(Refusals.class);
    private static final Map<Integer, String> TYPES = Map.of(
            404, "not-found",
            405, "method-not-allowed",
            406, "not-acceptable",
            413, "body-too-large",
            415, "unsupported-media-type");

    @Context
    UriInfo uri;

    @Context
    HttpServerRequest request;

    @Inject
    AllowedMethods allowed;

    @ServerExceptionMapper
    Response of(Problem problem) {
        return answer(problem);
    }

    @ServerExceptionMapper
    Response of(ConstraintViolationException violation) {
        List<Problem.Fault> faults = violation.getConstraintViolations().stream()
                .map(v -> Violations.fault(v.getPropertyPath(), v.getMessage()))
                .sorted(Comparator.comparing(f -> String.valueOf(f.pointer())))
                .toList();
        return answer(Problem.invalid("The request breaks " + faults.size() + " rule(s).", faults));
    }

    @ServerExceptionMapper({MismatchedInputException.class, JsonProcessingException.class, CharConversionException.class
    })
    Response unreadable(IOException thrown) {
        return answer(Unreadable.asProblem(thrown));
    }

    @ServerExceptionMapper({AuthenticationFailedException.class, UnauthorizedException.class})
    Response unauthenticated(RuntimeException refused) {
        return answer(Away.problem(refused).orElseGet(() -> Problem.unauthorized("This needs valid credentials.")));
    }

    @ServerExceptionMapper
    Response of(ForbiddenException refused) {
        return answer(Problem.of(403, "forbidden", "Your roles do not allow this."));
    }

    @ServerExceptionMapper
    Response of(WebApplicationException refused) {
        if (refused.getCause() instanceof JsonProcessingException thrown) {
            return unreadable(thrown);
        }
        if (refused.getCause() instanceof Problem problem) {
            return answer(problem);
        }
        if (refused.getCause() instanceof IllegalArgumentException) {
            return answer(Problem.invalid("A parameter of this address cannot be read."));
        }
        int status = refused.getResponse().getStatus();
        if (status < 400) {
            return refused.getResponse();
        }
        if (status >= 500) {
            return incident(refused);
        }
        if (refused instanceof NotFoundException && refused.getCause() != null) {
            return answer(Problem.invalid("A parameter of the address cannot be read."));
        }
        Response.Status known = Response.Status.fromStatusCode(status);
        String detail = known == null ? "The request was refused." : known.getReasonPhrase() + ".";
        Response answer = answer(Problem.of(status, TYPES.getOrDefault(status, "invalid-request"), detail));
        return status == 405
                ? Response.fromResponse(answer).allow(allowed.of(uri.getPath())).build()
                : answer;
    }

    @ServerExceptionMapper
    Response of(Throwable thrown) {
        if (isHungUp(thrown)) {
            LOG.debugf(thrown, "A caller hung up");
            return answer(Problem.invalid("The connection was closed before the request had come."));
        }
        return Away.problem(thrown).map(this::answer).orElseGet(() -> incident(thrown));
    }

    /** Nobody will read the answer, and nothing of ours has failed. */
    private static boolean isHungUp(Throwable thrown) {
        return thrown instanceof IOException
                && Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                        .anyMatch(t -> t instanceof ClosedChannelException || t instanceof HttpClosedException);
    }

    private Response incident(Throwable bug) {
        return answer(Incidents.of(bug));
    }

    private Response answer(Problem problem) {
        Tongue tongue = Tongue.wanted(request == null ? null : request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        Response.ResponseBuilder response = Response.status(problem.status())
                .type(ProblemBody.MEDIA_TYPE)
                .language(tongue.tag())
                .header("Cache-Control", "no-store")
                .header("Vary", HttpHeaders.ACCEPT_LANGUAGE)
                .entity(ProblemBody.of(problem, instance(), tongue));
        if (problem.status() == 401) {
            response.header("WWW-Authenticate", "Bearer").header("WWW-Authenticate", "Invitation");
        }
        problem.retryAfter()
                .ifPresent(wait -> response.header(
                        "Retry-After", Math.max(1, wait.plusMillis(999).toSeconds())));
        if (problem.status() == 503) {
            response.header("Retry-After", DatabaseAway.RETRY_AFTER_SECONDS);
        }
        return response.build();
    }

    /** As it came: an address that is refused need not be one. */
    private @Nullable String instance() {
        return request == null ? null : request.path();
    }
}
