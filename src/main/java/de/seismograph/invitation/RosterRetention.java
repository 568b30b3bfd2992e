package de.seismograph.invitation;

import de.seismograph.shared.Changed;
import de.seismograph.shared.Recurring;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Deletes managers who left the roster long ago, once no open pulse knows them any more. */
@ApplicationScoped
public class RosterRetention {
    private final Recurring recurring = new Recurring("The deletion of past managers");
    private final EntityManager entities;
    private final RetentionSettings settings;
    private final Event<ManagersForgotten> forgotten;
    private final Event<Changed> changes;
    private final Clock clock;

    RosterRetention(
            EntityManager entities,
            RetentionSettings settings,
            Event<ManagersForgotten> forgotten,
            Event<Changed> changes,
            Clock clock) {
        this.entities = entities;
        this.settings = settings;
        this.forgotten = forgotten;
        this.changes = changes;
        this.clock = clock;
    }

    @Scheduled(
            identity = "roster-retention",
            every = "1h",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    public void tick() {
        recurring.run(this::deleteExpired);
    }

    @Transactional
    @SuppressWarnings("unchecked")
    void deleteExpired() {
        List<UUID> deleted = entities.createNativeQuery("""
                        delete from manager m
                         where m.closed_at < :before
                           and not exists (select 1 from invitation i where i.manager_id = m.id)
                        returning m.id
                        """, UUID.class)
                .setParameter("before", clock.instant().minus(settings.roster()))
                .getResultList();
        if (!deleted.isEmpty()) {
            forgotten.fire(new ManagersForgotten(deleted));
            changes.fire(new Changed("managers.expired", "roster", Map.of("entries", deleted.size())));
        }
    }
}
