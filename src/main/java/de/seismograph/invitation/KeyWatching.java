package de.seismograph.invitation;

import de.seismograph.key.KeyGone;
import de.seismograph.key.KeyRing;
import de.seismograph.pulse.Course;
import de.seismograph.shared.Recurring;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Looks after keys, above all those of open pulses. A pulse whose key stays away, while others are there, is cut short: without the
 * key nobody could find the own sheet again and would fill in a second one. The key is never made anew; once it is back the pulse
 * closes as usual.
 */
@ApplicationScoped
public class KeyWatching {
    private static final Logger LOG = Logger.getLogger(KeyWatching.class);

    private final Recurring recurring = new Recurring("The look after keys");
    private final KeyRing keys;
    private final KeySweeping sweeping;
    private final Course course;
    private final KeySettings settings;
    private final Event<KeyGone> gone;
    private final Clock clock;
    private final Map<String, Instant> missedSince = new HashMap<>();

    KeyWatching(
            KeyRing keys, KeySweeping sweeping, Course course, KeySettings settings, Event<KeyGone> gone, Clock clock) {
        this.keys = keys;
        this.sweeping = sweeping;
        this.course = course;
        this.settings = settings;
        this.gone = gone;
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
        Set<String> lost = keys.lost();
        missedSince.keySet().retainAll(lost);
        Instant now = clock.instant();
        lost.forEach(name -> missedSince.putIfAbsent(name, now));
        for (String pulse : PulseKey.pulses(missedBefore(now.minus(settings.lostAfter())))) {
            if (course.cutShort(pulse, now)) {
                LOG.errorf(
                        "The key of pulse %s is lost: it takes no answers any more and keeps those it has. Restore keys/pulses/%s.key"
                                + " from a backup, and it closes as usual.",
                        pulse, pulse);
            }
        }
        for (String name : missedBefore(now.minus(settings.goneAfter()))) {
            QuarkusTransaction.requiringNew().run(() -> gone.fire(new KeyGone(name)));
            missedSince.remove(name);
        }
    }

    private List<String> missedBefore(Instant time) {
        return missedSince.entrySet().stream()
                .filter(missed -> !missed.getValue().isAfter(time))
                .map(Map.Entry::getKey)
                .toList();
    }
}
