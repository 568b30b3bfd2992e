package de.seismograph.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Letters on their way. One that was sent leaves no trace; one that cannot be sent stays with the reason. */
@ApplicationScoped
public class Outbox {
    private final EntityManager entities;
    private final MailSettings settings;

    Outbox(EntityManager entities, MailSettings settings) {
        this.entities = entities;
        this.settings = settings;
    }

    /** A letter that was taken to be sent. */
    record Due(String kind, String subject, String addressee, int attempts) {}

    /**
     * Puts letters on their way, with the transaction. One that is on its way already stays.
     *
     * @param kind of {@link Correspondence}
     * @param addressees whoever writes the letters knows what they mean
     */
    @Transactional
    public void put(String kind, String subject, Collection<String> addressees, Instant now) {
        entities.createNativeQuery("""
                        insert into letter (kind, subject, addressee, state, due_at)
                        select :kind, :subject, a, 'waiting', cast(:now as timestamptz)
                          from unnest(cast(:addressees as text[])) as a
                        on conflict do nothing
                        """)
                .setParameter("kind", kind)
                .setParameter("subject", subject)
                .setParameter("addressees", addressees.toArray(String[]::new))
                .setParameter("now", Timestamp.from(now))
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
                              where state = 'waiting' and due_at <= :now
                              order by due_at limit :most
                                for update skip locked)
                        returning kind, subject, addressee, attempts
                        """, Due.class)
                .setParameter("leased", Timestamp.from(now.plus(settings.lease())))
                .setParameter("now", Timestamp.from(now))
                .setParameter("most", most)
                .getResultList();
    }

    @Transactional
    void sent(Due letter) {
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
    void failed(Due letter, String fault) {
        settle(letter, "failed", null, fault);
    }

    @Transactional
    void postpone(Due letter, Instant until, String fault) {
        settle(letter, "waiting", until, fault);
    }

    private void settle(Due letter, String state, @Nullable Instant due, String fault) {
        entities.createNativeQuery("""
                        update letter set state = :state, due_at = cast(:due as timestamptz), fault = :fault
                         where kind = :kind and subject = :subject and addressee = :addressee and attempts = :attempts
                        """)
                .setParameter("state", state)
                .setParameter("due", due == null ? null : Timestamp.from(due))
                .setParameter("fault", fault)
                .setParameter("kind", letter.kind())
                .setParameter("subject", letter.subject())
                .setParameter("addressee", letter.addressee())
                .setParameter("attempts", letter.attempts())
                .executeUpdate();
    }
}
