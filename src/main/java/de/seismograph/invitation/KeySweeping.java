package de.seismograph.invitation;

import de.seismograph.key.KeyRing;
import de.seismograph.pulse.Pulse;
import de.seismograph.pulse.PulseClosed;
import de.seismograph.pulse.PulseState;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.jboss.logging.Logger;

/** Destroys the keys of pulses that have closed: right after the close, or soon after where that failed. */
@ApplicationScoped
class KeySweeping {
    private static final Logger LOG = Logger.getLogger(KeySweeping.class);
    private static final Set<PulseState> OVER = Set.of(PulseState.CLOSED, PulseState.RELEASED);

    private final KeyRing keys;

    KeySweeping(KeyRing keys) {
        this.keys = keys;
    }

    /** Only once the close is durable: a key destroyed too early would orphan the sheets. */
    void destroy(@Observes(during = TransactionPhase.AFTER_SUCCESS) PulseClosed closed) {
        keys.destroy(PulseKey.of(closed.pulse().id()));
    }

    void sweep(@Observes StartupEvent start) {
        sweep();
    }

    /** The key of a pulse that is unknown here stays: it may belong to a database that has been restored from elsewhere. */
    @Transactional
    void sweep() {
        PulseKey.pulses(keys.names()).stream()
                .filter(id -> Pulse.<Pulse>findByIdOptional(id)
                        .filter(pulse -> OVER.contains(pulse.state()))
                        .isPresent())
                .forEach(id -> {
                    keys.destroy(PulseKey.of(id));
                    LOG.infof("Destroyed the key of pulse %s, which had closed", id);
                });
    }
}
