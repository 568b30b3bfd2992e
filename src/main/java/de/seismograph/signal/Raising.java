package de.seismograph.signal;

import de.seismograph.invitation.Roster;
import de.seismograph.judgement.Judging;
import de.seismograph.pulse.DisclosureSettings;
import de.seismograph.region.Land;
import de.seismograph.region.Neighbourhood;
import de.seismograph.release.Judged;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Raising signals, supporting them, taking both back. */
@ApplicationScoped
public class Raising {
    private static final int TEN = 10;

    private final EntityManager entities;
    private final Roster roster;
    private final Judging judging;
    private final SignalThrottle throttle;
    private final SignalSettings settings;
    private final DisclosureSettings disclosure;
    private final SecureRandom chance;
    private final Event<SignalBacked> backed;
    private final Event<Changed> changes;

    Raising(
            EntityManager entities,
            Roster roster,
            Judging judging,
            SignalThrottle throttle,
            SignalSettings settings,
            DisclosureSettings disclosure,
            SecureRandom chance,
            Event<SignalBacked> backed,
            Event<Changed> changes) {
        this.entities = entities;
        this.roster = roster;
        this.judging = judging;
        this.throttle = throttle;
        this.settings = settings;
        this.disclosure = disclosure;
        this.chance = chance;
        this.backed = backed;
        this.changes = changes;
    }

    /** @throws Problem 400 for an unknown topic, 429 once there have been too many */
    @Transactional
    public Signal raise(UUID manager, NewSignal raised, LocalDate today) {
        if (!Topic.exists(raised.topic())) {
            throw Problem.invalidAt("/topic", "There is no topic " + raised.topic() + ".");
        }
        Neighbourhood place = Neighbourhood.findById(roster.demand(manager).neighbourhood());
        boolean named = Boolean.TRUE.equals(raised.named());
        throttle.count(manager);
        Signal signal = Signal.raise(
                ShortId.make(chance), raised, shown(place.land(), named), named ? place.id() : null, today);
        entities.persist(signal);
        entities.flush();
        judging.put(signal.subject(), manager, Stance.RAISED.answers());
        weigh(signal);
        return signal;
    }

    /** A Land with fewer neighbourhoods than a published group has respondents would point at them. */
    private @Nullable Land shown(Land land, boolean named) {
        long there = Neighbourhood.count("closedAt is null and land = ?1", land);
        return named || there >= disclosure.minOneWay() ? land : null;
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
        weigh(signal);
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

    /** Counts supporters and notes how many there are at least. */
    private void weigh(Signal signal) {
        List<Judged> supporters = judging.counted(signal.subject()).stream()
                .filter(judged ->
                        Stance.of(judged.answers()).filter(Stance::supports).isPresent())
                .toList();
        long laender = supporters.stream()
                .map(judged -> judged.neighbourhood().land())
                .distinct()
                .count();
        signal.back(step(supporters.size()));
        entities.flush();
        if (supporters.size() >= settings.dutyFromNeighbourhoods() && laender >= settings.dutyFromLaender()) {
            backed.fire(new SignalBacked(signal));
        }
    }

    /** Coarse steps tell nobody that one has joined. */
    private int step(int supporters) {
        if (supporters < settings.dutyFromNeighbourhoods()) {
            return 0;
        }
        return supporters < TEN ? settings.dutyFromNeighbourhoods() : supporters / TEN * TEN;
    }
}
