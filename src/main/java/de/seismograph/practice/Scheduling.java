package de.seismograph.practice;

import de.seismograph.pulse.Question;
import de.seismograph.release.Subject;
import de.seismograph.shared.GermanTime;
import de.seismograph.shared.Recurring;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Looks every hour for what can be published anew of factors and practice. */
@ApplicationScoped
public class Scheduling {
    private static final Logger LOG = Logger.getLogger(Scheduling.class);

    private final Recurring recurring = new Recurring("The publishing of factors and practice");
    private final Renewing renewing;
    private final Clock clock;

    Scheduling(Renewing renewing, Clock clock) {
        this.renewing = renewing;
        this.clock = clock;
    }

    private record Renewed(Subject subject, Question question) {}

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
        for (Renewed each : QuarkusTransaction.requiringNew().call(Scheduling::everything)) {
            try {
                renewing.renew(each.subject(), each.question(), today);
            } catch (SQLException | RuntimeException failed) {
                LOG.errorf(failed, "Figures of %s could not be published; it will be tried again", each.subject());
            }
        }
    }

    private static List<Renewed> everything() {
        Stream<Renewed> factors =
                Factor.current().stream().map(each -> new Renewed(Opinion.of(each.id()), Opinion.question(each)));
        Stream<Renewed> practices = Practice.ids().map(id -> new Renewed(Adoption.of(id), Adoption.question()));
        return Stream.concat(factors, practices).toList();
    }
}
