package de.seismograph.invitation;

import de.seismograph.mail.MailSettings;
import de.seismograph.shared.Recurring;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Spares those who have answered a reminder, where the operator wants that. Who has answered is kept in memory alone, and marked once
 * a day for tens at a time, in an order of chance: a mark tells neither when somebody answered nor, beside the sheets of that day, which
 * sheet is theirs. What a stop of the service loses leads to a reminder too many.
 */
@ApplicationScoped
public class Sparing {
    private static final int BATCH = 10;

    private final Recurring recurring = new Recurring("The sparing of reminders");
    private final MailSettings settings;
    private final EntityManager entities;
    private final SecureRandom chance;
    private final Clock clock;
    private final Map<String, Set<UUID>> answered = new ConcurrentHashMap<>();
    private LocalDate lastMarked;

    Sparing(MailSettings settings, EntityManager entities, SecureRandom chance, Clock clock) {
        this.settings = settings;
        this.entities = entities;
        this.chance = chance;
        this.clock = clock;
        this.lastMarked = today();
    }

    /** Somebody has answered. */
    public void answered(Invitation invitation) {
        if (settings.remindMissingOnly()) {
            answered.computeIfAbsent(invitation.pulse(), pulse -> ConcurrentHashMap.newKeySet())
                    .add(invitation.id());
        }
    }

    /** Somebody has withdrawn the answer. */
    public void withdrawn(Invitation invitation) {
        Set<UUID> ofPulse = answered.get(invitation.pulse());
        if (ofPulse != null) {
            ofPulse.remove(invitation.id());
        }
    }

    void forget(@Observes ManagerErased erased) {
        erased.invitations().forEach(this::withdrawn);
    }

    /** Marks once a day. */
    @Scheduled(
            identity = "sparing",
            every = "60s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    public void tick() {
        recurring.run(() -> {
            answered.keySet().retainAll(openPulses());
            if (!today().equals(lastMarked)) {
                answered.forEach(this::mark);
                lastMarked = today();
            }
        });
    }

    /** Others may have closed a pulse. */
    @Transactional
    @SuppressWarnings("unchecked")
    Set<String> openPulses() {
        return Set.copyOf(entities.createNativeQuery("select id from pulse where state = 'open'", String.class)
                .getResultList());
    }

    /** Ten and more whom nobody has marked before: another instance may have, or a day before. */
    @Transactional
    @SuppressWarnings("unchecked")
    void mark(String pulse, Set<UUID> invitations) {
        List<UUID> unmarked = new ArrayList<>(entities.createNativeQuery("""
                        select id from invitation
                         where pulse_id = :pulse and id = any (cast(:invitations as uuid[])) and not spared
                         order by id for update
                        """, UUID.class)
                .setParameter("pulse", pulse)
                .setParameter("invitations", invitations.toArray(UUID[]::new))
                .getResultList());
        invitations.retainAll(unmarked);
        Collections.shuffle(unmarked, chance);
        List<UUID> tens = unmarked.subList(0, unmarked.size() / BATCH * BATCH);
        if (!tens.isEmpty()) {
            entities.createNativeQuery("""
                            update invitation set spared = true
                             where pulse_id = :pulse and id = any (cast(:invitations as uuid[]))
                            """)
                    .setParameter("pulse", pulse)
                    .setParameter("invitations", tens.toArray(UUID[]::new))
                    .executeUpdate();
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
