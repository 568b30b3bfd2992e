package de.seismograph.shared;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Asks browsers that have come by TLS, to us or to a proxy we trust, never to come without it again. */
@ApplicationScoped
class StrictTransport {
    /** Before anything that may answer. */
    private static final int FIRST = 2000;

    private static final String A_YEAR = "max-age=31536000";

    void stand(@Observes Filters filters) {
        filters.register(StrictTransport::say, FIRST);
    }

    private static void say(RoutingContext exchange) {
        if ("https".equals(exchange.request().scheme())) {
            exchange.response().putHeader("Strict-Transport-Security", A_YEAR);
        }
        exchange.next();
    }
}
