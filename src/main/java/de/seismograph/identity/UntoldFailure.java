package de.seismograph.identity;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;

/**
 * Leaves it to our resources to tell that somebody could not be authenticated, as they do: there is nothing else that asks who
 * somebody is. The framework is ready to tell it too until a resource takes over, and makes a table of all routes anew for each
 * request, to count such a failure under its route.
 */
class UntoldFailure {
    /** Filters of the same priority come after those of the framework, and before the one that makes the table. */
    void stand(@Observes Filters filters) {
        filters.register(UntoldFailure::leave, SecurityHandlerPriorities.AUTHENTICATION);
    }

    private static void leave(RoutingContext exchange) {
        exchange.remove(QuarkusHttpUser.AUTH_FAILURE_HANDLER);
        exchange.next();
    }
}
