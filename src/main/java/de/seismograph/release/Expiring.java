package de.seismograph.release;

import de.seismograph.shared.Changed;
import de.seismograph.shared.Recurring;
import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Deletes answers of the panel and unpublished texts when their time has come, and sweeps from the disk what is deleted. */
@ApplicationScoped
public class Expiring {
    /** Tables from which what people have said, or who they are, is deleted or struck out. */
    private static final List<String> OF_PEOPLE =
            List.of("panel_answer", "free_text", "manager", "judgement", "signal", "factor", "practice", "letter");

    private final Recurring recurring = new Recurring("The deletion of what has expired");
    private final EntityManager entities;
    private final AgroalDataSource database;
    private final KeptSettings settings;
    private final Event<Changed> changes;
    private final Clock clock;

    Expiring(
            EntityManager entities,
            AgroalDataSource database,
            KeptSettings settings,
            Event<Changed> changes,
            Clock clock) {
        this.entities = entities;
        this.database = database;
        this.settings = settings;
        this.changes = changes;
        this.clock = clock;
    }

    @Scheduled(
            identity = "expiring",
            every = "1h",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    public void tick() {
        recurring.run(() -> {
            delete(clock.instant());
            sweepUp();
        });
    }

    @Transactional
    void delete(Instant now) {
        long answers = (Long) entities.createNativeQuery("""
                        with expired as (
                            delete from panel_answer a using pulse p where p.id = a.pulse_id and p.closed_at <= :before
                            returning cardinality(a.pseudonyms) as answers)
                        select cast(coalesce(sum(answers), 0) as bigint) from expired
                        """, Long.class)
                .setParameter("before", now.minus(settings.panel()))
                .getSingleResult();
        int collections = entities.createNativeQuery("""
                        delete from text_collection where released_at is null and taken_at <= :before
                        """)
                .setParameter("before", now.minus(settings.texts()))
                .executeUpdate();
        if (answers + collections > 0) {
            changes.fire(new Changed(
                    "answers.expired", "panel", Map.of("panelAnswers", answers, "textCollections", collections)));
        }
    }

    /** A deleted row stays on disk until then. VACUUM runs outside of any transaction. */
    private void sweepUp() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (String table : OF_PEOPLE) {
                statement.execute("vacuum " + table);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot sweep up what was deleted", e);
        }
    }
}
