package de.seismograph.signal;

import de.seismograph.invitation.Roster;
import de.seismograph.judgement.Judging;
import de.seismograph.region.Land;
import de.seismograph.region.Neighbourhood;
import de.seismograph.shared.Changed;
import de.seismograph.shared.Problem;
import de.seismograph.shared.ShortId;
import de.seismograph.topic.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Raising signals, supporting them, taking both back. */
@ApplicationScoped
public class Raising {
    private final EntityManager entities;
    private final Roster roster;
    private final Judging judging;
    private final SignalThrottle throttle;
    private final Hiding hiding;
    private final SecureRandom chance;
    private final Event<Changed> changes;

    Raising(
            EntityManager entities,
            Roster roster,
            Judging judging,
            SignalThrottle throttle,
            Hiding hiding,
            SecureRandom chance,
            Event<Changed> changes) {
        this.entities = entities;
        this.roster = roster;
        this.judging = judging;
        this.throttle = throttle;
        this.hiding = hiding;
        this.chance = chance;
        this.changes = changes;
    }

    /**
     * A signal that was raised.
     *
     * @param anew false where the same manager had raised it already, word for word, and asks again because no answer had come
     */
    public record Raised(Signal signal, boolean anew) {}

    /** @throws Problem 400 for an unknown topic, 429 once there have been too many */
    @Transactional
    public Raised raise(UUID manager, NewSignal raised, LocalDate today) {
        if (!Topic.exists(raised.topic())) {
            throw Problem.invalidAt("/topic", "There is no topic " + raised.topic() + ".");
        }
        Neighbourhood place = Neighbourhood.findById(roster.demand(manager).neighbourhood());
        oneAtATime(manager);
        Optional<Signal> before = Signal.alike(raised).stream()
                .filter(signal -> isOwn(signal, manager))
                .findFirst();
        if (before.isPresent()) {
            return new Raised(before.get(), false);
        }
        boolean named = Boolean.TRUE.equals(raised.named());
        throttle.count(manager);
        Land land = place.land();
        Signal signal = Signal.raise(
                ShortId.make(chance),
                raised,
                named || hiding.hides(land) ? land : null,
                named ? place.id() : null,
                today);
        entities.persist(signal);
        entities.flush();
        judging.put(signal.subject(), manager, Stance.RAISED.answers());
        return new Raised(signal, true);
    }

    private void oneAtATime(UUID manager) {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext(:manager))")
                .setParameter("manager", "raising " + manager)
                .getSingleResult();
    }

    /** @throws Problem 409 if it has closed, or is the manager's own */
    @Transactional
    public Signal take(String id, UUID manager, Stance stance) {
        return judge(id, manager, stance.answers());
    }

    /** Takes back what a manager has said of a signal. */
    @Transactional
    Signal takeBack(String id, UUID manager) {
        return judge(id, manager, Map.of());
    }

    private Signal judge(String id, UUID manager, Map<String, String> answers) {
        roster.demand(manager);
        Signal signal = Signal.hold(id);
        signal.demandOpen();
        if (isOwn(signal, manager)) {
            throw Problem.conflict("signal-is-yours", "This signal is your own. You can withdraw it.");
        }
        judging.put(signal.subject(), manager, answers);
        return signal;
    }

    /** Withdraws one's own signal. @throws Problem 404 if it is not one's own, 409 if it has closed */
    @Transactional
    void withdraw(String id, UUID manager, LocalDate today) {
        Signal signal = Signal.hold(id);
        if (!isOwn(signal, manager)) {
            throw Problem.notFound("There is no signal " + id + " of yours.");
        }
        signal.withdraw(today);
    }

    private boolean isOwn(Signal signal, UUID manager) {
        return Stance.of(judging.of(signal.subject(), manager))
                .filter(Stance.RAISED::equals)
                .isPresent();
    }

    /** Takes the text of a signal away, because it names somebody. */
    @Transactional
    void strike(String id) {
        Signal.hold(id).strike();
        changes.fire(new Changed("signal.text-struck", id));
    }
}
