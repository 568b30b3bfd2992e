package de.seismograph.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Our own mistakes: the caller gets an id and nothing else, and the log the same id with what went wrong. */
@ApplicationScoped
class Incidents {
    private static final Logger LOG = Logger.getLogger(Incidents.class);

    private final ObjectMapper json;

    Incidents(ObjectMapper json) {
        this.json = json;
    }

    /** A refusal that names the incident. */
    static Problem of(Throwable bug) {
        UUID incident = UUID.randomUUID();
        LOG.errorf(bug, "Incident %s", incident);
        return Problem.of(500, "incident", "This is our fault. Please report incident " + incident + ".");
    }

    /** For what fails outside of resources: pages, health, the framework itself. */
    void stand(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::tell);
    }

    private void tell(RoutingContext exchange) {
        boolean ours = exchange.statusCode() >= 500 || (exchange.statusCode() < 0 && exchange.failure() != null);
        if (!ours
                || exchange.failure() instanceof SecurityException
                || exchange.response().headWritten()) {
            exchange.next();
            return;
        }
        Problem problem =
                of(exchange.failure() == null ? new IllegalStateException("No reason given") : exchange.failure());
        try {
            exchange.response()
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
