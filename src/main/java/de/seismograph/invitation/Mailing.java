package de.seismograph.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which invitations wait for their mail, which have been mailed, which failed. */
@ApplicationScoped
public class Mailing {
    private final EntityManager entities;
    private final MailSettings settings;

    Mailing(EntityManager entities, MailSettings settings) {
        this.entities = entities;
        this.settings = settings;
    }

    /** One mail to be written. */
    record Letter(
            String pulse,
            UUID invitation,
            String email,
            String name,
            String language,
            String neighbourhood,
            int attempts) {}

    /** How far the mails of a pulse are. */
    record Count(String state, long letters) {}

    /** A mail that could not be delivered. */
    record Failure(String neighbourhood, String reason) {}

    /** Puts mails in the queue: to all, to those never reached, or to some neighbourhoods; gives their number. */
    @Transactional
    int queue(String pulse, boolean all, List<String> neighbourhoods, Instant now) {
        return entities.createNativeQuery("""
                        update invitation set mail_state = 'waiting', mail_due_at = :now, mail_attempts = 0, mail_fault = null
                         where pulse_id = :pulse
                           and (:all or mail_state in ('none', 'failed'))
                           and (cardinality(cast(:neighbourhoods as text[])) = 0
                                or neighbourhood_id = any (cast(:neighbourhoods as text[])))
                        """)
                .setParameter("pulse", pulse)
                .setParameter("all", all)
                .setParameter("neighbourhoods", neighbourhoods.toArray(String[]::new))
                .setParameter("now", now)
                .executeUpdate();
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
                            returning pulse_id, id, manager_id, neighbourhood_id, mail_attempts)
                        select t.pulse_id, t.id, m.email, m.name, m.language, n.name as neighbourhood, t.mail_attempts
                          from taken t
                          join manager m on m.id = t.manager_id
                          join neighbourhood n on n.id = t.neighbourhood_id
                        """, Letter.class)
                .setParameter("leased", now.plus(settings.lease()))
                .setParameter("now", now)
                .setParameter("most", atMost)
                .getResultList();
    }

    /** Makes a token valid before it leaves the house. */
    @Transactional
    void register(Letter letter, Token token) {
        entities.createNativeQuery("""
                        insert into invitation_token (pulse_id, token_hash, invitation_id)
                        values (:pulse, :hash, :invitation)
                        """)
                .setParameter("pulse", letter.pulse())
                .setParameter("hash", token.hash())
                .setParameter("invitation", letter.invitation())
                .executeUpdate();
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

    private void settle(Letter letter, String state, @Nullable Instant due, @Nullable String fault) {
        entities.createNativeQuery("""
                        update invitation
                           set mail_state = :state, mail_due_at = cast(:due as timestamptz), mail_fault = cast(:fault as text)
                         where pulse_id = :pulse and id = :invitation
                        """)
                .setParameter("state", state)
                .setParameter("due", due == null ? null : Timestamp.from(due))
                .setParameter("fault", fault)
                .setParameter("pulse", letter.pulse())
                .setParameter("invitation", letter.invitation())
                .executeUpdate();
    }

    @Transactional
    @SuppressWarnings("unchecked")
    List<Count> counts(String pulse) {
        return entities.createNativeQuery(
                        "select mail_state as state, count(*) as letters from invitation where pulse_id = :pulse group by 1",
                        Count.class)
                .setParameter("pulse", pulse)
                .getResultList();
    }

    @Transactional
    @SuppressWarnings("unchecked")
    List<Failure> failures(String pulse) {
        return entities.createNativeQuery("""
                        select neighbourhood_id as neighbourhood, mail_fault as reason from invitation
                         where pulse_id = :pulse and mail_fault is not null
                         order by neighbourhood_id
                        """, Failure.class)
                .setParameter("pulse", pulse)
                .getResultList();
    }
}
