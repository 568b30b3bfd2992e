package de.seismograph.dispatch;

import de.seismograph.pulse.DisclosureSettings;
import de.seismograph.region.Neighbourhood;
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
    private final DispatchSettings settings;
    private final DisclosureSettings disclosure;
    private final Event<Changed> changes;

    HandingIn(
            Desks desks,
            EntityManager entities,
            SecureRandom chance,
            DispatchSettings settings,
            DisclosureSettings disclosure,
            Event<Changed> changes) {
        this.desks = desks;
        this.entities = entities;
        this.chance = chance;
        this.settings = settings;
        this.disclosure = disclosure;
        this.changes = changes;
    }

    /** @param fresh not one that waits already and says just the same */
    record HandedIn(Dispatch dispatch, boolean fresh) {}

    /** Whoever has got no reply and sends the same again has sent it once. */
    @Transactional
    HandedIn take(NewDispatch written, Instant now) {
        desks.demandSender(written.ministry());
        Ministry.hold(written.ministry());
        return Dispatch.waitingOf(written.ministry(), DigestDay.today(now)).stream()
                .filter(dispatch -> dispatch.repeats(written))
                .findFirst()
                .map(dispatch -> new HandedIn(dispatch, false))
                .orElseGet(() -> new HandedIn(add(written, now), true));
    }

    /** Adds a dispatch that waits for a digest. */
    Dispatch add(NewDispatch written, Instant now) {
        Dispatch dispatch = new Dispatch(ShortId.make(chance), written, now, DigestDay.of(settings));
        Differences.demandMany(dispatch.audience(), Neighbourhood.open(), disclosure.minOneWay());
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
