package de.seismograph.operation;

import de.seismograph.invitation.MailBacklog;
import de.seismograph.mail.Delivering;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;

/** What Prometheus gets beside the figures of the framework, and what it does not get. */
class Metrics {
    /** Where managers come and go, by route. */
    private static final Set<String> OF_MANAGERS = Set.of(
            "/sheet",
            "/sheet/form",
            "/me/invitations/{pulse}/link",
            "/p/{pulse}",
            "/answer.html",
            "/signals",
            "/signals/{id}",
            "/signals/{id}/stance",
            "/duties/{id}/effect",
            "/me/duties",
            "/dispatches/inbox",
            "/dispatches/{id}/rating",
            "/me/muted-topics",
            "/factors",
            "/factors/{id}/opinion",
            "/practices",
            "/practices/{id}",
            "/practices/{id}/adoption");

    private static final Set<String> IN_VAIN = Set.of("CLIENT_ERROR", "SERVER_ERROR");

    /** Each of these goes up with every request, sheets included, and little else comes by night. */
    private static final List<String> TOTALS = List.of(
            "http.server.bytes.",
            "agroal.acquire.count",
            "worker.pool.completed",
            "worker.pool.usage",
            "worker.pool.queue.delay");

    /**
     * Served requests for sheets are not counted: before the close nobody may know more than how many have answered, rounded down to
     * ten. Refused and failed ones are.
     */
    @Produces
    @Singleton
    MeterFilter nothingOfTheTurnout() {
        return MeterFilter.deny(Metrics::tellsTheTurnout);
    }

    private static boolean tellsTheTurnout(Meter.Id meter) {
        return TOTALS.stream().anyMatch(meter.getName()::startsWith)
                || (OF_MANAGERS.contains(String.valueOf(meter.getTag("uri")))
                        && !IN_VAIN.contains(String.valueOf(meter.getTag("outcome"))));
    }

    @Produces
    @Singleton
    MeterBinder mails(MailBacklog backlog) {
        return registry -> {
            mails(
                    registry,
                    "seismograph.mails.waiting",
                    "Mails still to be sent",
                    backlog,
                    MailBacklog.Figures::waiting);
            mails(registry, "seismograph.mails.failed", "Mails given up", backlog, MailBacklog.Figures::failed);
            mails(
                    registry,
                    "seismograph.mails.oldest.due.seconds",
                    "For how long the oldest mail has been due",
                    backlog,
                    MailBacklog.Figures::oldestDueSeconds);
        };
    }

    @Produces
    @Singleton
    MeterBinder lettersGivenUp(Delivering delivering) {
        return registry -> FunctionCounter.builder("seismograph.letters.given.up", delivering, Delivering::givenUp)
                .description("Letters other than invitations that were given up")
                .register(registry);
    }

    private static void mails(
            MeterRegistry registry,
            String name,
            String description,
            MailBacklog backlog,
            ToLongFunction<MailBacklog.Figures> figure) {
        Gauge.builder(name, backlog, source -> figureOf(source, figure))
                .description(description)
                .register(registry);
    }

    /** Not a number while the database is away. */
    private static double figureOf(MailBacklog backlog, ToLongFunction<MailBacklog.Figures> figure) {
        try {
            return figure.applyAsLong(backlog.figures());
        } catch (SQLException away) {
            return Double.NaN;
        }
    }

    @Produces
    @Singleton
    MeterBinder keys(KeyFolder keys) {
        return registry -> Gauge.builder("seismograph.keys.usable", keys, folder -> folder.isUsable() ? 1 : 0)
                .description("Whether the folder of the keys can be written")
                .register(registry);
    }
}
