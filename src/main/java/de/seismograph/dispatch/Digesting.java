package de.seismograph.dispatch;

import de.seismograph.invitation.Participant;
import de.seismograph.invitation.Roster;
import de.seismograph.mail.Outbox;
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
    private final Event<Changed> changes;

    Digesting(EntityManager entities, Roster roster, Outbox outbox, DispatchSettings settings, Event<Changed> changes) {
        this.entities = entities;
        this.roster = roster;
        this.outbox = outbox;
        this.settings = settings;
        this.changes = changes;
    }

    /** Gives whether there was something to send. */
    @Transactional
    boolean make(Instant now) {
        Instant due = DigestDay.of(settings).latest(now);
        String week = DigestDay.week(due);
        if (!anythingWaits(due, now) || !begin(week, now)) {
            return false;
        }
        int dispatches = fill(week, due, now);
        outbox.put(DigestLetters.KIND, week, addressees(week), now);
        changes.fire(new Changed("digest.made", week, Map.of("dispatches", dispatches)));
        return true;
    }

    /** What is handed in later than the digest was due waits for the next one, also where this one is late. */
    private boolean anythingWaits(Instant due, Instant now) {
        return Dispatch.count(
                        "digest is null and handedInAt <= ?1 and (deadline is null or deadline >= ?2)",
                        due,
                        DigestDay.today(now))
                > 0;
    }

    private boolean begin(String week, Instant now) {
        return entities.createNativeQuery(
                                "insert into digest (week, made_at) values (:week, cast(:now as timestamptz)) on conflict do nothing")
                        .setParameter("week", week)
                        .setParameter("now", Timestamp.from(now))
                        .executeUpdate()
                == 1;
    }

    /** Every ministry in turn, the one that has waited longest first. */
    private int fill(String week, Instant due, Instant now) {
        return entities.createNativeQuery("""
                        with turns as (
                            select id, handed_in_at, row_number() over (partition by ministry order by handed_in_at, id) as turn
                              from dispatch
                             where digest is null and handed_in_at <= cast(:due as timestamptz)
                               and (deadline is null or deadline >= :today)),
                        taken as (
                            select id from turns order by turn, handed_in_at, id limit :most)
                        update dispatch d set digest = :week, rate_until = cast(:until as timestamptz)
                          from taken t where d.id = t.id
                        """)
                .setParameter("due", Timestamp.from(due))
                .setParameter("today", DigestDay.today(now))
                .setParameter("most", settings.mostPerWeek())
                .setParameter("week", week)
                .setParameter("until", Timestamp.from(now.plus(settings.rateFor())))
                .executeUpdate();
    }

    /** Nobody is left out who has muted everything: a list of letters would tell who that is. */
    private Set<String> addressees(String week) {
        List<Dispatch> sent = Dispatch.ofDigest(week);
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
