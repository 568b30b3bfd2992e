package de.seismograph.identity;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;

/**
 * Leaves it to the resources to tell that somebody could not be authenticated, as they do anyway. The framework is ready to tell it
 * too until a resource takes over, and to count such a failure under its route it makes a table of all routes anew for each request.
 */
class UntoldFailure {
    private static final String RESOURCES = "/api/";

    /** Filters of the same priority come after those of the framework, and before the one that makes the table. */
    void stand(@Observes Filters filters) {
        filters.register(UntoldFailure::leave, SecurityHandlerPriorities.AUTHENTICATION);
    }

    private static void leave(RoutingContext exchange) {
        if (exchange.normalizedPath().startsWith(RESOURCES)) {
            exchange.remove(QuarkusHttpUser.AUTH_FAILURE_HANDLER);
        }
        exchange.next();
    }
}
