package de.seismograph.shared;

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

    private final EarlyRefusal refusal;

    Gate(EarlyRefusal refusal) {
        this.refusal = refusal;
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
        Future<Void> told = refusal.tell(exchange, Problem.tooLarge(BodyLimit.FILE));
        if (length <= LONGEST_READ) {
            exchange.request().resume();
        } else {
            told.onComplete(done -> exchange.request().connection().close());
        }
    }
}
