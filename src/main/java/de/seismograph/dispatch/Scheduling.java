package de.seismograph.dispatch;

import de.seismograph.shared.Problem;
import de.seismograph.shared.Recurring;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.jboss.logging.Logger;

/** Sends digests and counts ratings when their time has come. */
@ApplicationScoped
public class Scheduling {
    private static final Logger LOG = Logger.getLogger(Scheduling.class);

    private final Recurring recurring = new Recurring("The course of dispatches");
    private final Digesting digesting;
    private final Counting counting;
    private final Clock clock;

    Scheduling(Digesting digesting, Counting counting, Clock clock) {
        this.digesting = digesting;
        this.counting = counting;
        this.clock = clock;
    }

    @Scheduled(
            identity = "course-of-dispatches",
            every = "60s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    public void tick() {
        recurring.run(() -> {
            Instant now = clock.instant();
            if (digesting.make(now)) {
                LOG.info("The digest of this week is on its way");
            }
            for (String id : QuarkusTransaction.requiringNew().call(() -> Dispatch.dueToCount(now))) {
                count(id, now);
            }
        });
    }

    /** One that cannot be counted must not hold up the others; the key it waits for may come back. */
    private void count(String id, Instant now) {
        try {
            counting.countDue(id, now);
        } catch (Problem refused) {
            LOG.warnf("The ratings of dispatch %s could not be counted: %s", id, refused.getMessage());
        }
    }
}
