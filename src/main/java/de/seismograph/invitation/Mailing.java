package de.seismograph.invitation;

import de.seismograph.mail.MailSettings;
import de.seismograph.pulse.Pulse;
import de.seismograph.pulse.PulseReminded;
import de.seismograph.shared.Changed;
import de.seismograph.shared.Tongue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which invitations wait for their mail, which have been mailed, which failed. */
@ApplicationScoped
public class Mailing {
    static final String LEFT = "Who was invited has left the roster.";

    private final EntityManager entities;
    private final MailSettings settings;
    private final Event<Changed> changes;
    private final Clock clock;

    Mailing(EntityManager entities, MailSettings settings, Event<Changed> changes, Clock clock) {
        this.entities = entities;
        this.settings = settings;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * One mail to be written.
     *
     * @param attempts how often it has been tried, this time included
     * @param reached whether a link may have reached somebody before
     * @param reminds whether its reader was invited before
     */
    record Letter(
            String pulse,
            UUID invitation,
            String email,
            String name,
            String language,
            String neighbourhood,
            int attempts,
            boolean reached,
            boolean reminds) {}

    /** How far the mails of a pulse are. */
    record Count(String state, long letters) {}

    /** A mail that could not be delivered. */
    record Failure(
            @Schema(description = "Id of the neighbourhood", examples = "11-0001")
            String neighbourhood,

            @Schema(
                    description =
                            "Why, for people: in German for whoever wants that by Accept-Language, else in English",
                    examples = "The mail server answered 550.")
            String reason,

            @Schema(description = "Whether the service tries again by itself; after some attempts it gives up")
            boolean again) {
        Failure in(Tongue tongue) {
            return new Failure(neighbourhood, tongue.say(reason), again);
        }
    }

    /** Puts invitations in the queue: to all, to those never reached, or to some neighbourhoods. */
    @Transactional
    void queue(String pulse, boolean all, List<String> neighbourhoods, Instant now) {
        queue(pulse, all, neighbourhoods, false, now);
        changes.fire(new Changed(
                "invitations.mailed", pulse, Map.of("to", all ? "all" : "unsent", "neighbourhoods", neighbourhoods)));
    }

    /** Puts a reminder for everybody in the queue, or an invitation for whoever no mail has reached. */
    void remind(@Observes PulseReminded reminded) {
        queue(reminded.pulse().id(), true, List.of(), true, clock.instant());
    }

    private void queue(String pulse, boolean all, List<String> neighbourhoods, boolean reminds, Instant now) {
        handOver(pulse);
        entities.createNativeQuery("""
                        update invitation i
                           set mail_state = case when m.closed_at is null then 'waiting'
                                                 when i.mail_state = 'sent' then 'sent' else 'failed' end,
                               mail_due_at = case when m.closed_at is null then cast(:now as timestamptz) end,
                               mail_attempts = 0,
                               mail_reminds = :reminds and i.reached,
                               mail_fault = case when m.closed_at is not null
                                                 then :left end
                          from manager m
                         where i.pulse_id = :pulse
                           and m.id = i.manager_id
                           and (:all or i.mail_state in ('none', 'failed') and not i.mail_reminds)
                           and not (:reminds and i.spared)
                           and (cardinality(cast(:neighbourhoods as text[])) = 0
                                or i.neighbourhood_id = any (cast(:neighbourhoods as text[])))
                        """)
                .setParameter("pulse", pulse)
                .setParameter("all", all)
                .setParameter("neighbourhoods", neighbourhoods.toArray(String[]::new))
                .setParameter("now", now)
                .setParameter("reminds", reminds)
                .setParameter("left", LEFT)
                .executeUpdate();
    }

    /**
     * Gives invitations that have reached nobody to whoever has followed on the roster. Any other stays with its manager: a
     * successor would find that person's answers on the sheet.
     */
    private void handOver(String pulse) {
        entities.createNativeQuery("""
                        update invitation i set manager_id = successor.id
                          from manager successor
                         where i.pulse_id = :pulse
                           and successor.neighbourhood_id = i.neighbourhood_id
                           and successor.closed_at is null
                           and not i.reached
                           and not exists (select 1 from manager m where m.id = i.manager_id and m.closed_at is null)
                        """).setParameter("pulse", pulse).executeUpdate();
    }

    /** Those of some neighbourhoods that the pulse does not ask. */
    @Transactional
    @SuppressWarnings("unchecked")
    List<String> notAsked(String pulse, List<String> neighbourhoods) {
        return entities.createNativeQuery("""
                        select n.id from unnest(cast(:neighbourhoods as text[])) as n (id)
                         where not exists (select 1 from invitation i
                                            where i.pulse_id = :pulse and i.neighbourhood_id = n.id)
                        """, String.class)
                .setParameter("neighbourhoods", neighbourhoods.toArray(String[]::new))
                .setParameter("pulse", pulse)
                .getResultList();
    }

    /** Takes some waiting letters so that no other instance takes them too. */
    @Transactional
    @SuppressWarnings("unchecked")
    List<Letter> take(int atMost, Instant now) {
        return entities.createNativeQuery("""
                        with taken as (
                            update invitation set mail_due_at = :leased, mail_attempts = mail_attempts + 1
                             where (pulse_id, id) in (
                                 select pulse_id, id from invitation
                                  where mail_state = 'waiting' and mail_due_at <= :now
                                  order by mail_due_at limit :most
                                    for update skip locked)
                            returning pulse_id, id, manager_id, neighbourhood_id, mail_attempts, reached, mail_reminds)
                        select t.pulse_id, t.id, m.email, m.name, m.language, n.name as neighbourhood, t.mail_attempts,
                               t.reached, t.mail_reminds as reminds
                          from taken t
                          join manager m on m.id = t.manager_id
                          join neighbourhood n on n.id = t.neighbourhood_id
                        """, Letter.class)
                .setParameter("leased", now.plus(settings.lease()))
                .setParameter("now", now)
                .setParameter("most", atMost)
                .getResultList();
    }

    @Transactional
    void sent(Letter letter) {
        settle(letter, "sent", null, null);
    }

    @Transactional
    void failed(Letter letter, String reason) {
        settle(letter, "failed", null, reason);
    }

    @Transactional
    void postpone(Letter letter, Instant until, String reason) {
        settle(letter, "waiting", until, reason);
    }

    /** The mail server has refused the mail: nobody holds the link, and it ends. */
    @Transactional
    void notReached(Letter letter) {
        entities.createNativeQuery("""
                        with unread as (
                            update invitation set reached = false
                             where pulse_id = :pulse and id = :invitation
                               and mail_state = 'waiting' and mail_attempts = :attempts
                            returning pulse_id, id)
                        delete from invitation_token t using unread u
                         where t.pulse_id = u.pulse_id and t.invitation_id = u.id
                        """)
                .setParameter("pulse", letter.pulse())
                .setParameter("invitation", letter.invitation())
                .setParameter("attempts", letter.attempts())
                .executeUpdate();
    }

    /** Unless the letter has been asked for anew meanwhile, or goes to another address. */
    private void settle(Letter letter, String state, @Nullable Instant due, @Nullable String fault) {
        entities.createNativeQuery("""
                        update invitation
                           set mail_state = :state, mail_due_at = cast(:due as timestamptz), mail_fault = cast(:fault as text)
                         where pulse_id = :pulse and id = :invitation
                           and mail_state = 'waiting' and mail_attempts = :attempts
                        """)
                .setParameter("attempts", letter.attempts())
                .setParameter("state", state)
                .setParameter("due", due == null ? null : Timestamp.from(due))
                .setParameter("fault", fault)
                .setParameter("pulse", letter.pulse())
                .setParameter("invitation", letter.invitation())
                .executeUpdate();
    }

    /** How far the mails are. */
    @Transactional
    Progress progress(String pulse) {
        Pulse.get(pulse);
        return Progress.of(counts(pulse), failures(pulse));
    }

    /**
     * Where reminders spare those who have answered, they are not counted: how many wait, beside the answer to a mail to one
     * neighbourhood, would tell who has.
     */
    @SuppressWarnings("unchecked")
    private List<Count> counts(String pulse) {
        return entities.createNativeQuery("""
                        select case when :secret and mail_reminds then 'sent' else mail_state end as state, count(*) as letters
                          from invitation where pulse_id = :pulse group by 1
                        """, Count.class)
                .setParameter("pulse", pulse)
                .setParameter("secret", settings.remindMissingOnly())
                .getResultList();
    }

    /** Of invitations only: where reminders spare somebody, theirs would tell who has not answered. */
    @SuppressWarnings("unchecked")
    private List<Failure> failures(String pulse) {
        return entities.createNativeQuery("""
                        select neighbourhood_id as neighbourhood, mail_fault as reason, mail_state = 'waiting' as again
                          from invitation
                         where pulse_id = :pulse and mail_fault is not null and not mail_reminds
                         order by neighbourhood_id
                        """, Failure.class)
                .setParameter("pulse", pulse)
                .getResultList();
    }
}
