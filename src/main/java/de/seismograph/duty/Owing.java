package de.seismograph.duty;

import de.seismograph.pulse.Pulse;
import de.seismograph.pulse.PulseArchived;
import de.seismograph.pulse.PulseState;
import de.seismograph.release.ReleaseWithdrawn;
import de.seismograph.shared.Changed;
import de.seismograph.shared.LocalizedText;
import de.seismograph.shared.Problem;
import de.seismograph.shared.ShortId;
import de.seismograph.signal.Signal;
import de.seismograph.signal.SignalBacked;
import de.seismograph.topic.Topic;
import de.seismograph.trend.ShakenTopic;
import de.seismograph.trend.Shaking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Opens duties: to what a release has shaken, to what many support, or because an editor says so. */
@ApplicationScoped
class Owing {
    private final EntityManager entities;
    private final Duties duties;
    private final Shaking shaking;
    private final DutySettings settings;
    private final OwnerLetters letters;
    private final SecureRandom chance;
    private final Event<Changed> changes;
    private final Clock clock;

    Owing(
            EntityManager entities,
            Duties duties,
            Shaking shaking,
            DutySettings settings,
            OwnerLetters letters,
            SecureRandom chance,
            Event<Changed> changes,
            Clock clock) {
        this.entities = entities;
        this.duties = duties;
        this.shaking = shaking;
        this.settings = settings;
        this.letters = letters;
        this.chance = chance;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Owes an answer to each topic that a release has shaken, once. That is read from the reading side: until it shows the release,
     * there is nothing to look at.
     */
    @Transactional
    void lookAt(String pulse, Instant now) {
        try {
            shaking.of(pulse, now).ifPresent(shaken -> release(pulse, shaken, now));
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot read what a release has shaken", e);
        }
    }

    private void release(String pulse, List<ShakenTopic> shaken, Instant now) {
        int first = entities.createNativeQuery("""
                        insert into duty_release (pulse_id, examined_at) values (:pulse, :now) on conflict do nothing
                        """)
                .setParameter("pulse", pulse)
                .setParameter("now", now)
                .executeUpdate();
        if (first == 1 && !isWithdrawn(pulse)) {
            shaken.forEach(topic -> owe(Pulse.get(pulse), topic, now));
        }
    }

    /** The reading side may not have heard of it yet. */
    private boolean isWithdrawn(String pulse) {
        return !entities.createNativeQuery("select 1 from withdrawal where pulse_id = :pulse")
                .setParameter("pulse", pulse)
                .getResultList()
                .isEmpty();
    }

    /** Where the pulse has grown out of a signal for which an answer is owed already, it is one and the same. */
    private void owe(Pulse pulse, ShakenTopic shaken, Instant now) {
        List<Reason> reasons = shaken.reasons().stream()
                .map(sentence -> new Reason(pulse.id(), sentence))
                .toList();
        Optional<Duty> owed = pulse.signal().flatMap(signal -> duties.unansweredOfSignal(signal, shaken.topic()));
        if (owed.isPresent()) {
            owed.get().grow(pulse.id(), reasons);
            return;
        }
        Origin origin = shaken.quake() ? Origin.QUAKE : Origin.TREMOR;
        open(
                new Cause(
                        origin,
                        shaken.topic(),
                        pulse.id(),
                        pulse.signal().orElse(null),
                        title(origin, shaken.topic(), pulse.period()),
                        reasons),
                usual(now),
                now);
    }

    void owe(@Observes SignalBacked backed) {
        Signal signal = backed.signal();
        if (!duties.isOwedTo(signal.id())) {
            Instant now = clock.instant();
            open(
                    new Cause(
                            Origin.SIGNAL,
                            signal.topic(),
                            null,
                            signal.id(),
                            title(Origin.SIGNAL, signal.topic(), ""),
                            List.of(Origin.support())),
                    usual(now),
                    now);
        }
    }

    /** @throws Problem 400 for an unknown topic, an unknown or unopened pulse, or a deadline that has passed */
    @Transactional
    Duty byHand(NewDuty written, Instant now) {
        if (!Topic.exists(written.topic())) {
            throw Problem.invalidAt("/topic", "There is no topic " + written.topic() + ".");
        }
        if (written.pulse() != null) {
            demandOpened(written.pulse());
        }
        return open(
                new Cause(
                        Origin.HAND,
                        written.topic(),
                        written.pulse(),
                        null,
                        written.title(),
                        List.of(new Reason(null, written.reason()))),
                written.debt(usual(now), now),
                now);
    }

    /** A draft may still be deleted, and has asked nobody. */
    private static void demandOpened(String pulse) {
        if (Pulse.<Pulse>findByIdOptional(pulse)
                .filter(found -> found.state() != PulseState.DRAFT)
                .isEmpty()) {
            throw Problem.invalidAt("/pulse", "There is no pulse " + pulse + " that has been opened.");
        }
    }

    private Duty open(Cause cause, Debt debt, Instant now) {
        Duty duty = Duty.open(ShortId.make(chance), cause, debt, now);
        entities.persist(duty);
        entities.flush();
        letters.tell(duty, now);
        changes.fire(new Changed(
                "duty.opened", duty.id(), Map.of("origin", cause.origin().toString())));
        return duty;
    }

    private Debt usual(Instant now) {
        return new Debt(settings.owner(), settings.ownerEmail().orElse(null), now.plus(settings.deadline()));
    }

    private static LocalizedText title(Origin origin, String topic, String period) {
        return origin.title(Topic.<Topic>findById(topic).name(), period);
    }

    /** Nothing is owed for what has been taken back. */
    void annul(@Observes ReleaseWithdrawn withdrawn) {
        duties.unansweredOf(withdrawn.pulse()).forEach(duty -> duty.withdraw(withdrawn.pulse()));
    }

    /** A pulse for which an answer is owed stays on the desk. Once a release has been looked at, what is owed for it is there to be seen. */
    void object(@Observes PulseArchived archived) {
        String pulse = archived.pulse().id();
        if (!isLookedAt(pulse)) {
            throw Problem.conflict(
                    "duty-being-examined",
                    "Whether an answer is owed for this pulse is being looked at. Try again in a minute.");
        }
        if (!duties.unansweredOf(pulse).isEmpty()) {
            throw Problem.conflict("duty-unanswered", "An answer is owed for this pulse. Give it first.");
        }
    }

    private boolean isLookedAt(String pulse) {
        return !entities.createNativeQuery("select 1 from duty_release where pulse_id = :pulse")
                .setParameter("pulse", pulse)
                .getResultList()
                .isEmpty();
    }
}
