package de.seismograph.invitation;

import de.seismograph.key.KeyRing;
import de.seismograph.pulse.Course;
import de.seismograph.shared.Recurring;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;

/**
 * Looks after the keys of open pulses. A pulse whose key stays away, while others are there, is cut short: without the key nobody
 * could find the own sheet again and would fill in a second one. The key is never made anew; once it is back the pulse closes as usual.
 */
@ApplicationScoped
public class KeyWatching {
    private static final Logger LOG = Logger.getLogger(KeyWatching.class);

    private final Recurring recurring = new Recurring("The look after keys");
    private final KeyRing keys;
    private final KeySweeping sweeping;
    private final Course course;
    private final KeySettings settings;
    private final Clock clock;
    private final Map<String, Instant> missedSince = new HashMap<>();

    KeyWatching(KeyRing keys, KeySweeping sweeping, Course course, KeySettings settings, Clock clock) {
        this.keys = keys;
        this.sweeping = sweeping;
        this.course = course;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(
            identity = "keys",
            every = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    public void tick() {
        recurring.run(this::look);
    }

    private void look() {
        sweeping.sweep();
        keys.forgetWhatIsGone();
        List<String> lost = PulseKey.pulses(keys.lost());
        missedSince.keySet().retainAll(lost);
        Instant now = clock.instant();
        for (String pulse : lost) {
            Instant since = missedSince.computeIfAbsent(pulse, id -> now);
            if (!now.isBefore(since.plus(settings.lostAfter())) && course.cutShort(pulse, now)) {
                LOG.errorf(
                        "The key of pulse %s is lost: it takes no answers any more and keeps those it has. Restore keys/pulses/%s.key"
                                + " from a backup, and it closes as usual.",
                        pulse, pulse);
            }
        }
    }
}
