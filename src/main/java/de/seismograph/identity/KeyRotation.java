package de.seismograph.identity;

import de.seismograph.shared.Changed;
import de.seismograph.shared.Recurring;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Replaces the key of the issuer when it is old, or when somebody says so. */
@ApplicationScoped
public class KeyRotation {
    private static final Logger LOG = Logger.getLogger(KeyRotation.class);

    private final Recurring recurring = new Recurring("The rotation of keys");
    private final Issuer issuer;
    private final TokenSettings settings;
    private final Event<Changed> changes;
    private final Clock clock;

    KeyRotation(Issuer issuer, TokenSettings settings, Event<Changed> changes, Clock clock) {
        this.issuer = issuer;
        this.settings = settings;
        this.changes = changes;
        this.clock = clock;
    }

    @Scheduled(
            identity = "key-rotation",
            every = "1h",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    @Transactional
    public void tick() {
        recurring.run(() -> {
            IssuerKeys.Kept current = issuer.keys().current();
            if (!clock.instant().isBefore(current.since().plus(settings.rotateKeyAfter()))) {
                rotate(current);
            }
        });
    }

    @Transactional
    void now() {
        rotate(issuer.keys().current());
    }

    /** Of several instances that find the same key too old, one makes the next. */
    private void rotate(IssuerKeys.Kept current) {
        Optional<IssuerKey> made = issuer.keys().rotate(current);
        made.ifPresent(key -> {
            changes.fire(new Changed("issuer-key.rotated", key.id()));
            LOG.infof("The issuer signs with the new key %s.", key.id());
        });
    }
}
