package de.seismograph.operation;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** The farewell of a service that is about to end: every answer is still given, and none of its connections is kept. */
@ApplicationScoped
class Draining {
    /** Before anything that may answer. */
    private static final int FIRST = 2000;

    private volatile boolean leaving;

    void begin(@Observes ShutdownDelayInitiatedEvent asked) {
        leaving = true;
    }

    void stand(@Observes Filters filters) {
        filters.register(this::say, FIRST);
    }

    private void say(RoutingContext exchange) {
        if (leaving && exchange.request().version() != HttpVersion.HTTP_2) {
            exchange.response().putHeader("Connection", "close");
        }
        exchange.next();
    }
}
