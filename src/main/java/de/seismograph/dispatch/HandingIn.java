package de.seismograph.dispatch;

import de.seismograph.shared.Changed;
import de.seismograph.shared.ShortId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Map;

/** Handing dispatches in, and withdrawing them while they wait. */
@ApplicationScoped
class HandingIn {
    private final Desks desks;
    private final EntityManager entities;
    private final SecureRandom chance;
    private final Event<Changed> changes;

    HandingIn(Desks desks, EntityManager entities, SecureRandom chance, Event<Changed> changes) {
        this.desks = desks;
        this.entities = entities;
        this.chance = chance;
        this.changes = changes;
    }

    @Transactional
    Dispatch take(NewDispatch written, Instant now) {
        desks.demandSender(written.ministry());
        Dispatch dispatch = new Dispatch(ShortId.make(chance), written, now);
        entities.persist(dispatch);
        entities.flush();
        changes.fire(new Changed("dispatch.handed-in", dispatch.id(), Map.of("ministry", dispatch.ministry())));
        return dispatch;
    }

    @Transactional
    void withdraw(String id) {
        Dispatch dispatch = Dispatch.hold(id);
        desks.demandOwn(dispatch);
        dispatch.withdraw();
        changes.fire(new Changed("dispatch.withdrawn", id, Map.of("ministry", dispatch.ministry())));
    }
}
