package de.seismograph.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;

/** Refuses in our own shape a body so long that the HTTP server would turn it away with a bare status. */
class Gate {
    /** Before the server's own checks. */
    private static final int FIRST = 1000;

    /** A client that is still sending cannot hear a refusal, so that a body up to this length is read and thrown away. */
    private static final long LONGEST_READ = 64 * 1024 * 1024;

    private final ObjectMapper json;

    Gate(ObjectMapper json) {
        this.json = json;
    }

    void stand(@Observes Filters filters) {
        filters.register(this::check, FIRST);
    }

    private void check(RoutingContext exchange) {
        long length = BodyLimit.announced(exchange.request().getHeader("Content-Length"));
        if (length <= BodyLimit.FILE) {
            exchange.next();
            return;
        }
        Future<Void> told = refuse(exchange, Problem.tooLarge(BodyLimit.FILE));
        if (length <= LONGEST_READ) {
            exchange.request().resume();
        } else {
            told.onComplete(done -> exchange.request().connection().close());
        }
    }

    private Future<Void> refuse(RoutingContext exchange, Problem problem) {
        try {
            return exchange.response()
                    .setStatusCode(problem.status())
                    .putHeader("Content-Type", ProblemBody.MEDIA_TYPE)
                    .putHeader("Cache-Control", "no-store")
                    .end(json.writeValueAsString(
                            ProblemBody.of(problem, exchange.request().path())));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem can always be written", e);
        }
    }
}
