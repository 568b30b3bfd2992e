package de.seismograph.dispatch;

import de.seismograph.invitation.Participant;
import de.seismograph.invitation.Roster;
import de.seismograph.mail.Outbox;
import de.seismograph.pulse.DisclosureSettings;
import de.seismograph.pulse.Terms;
import de.seismograph.region.Neighbourhood;
import de.seismograph.shared.Changed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the digest of a week, once: whichever instance writes its row fills it, and all others find it made. */
@ApplicationScoped
class Digesting {
    private final EntityManager entities;
    private final Roster roster;
    private final Outbox outbox;
    private final DispatchSettings settings;
    private final DisclosureSettings disclosure;
    private final Event<Changed> changes;

    Digesting(
            EntityManager entities,
            Roster roster,
            Outbox outbox,
            DispatchSettings settings,
            DisclosureSettings disclosure,
            Event<Changed> changes) {
        this.entities = entities;
        this.roster = roster;
        this.outbox = outbox;
        this.settings = settings;
        this.disclosure = disclosure;
        this.changes = changes;
    }

    /** Gives whether there was something to send; if so, letters are on their way. */
    @Transactional
    boolean make(Instant now) {
        List<Dispatch> sent = fill(now);
        if (!sent.isEmpty()) {
            outbox.put(DigestLetters.KIND, week(now), addressees(sent), now);
        }
        return !sent.isEmpty();
    }

    /** Makes the digest that was due last, unless it is there. What is handed in later than it was due waits for the next one. */
    @Transactional
    List<Dispatch> fill(Instant now) {
        List<Dispatch> waiting = Dispatch.holdWaiting(DigestDay.of(settings).latest(now), DigestDay.today(now));
        String week = week(now);
        if (waiting.isEmpty() || !begin(week, now)) {
            return List.of();
        }
        List<Dispatch> sent = Turns.chosen(waiting, Neighbourhood.open(), settings.mostPerWeek());
        sent.forEach(dispatch -> dispatch.send(week, now.plus(settings.rateFor()), Terms.of(disclosure)));
        changes.fire(new Changed("digest.made", week, Map.of("dispatches", sent.size())));
        return sent;
    }

    private String week(Instant now) {
        return DigestDay.week(DigestDay.of(settings).latest(now));
    }

    private boolean begin(String week, Instant now) {
        return entities.createNativeQuery(
                                "insert into digest (week, made_at) values (:week, cast(:now as timestamptz)) on conflict do nothing")
                        .setParameter("week", week)
                        .setParameter("now", Timestamp.from(now))
                        .executeUpdate()
                == 1;
    }

    /** Nobody is left out who has muted everything: a list of letters would tell who that is. */
    private Set<String> addressees(List<Dispatch> sent) {
        Set<String> concerned = Neighbourhood.open().stream()
                .filter(neighbourhood -> sent.stream().anyMatch(dispatch -> dispatch.concerns(neighbourhood)))
                .map(Neighbourhood::id)
                .collect(Collectors.toSet());
        return roster.everybody().stream()
                .filter(participant -> participant.present() && concerned.contains(participant.neighbourhood()))
                .map(Participant::id)
                .map(Object::toString)
                .collect(Collectors.toSet());
    }
}
