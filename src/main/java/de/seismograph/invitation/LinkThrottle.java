package de.seismograph.invitation;

import de.seismograph.shared.AddressPrefix;
import de.seismograph.shared.Throttle;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/** Keeps one place from filling the queue of links that managers ask for; nobody is told, since all get the same answer. */
@Singleton
class LinkThrottle {
    private static final Logger LOG = Logger.getLogger(LinkThrottle.class);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);
    private static final Duration MEMORY = Duration.ofHours(1);

    private final Throttle<AddressPrefix> places;
    private final AtomicBoolean told = new AtomicBoolean();

    LinkThrottle(LinkSettings settings, Clock clock) {
        places = new Throttle<>(new Throttle.Pace(settings.mostFromPlace(), FIRST_WAIT, LONGEST_WAIT, MEMORY), clock);
    }

    /** Whether a link may be asked for from there now. Said to operators the first time it may not. */
    boolean admits(AddressPrefix from) {
        if (places.fail(from).isEmpty()) {
            return true;
        }
        if (told.compareAndSet(false, true)) {
            LOG.warn(
                    "One place asks for more links to sign in than a place needs: some are not sent, now and from now on.");
        }
        return false;
    }
}
