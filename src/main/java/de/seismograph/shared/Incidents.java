package de.seismograph.shared;

import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationRedirectException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Our own mistakes: the caller gets an id and nothing else, and the log the same id with what went wrong. */
@ApplicationScoped
class Incidents {
    private static final Logger LOG = Logger.getLogger(Incidents.class);

    private final EarlyRefusal refusal;

    Incidents(EarlyRefusal refusal) {
        this.refusal = refusal;
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

    /** A refusal, or the way to a provider, which the framework answers by itself. */
    private static boolean isAboutSigningIn(@Nullable Throwable failure) {
        return failure instanceof SecurityException
                || failure instanceof AuthenticationRedirectException
                || failure instanceof AuthenticationCompletionException;
    }

    private void tell(RoutingContext exchange) {
        boolean ours = exchange.statusCode() >= 500 || (exchange.statusCode() < 0 && exchange.failure() != null);
        if (!ours || isAboutSigningIn(exchange.failure()) || exchange.response().headWritten()) {
            exchange.next();
            return;
        }
        Throwable failure =
                exchange.failure() == null ? new IllegalStateException("No reason given") : exchange.failure();
        refusal.tell(exchange, Away.problem(failure).orElseGet(() -> of(failure)));
    }
}
