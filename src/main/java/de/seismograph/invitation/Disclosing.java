package de.seismograph.invitation;

import de.seismograph.shared.Changed;
import de.seismograph.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Requests of managers about their own data: access and erasure (GDPR, Art. 15 and 17). Nothing here says who has answered. */
@ApplicationScoped
class Disclosing {
    private final EntityManager entities;
    private final Event<ManagersDisclosed> disclosed;
    private final Event<ManagerErased> erased;
    private final Event<ManagersForgotten> forgotten;
    private final Event<Changed> changes;

    Disclosing(
            EntityManager entities,
            Event<ManagersDisclosed> disclosed,
            Event<ManagerErased> erased,
            Event<ManagersForgotten> forgotten,
            Event<Changed> changes) {
        this.entities = entities;
        this.disclosed = disclosed;
        this.erased = erased;
        this.forgotten = forgotten;
        this.changes = changes;
    }

    /** What is stored under an address. */
    @Transactional
    PersonalData of(String email) {
        List<Manager> managers = Manager.addressed(email);
        changes.fire(new Changed("manager.disclosed", "roster", Map.of("entries", managers.size())));
        ManagersDisclosed written =
                new ManagersDisclosed(managers.stream().map(Manager::id).toList());
        disclosed.fire(written);
        return PersonalData.of(managers.stream().map(this::entry).toList(), written.written());
    }

    private PersonalData.Entry entry(Manager manager) {
        return new PersonalData.Entry(
                manager.email(),
                manager.name(),
                manager.neighbourhood(),
                manager.language(),
                manager.closedAt().orElse(null),
                mailed(manager.id()));
    }

    @SuppressWarnings("unchecked")
    private List<PersonalData.Mailed> mailed(UUID manager) {
        return entities.createNativeQuery("""
                        select pulse_id as pulse, case when mail_reminds then 'sent' else mail_state end as mail from invitation
                         where manager_id = :manager order by pulse_id
                        """, PersonalData.Mailed.class)
                .setParameter("manager", manager)
                .getResultList();
    }

    /**
     * Forgets everybody of an address: roster entries, links, sheets of open pulses, answers of the panel, judgements, and what names
     * them in what they have written.
     *
     * @throws Problem 404 if there is nobody
     */
    @Transactional
    void erase(String email) {
        Manager.holdRoster();
        List<Manager> managers = Manager.addressed(email);
        if (managers.isEmpty()) {
            throw Problem.notFound("There is nobody with this address on the roster.");
        }
        holdPulses(managers);
        managers.forEach(this::erase);
        forgotten.fire(new ManagersForgotten(managers.stream().map(Manager::id).toList()));
        changes.fire(new Changed("manager.erased", "roster", Map.of("entries", managers.size())));
    }

    /** A close goes first, or waits: both touch sheets and invitations, in another order. */
    private void holdPulses(List<Manager> managers) {
        entities.createNativeQuery("""
                        select 1 from pulse
                         where id in (select pulse_id from invitation where manager_id = any (cast(:managers as uuid[])))
                         order by id for update
                        """)
                .setParameter("managers", managers.stream().map(Manager::id).toArray(UUID[]::new))
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    private void erase(Manager manager) {
        List<Invitation> invitations = entities.createNativeQuery("""
                        update invitation
                           set manager_id = null, mail_state = 'none', mail_due_at = null, mail_attempts = 0, mail_fault = null,
                               mail_reminds = false, reached = false, spared = false
                         where manager_id = :manager
                        returning pulse_id as pulse, id
                        """, Invitation.class)
                .setParameter("manager", manager.id())
                .getResultList();
        for (Invitation invitation : invitations) {
            entities.createNativeQuery(
                            "delete from invitation_token where pulse_id = :pulse and invitation_id = :invitation")
                    .setParameter("pulse", invitation.pulse())
                    .setParameter("invitation", invitation.id())
                    .executeUpdate();
        }
        erased.fire(new ManagerErased(manager.neighbourhood(), invitations));
        manager.delete();
    }
}
