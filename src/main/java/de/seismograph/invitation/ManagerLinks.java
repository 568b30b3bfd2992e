package de.seismograph.invitation;

import de.seismograph.identity.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Links by which managers sign in. Nothing here knows whether anybody has answered. */
@ApplicationScoped
class ManagerLinks {
    private static final Duration HOUR = Duration.ofHours(1);

    /** What stands behind a session: the manager with this address, so that a corrected address ends what the wrong one opened. */
    private static final String ADDRESS = "encode(sha256(convert_to(lower(m.email), 'UTF8')), 'hex')";

    private final EntityManager entities;
    private final LinkSettings settings;
    private final SecureRandom chance;
    private final Clock clock;

    ManagerLinks(EntityManager entities, LinkSettings settings, SecureRandom chance, Clock clock) {
        this.entities = entities;
        this.settings = settings;
        this.chance = chance;
        this.clock = clock;
    }

    /** A manager on the roster to whom a link is due. */
    record Addressee(UUID id, String email, String name, String language, String neighbourhood) {}

    /** A manager who has proved to read the mails of an address. */
    record Proven(UUID id, String address) {}

    /** All on the roster with this address, without those who have got enough links; one who cares for two areas is there twice. */
    @Transactional
    @SuppressWarnings("unchecked")
    List<Addressee> addressees(String email) {
        return entities.createNativeQuery("""
                        select m.id, m.email, m.name, m.language, n.name as neighbourhood
                          from manager m
                          join neighbourhood n on n.id = m.neighbourhood_id
                         where m.closed_at is null and lower(m.email) = lower(:email)
                           and (select count(*) from manager_link l
                                 where l.manager_id = m.id and l.made_at > :since and not l.in_letter) < :most
                         order by n.name
                        """, Addressee.class)
                .setParameter("email", email)
                .setParameter("since", Timestamp.from(clock.instant().minus(HOUR)))
                .setParameter("most", settings.mostPerHour())
                .getResultList();
    }

    /** A new link for somebody who is still on the roster with this address. */
    @Transactional
    Optional<Secret> make(Addressee addressee) {
        return make(addressee.id(), addressee.email(), false, settings.lifetime());
    }

    /** A link in a letter that many get alike: good for days, and none of those somebody gets within an hour. */
    @Transactional
    Optional<Secret> makeForLetter(Participant reader) {
        return make(reader.id(), reader.email(), true, settings.inLetters());
    }

    private Optional<Secret> make(UUID manager, String email, boolean inLetter, Duration lifetime) {
        Secret token = Secret.make(chance);
        Instant now = clock.instant();
        int made = entities.createNativeQuery("""
                        insert into manager_link (token_hash, manager_id, sent_to, made_at, ends_at, in_letter)
                        select :token, m.id, %s, :now, :ends, :inLetter from manager m
                         where m.id = :manager and m.closed_at is null and m.email = :email
                        """.formatted(ADDRESS))
                .setParameter("token", token.hash())
                .setParameter("manager", manager)
                .setParameter("email", email)
                .setParameter("inLetter", inLetter)
                .setParameter("now", Timestamp.from(now))
                .setParameter("ends", Timestamp.from(now.plus(lifetime)))
                .executeUpdate();
        return made == 1 ? Optional.of(token) : Optional.empty();
    }

    /** Uses a link up. Of two who come with it at once, one gets in. */
    @Transactional
    @SuppressWarnings("unchecked")
    Optional<Proven> use(Secret token) {
        List<Proven> proven = entities.createNativeQuery("""
                        with used as (
                            update manager_link set used = true
                             where token_hash = :token and not used and ends_at > :now
                            returning manager_id, sent_to)
                        select m.id, u.sent_to as address from used u
                          join manager m on m.id = u.manager_id
                         where m.closed_at is null and u.sent_to = %s
                        """.formatted(ADDRESS), Proven.class)
                .setParameter("token", token.hash())
                .setParameter("now", Timestamp.from(clock.instant()))
                .getResultList();
        return proven.stream().findFirst();
    }

    @Transactional
    boolean isOnRoster(UUID manager, String address) {
        return !entities.createNativeQuery(
                        "select 1 from manager m where m.id = :manager and m.closed_at is null and :address = "
                                + ADDRESS)
                .setParameter("manager", manager)
                .setParameter("address", address)
                .getResultList()
                .isEmpty();
    }

    /** Of a link that was asked for the row stays for an hour, to be counted. */
    @Transactional
    void sweep() {
        entities.createNativeQuery("""
                        delete from manager_link
                         where case when in_letter then used or ends_at <= :now else made_at <= :before and ends_at <= :now end
                        """)
                .setParameter("before", Timestamp.from(clock.instant().minus(HOUR)))
                .setParameter("now", Timestamp.from(clock.instant()))
                .executeUpdate();
    }
}
