package de.seismograph.identity;

import de.seismograph.shared.Changed;
import de.seismograph.shared.Recurring;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Replaces the key of the issuer when it is old, or when somebody says so. */
@ApplicationScoped
public class KeyRotation {
    private static final Logger LOG = Logger.getLogger(KeyRotation.class);

    private final Recurring recurring = new Recurring("The rotation of keys");
    private final Issuer issuer;
    private final TokenSettings settings;
    private final Event<Changed> changes;
    private final EntityManager entities;
    private final SecureRandom chance;
    private final Clock clock;

    KeyRotation(
            Issuer issuer,
            TokenSettings settings,
            Event<Changed> changes,
            EntityManager entities,
            SecureRandom chance,
            Clock clock) {
        this.entities = entities;
        this.chance = chance;
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

    /**
     * Written down before the file is there: no key comes into use of which nobody knows. Of several instances that find the same
     * key too old, one makes the next, and what the others have written is taken back.
     */
    private void rotate(IssuerKeys.Kept current) {
        IssuerKey made = IssuerKey.create(chance);
        changes.fire(new Changed("issuer-key.rotated", made.id()));
        entities.flush();
        if (issuer.keys().rotate(current, made)) {
            LOG.infof("The issuer signs with the new key %s.", made.id());
        } else {
            QuarkusTransaction.setRollbackOnly();
        }
    }
}
