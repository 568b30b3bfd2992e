package de.seismograph.practice;

import de.seismograph.shared.GermanTime;
import de.seismograph.shared.Recurring;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Looks every hour for what can be published anew of factors and practice. */
@ApplicationScoped
public class Scheduling {
    private final Recurring recurring = new Recurring("The publishing of factors and practice");
    private final Renewing renewing;
    private final Clock clock;

    Scheduling(Renewing renewing, Clock clock) {
        this.renewing = renewing;
        this.clock = clock;
    }

    /** Renews the figures of one factor, or one example. */
    private interface Renewal {
        void of(String id, LocalDate today) throws SQLException;
    }

    /** Not before the start is done: a demo brings figures of its own. */
    @Scheduled(
            identity = "figures-of-practice",
            every = "1h",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    public void tick() {
        recurring.run(() -> renewAll(GermanTime.day(clock.instant())));
    }

    /** Publishes whatever can be published on a day; one that fails must not hold up the others. */
    public void renewAll(LocalDate today) {
        renewEach(Factor::currentIds, renewing::renewFactor, today);
        renewEach(Practice::ids, renewing::renewPractice, today);
    }

    private void renewEach(Supplier<Stream<String>> all, Renewal renewal, LocalDate today) {
        for (String id : QuarkusTransaction.requiringNew().call(() -> all.get().toList())) {
            recurring.attempt(id, () -> renew(id, renewal, today));
        }
    }

    private static void renew(String id, Renewal renewal, LocalDate today) {
        try {
            renewal.of(id, today);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot read what has been published so far", e);
        }
    }
}
