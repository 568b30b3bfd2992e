package de.seismograph.shared;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/** Hangs up on a caller whose body takes too long to come, however busily it dribbles; for headers the idle timeout does so. */
@ApplicationScoped
class Patience {
    /** Before anything that may read. */
    private static final int FIRST = 2000;

    private final Vertx vertx;
    private final long millis;

    Patience(Vertx vertx, Settings settings) {
        this.vertx = vertx;
        this.millis = settings.bodyWithin().toMillis();
    }

    /** How long a caller may take. */
    @ConfigMapping(prefix = "seismograph.http")
    interface Settings {
        /** For the whole body; the largest file comes through at one megabit a second. */
        @WithDefault("75s")
        Duration bodyWithin();
    }

    void stand(@Observes Filters filters) {
        filters.register(this::wait, FIRST);
    }

    private void wait(RoutingContext exchange) {
        if (!exchange.request().isEnded()) {
            long timer = vertx.setTimer(millis, tooLong -> hangUp(exchange));
            exchange.addEndHandler(done -> vertx.cancelTimer(timer));
        }
        exchange.next();
    }

    private static void hangUp(RoutingContext exchange) {
        if (!exchange.request().isEnded()) {
            exchange.request().connection().close();
        }
    }
}
