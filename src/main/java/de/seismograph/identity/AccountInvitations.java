package de.seismograph.identity;

import de.seismograph.mail.MailSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Links to choose a password with: which wait for their mail, which are on their way, and whose they are. */
@ApplicationScoped
class AccountInvitations {
    private final EntityManager entities;
    private final MailSettings mail;
    private final AccountSettings settings;
    private final SecureRandom chance;

    AccountInvitations(EntityManager entities, MailSettings mail, AccountSettings settings, SecureRandom chance) {
        this.entities = entities;
        this.mail = mail;
        this.settings = settings;
        this.chance = chance;
    }

    /** One mail to be written. */
    record Letter(String account, String email, String language, int attempts) {}

    @Transactional
    Map<String, AccountInvitation.View> of(Collection<String> accounts) {
        return AccountInvitation.<AccountInvitation>list("accountName in ?1", accounts).stream()
                .collect(Collectors.toMap(AccountInvitation::accountName, AccountInvitation::view));
    }

    /** Queues a mail; a link from before ends. */
    @Transactional
    void queue(String account, String email, String language, Instant now) {
        entities.createNativeQuery("""
                        insert into account_invitation (account_name, email, language, mail_state, mail_due_at)
                        values (:account, :email, :language, 'waiting', :now)
                        on conflict (account_name) do update
                           set email = excluded.email, language = excluded.language, mail_state = 'waiting',
                               mail_due_at = excluded.mail_due_at, mail_attempts = 0, mail_fault = null,
                               token_hash = null, expires_at = null
                        """)
                .setParameter("account", account)
                .setParameter("email", email)
                .setParameter("language", language)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Takes some waiting letters so that no other instance takes them too. */
    @Transactional
    @SuppressWarnings("unchecked")
    List<Letter> take(int atMost, Instant now) {
        return entities.createNativeQuery("""
                        update account_invitation set mail_due_at = :leased, mail_attempts = mail_attempts + 1
                         where account_name in (
                             select account_name from account_invitation
                              where mail_state = 'waiting' and mail_due_at <= :now
                              order by mail_due_at limit :most
                                for update skip locked)
                        returning account_name as account, email, language, mail_attempts as attempts
                        """, Letter.class)
                .setParameter("leased", now.plus(mail.lease()))
                .setParameter("now", now)
                .setParameter("most", atMost)
                .getResultList();
    }

    /** The token for a letter, valid before it leaves the house; nothing if the letter is no longer wanted. */
    @Transactional
    Optional<Secret> newToken(Letter letter, Instant now) {
        Secret token = Secret.make(chance);
        int rows = entities.createNativeQuery("""
                        update account_invitation set token_hash = :hash, expires_at = :until
                         where account_name = :account and email = :email
                           and mail_state = 'waiting' and mail_attempts = :attempts
                        """)
                .setParameter("hash", token.hash())
                .setParameter("until", now.plus(settings.invitationLifetime()))
                .setParameter("account", letter.account())
                .setParameter("email", letter.email())
                .setParameter("attempts", letter.attempts())
                .executeUpdate();
        return rows == 1 ? Optional.of(token) : Optional.empty();
    }

    @Transactional
    void sent(Secret token) {
        settle(token, "sent", null, null);
    }

    @Transactional
    void failed(Secret token, String reason) {
        settle(token, "failed", null, reason);
    }

    @Transactional
    void postpone(Secret token, Instant until, String reason) {
        settle(token, "waiting", until, reason);
    }

    /** Nothing happens to a letter that has a newer token. */
    private void settle(Secret token, String state, @Nullable Instant due, @Nullable String fault) {
        entities.createNativeQuery("""
                        update account_invitation
                           set mail_state = :state, mail_due_at = cast(:due as timestamptz), mail_fault = cast(:fault as text)
                         where token_hash = :hash
                        """)
                .setParameter("state", state)
                .setParameter("due", due == null ? null : Timestamp.from(due))
                .setParameter("fault", fault)
                .setParameter("hash", token.hash())
                .executeUpdate();
    }

    /** Whose link this is, if it is good. */
    @Transactional
    @SuppressWarnings("unchecked")
    Optional<String> holder(Secret token, Instant now) {
        List<String> holders = entities.createNativeQuery(
                        "select account_name from account_invitation where token_hash = :hash and expires_at > :now",
                        String.class)
                .setParameter("hash", token.hash())
                .setParameter("now", now)
                .getResultList();
        return holders.stream().findFirst();
    }

    /** Forgets address and token of those who have not come for this long after their link had expired. */
    @Transactional
    void forget(Instant expiredBefore) {
        entities.createNativeQuery(
                        "delete from account_invitation where mail_state <> 'waiting' and expires_at <= :before")
                .setParameter("before", expiredBefore)
                .executeUpdate();
    }

    /** Ends the link of an account, if it has one. */
    @Transactional
    void end(String account) {
        entities.createNativeQuery("delete from account_invitation where account_name = :account")
                .setParameter("account", account)
                .executeUpdate();
    }
}
