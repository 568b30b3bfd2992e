package de.seismograph.pulse;

import de.seismograph.shared.Problem;
import de.seismograph.shared.Recurring;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jboss.logging.Logger;

/** Opens, closes and releases pulses on time; what fell due while the service was down is caught up with. */
@ApplicationScoped
public class Scheduling {
    private static final Logger LOG = Logger.getLogger(Scheduling.class);

    private final Recurring recurring = new Recurring("The course of pulses");
    private final Course course;
    private final Clock clock;

    /** What has been said once about a pulse that is refused at every tick. */
    private final Set<String> told = ConcurrentHashMap.newKeySet();

    Scheduling(Course course, Clock clock) {
        this.course = course;
        this.clock = clock;
    }

    /** Not before the start is done: a demo relives past quarters, whose pulses are all overdue. */
    @Scheduled(
            identity = "course-of-pulses",
            every = "1s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    public void tick() {
        recurring.run(() -> {
            Instant now = clock.instant();
            List<Pulse> underway = QuarkusTransaction.requiringNew().call(Pulse::underway);
            each(underway, pulse -> pulse.isDueToOpen(now), "opened", id -> course.openDue(id, now));
            each(underway, pulse -> pulse.isDueToRemind(now), "reminded of", id -> course.remindDue(id, now));
            each(underway, pulse -> pulse.isDueToClose(now), "closed", id -> course.closeDue(id, now));
            each(underway, pulse -> pulse.isDueToRelease(now), "released", id -> course.releaseDue(id, now));
        });
    }

    /** One pulse that cannot go on must not hold up the others. */
    private void each(List<Pulse> underway, Predicate<Pulse> due, String done, Predicate<String> step) {
        for (String id : underway.stream().filter(due).map(Pulse::id).toList()) {
            try {
                if (step.test(id)) {
                    LOG.infof("Pulse %s %s by the clock", id, done);
                }
                told.removeIf(refusal -> refusal.startsWith(id));
            } catch (Problem refused) {
                if (told.add(id + refused.type())) {
                    LOG.warnf("Pulse %s could not be %s: %s", id, done, refused.getMessage());
                }
            } catch (RuntimeException failed) {
                LOG.errorf(failed, "Pulse %s could not be %s; it will be tried again", id, done);
            }
        }
    }
}
