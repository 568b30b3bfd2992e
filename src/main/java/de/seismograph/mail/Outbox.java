package de.seismograph.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Letters on their way. One that was sent, or cannot be sent, leaves no trace. */
@ApplicationScoped
public class Outbox {
    private final EntityManager entities;
    private final MailSettings settings;

    Outbox(EntityManager entities, MailSettings settings) {
        this.entities = entities;
        this.settings = settings;
    }

    /**
     * A letter that was taken to be sent.
     *
     * @param attempts how often it has been tried, this time included
     * @param old whether it has waited so long that trouble is no reason any more to try again
     */
    record Due(String kind, String subject, String addressee, int attempts, boolean old) {}

    /**
     * Puts letters on their way, with the transaction. One that is on its way already is due again, and tried for as long as a new one.
     *
     * @param kind of {@link Correspondence}
     * @param addressees whoever writes the letters knows what they mean
     */
    @Transactional
    public void put(String kind, String subject, Collection<String> addressees, Instant now) {
        entities.createNativeQuery("""
                        insert into letter (kind, subject, addressee, put_at, due_at)
                        select :kind, :subject, a, cast(:now as timestamptz), cast(:now as timestamptz)
                          from unnest(cast(:addressees as text[])) as a
                        on conflict (kind, subject, addressee) do update
                           set put_at = excluded.put_at, due_at = excluded.due_at
                        """)
                .setParameter("kind", kind)
                .setParameter("subject", subject)
                .setParameter("addressees", addressees.toArray(String[]::new))
                .setParameter("now", Timestamp.from(now))
                .executeUpdate();
    }

    /** Takes back all letters to some, with the transaction: nobody is there any more to read them. */
    @Transactional
    public void forget(Collection<String> addressees) {
        entities.createNativeQuery("delete from letter where addressee = any (cast(:addressees as text[]))")
                .setParameter("addressees", addressees.toArray(String[]::new))
                .executeUpdate();
    }

    /** Takes some so that no other instance takes them too. */
    @Transactional
    @SuppressWarnings("unchecked")
    List<Due> take(int most, Instant now) {
        return entities.createNativeQuery("""
                        update letter set due_at = :leased, attempts = attempts + 1
                         where (kind, subject, addressee) in (
                             select kind, subject, addressee from letter
                              where due_at <= :now
                              order by due_at limit :most
                                for update skip locked)
                        returning kind, subject, addressee, attempts, put_at <= :old as old
                        """, Due.class)
                .setParameter("leased", Timestamp.from(now.plus(settings.lease())))
                .setParameter("now", Timestamp.from(now))
                .setParameter("old", Timestamp.from(now.minus(settings.giveUpAfter())))
                .setParameter("most", most)
                .getResultList();
    }

    /** It is gone: sent, or of no use. */
    @Transactional
    void drop(Due letter) {
        entities.createNativeQuery("""
                        delete from letter where kind = :kind and subject = :subject and addressee = :addressee and attempts = :attempts
                        """)
                .setParameter("kind", letter.kind())
                .setParameter("subject", letter.subject())
                .setParameter("addressee", letter.addressee())
                .setParameter("attempts", letter.attempts())
                .executeUpdate();
    }

    @Transactional
    void postpone(Due letter, Instant until) {
        entities.createNativeQuery("""
                        update letter set due_at = :until
                         where kind = :kind and subject = :subject and addressee = :addressee and attempts = :attempts
                        """)
                .setParameter("until", Timestamp.from(until))
                .setParameter("kind", letter.kind())
                .setParameter("subject", letter.subject())
                .setParameter("addressee", letter.addressee())
                .setParameter("attempts", letter.attempts())
                .executeUpdate();
    }
}
