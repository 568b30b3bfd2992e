package de.seismograph.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All browser sessions, kept in the database alone, so that every instance knows them and none remembers an ended one. */
@ApplicationScoped
class BrowserSessions {
    private final EntityManager entities;
    private final Instance<Standing> standings;
    private final SecureRandom chance;
    private final Clock clock;
    private final Duration lifetime;
    private final Duration idle;

    BrowserSessions(
            EntityManager entities,
            @Any Instance<Standing> standings,
            SecureRandom chance,
            Clock clock,
            TokenSettings tokens,
            BrowserSessionSettings settings) {
        this.entities = entities;
        this.standings = standings;
        this.chance = chance;
        this.clock = clock;
        this.lifetime = tokens.lifetime();
        this.idle = settings.idle();
    }

    private record Row(
            String kind,
            String holder,
            String edition,
            String[] roles,
            String land,
            String endSessionUrl,
            Instant seenAt,
            Instant endsAt) {
        BrowserSession session() {
            return new BrowserSession(new Holder(kind, holder, edition, Set.of(roles), land), endsAt, endSessionUrl);
        }
    }

    /** A new session with an id nobody has had before. */
    @Transactional
    Secret open(Holder holder, @Nullable String endSessionUrl) {
        Secret id = Secret.make(chance);
        Instant now = clock.instant();
        entities.createNativeQuery("""
                        insert into browser_session (id_hash, kind, holder, edition, roles, land, end_session_url,
                                                     opened_at, seen_at, ends_at)
                        values (:id, :kind, :holder, :edition, :roles, :land, :endSessionUrl, :now, :seen, :ends)
                        """)
                .setParameter("id", id.hash())
                .setParameter("kind", holder.kind())
                .setParameter("holder", holder.name())
                .setParameter("edition", holder.edition())
                .setParameter("roles", holder.roles().toArray(String[]::new))
                .setParameter("land", holder.land())
                .setParameter("endSessionUrl", endSessionUrl)
                .setParameter("now", Timestamp.from(now))
                .setParameter("seen", Timestamp.from(now.truncatedTo(ChronoUnit.MINUTES)))
                .setParameter("ends", Timestamp.from(now.plus(lifetime)))
                .executeUpdate();
        return id;
    }

    /** The session of this id, unless it has ended in one way or another. */
    @Transactional
    Optional<BrowserSession> find(Secret id) {
        Instant now = clock.instant();
        Optional<Row> row = row(id, now);
        if (row.isEmpty()) {
            return Optional.empty();
        }
        BrowserSession session = row.get().session();
        if (!lasts(session.holder())) {
            end(id);
            return Optional.empty();
        }
        see(id, row.get().seenAt(), now.truncatedTo(ChronoUnit.MINUTES));
        return Optional.of(session);
    }

    @SuppressWarnings("unchecked")
    private Optional<Row> row(Secret id, Instant now) {
        List<Row> rows = entities.createNativeQuery("""
                        select kind, holder, edition, roles, land, end_session_url, seen_at, ends_at
                          from browser_session
                         where id_hash = :id and ends_at > :now and seen_at > :unused
                        """, Row.class)
                .setParameter("id", id.hash())
                .setParameter("now", Timestamp.from(now))
                .setParameter("unused", Timestamp.from(now.minus(idle)))
                .getResultList();
        return rows.stream().findFirst();
    }

    private boolean lasts(Holder holder) {
        return standings.stream()
                .filter(standing -> standing.kind().equals(holder.kind()))
                .anyMatch(standing -> standing.lasts(holder.name(), holder.edition()));
    }

    private void see(Secret id, Instant before, Instant minute) {
        if (before.isBefore(minute)) {
            entities.createNativeQuery("update browser_session set seen_at = :minute where id_hash = :id")
                    .setParameter("minute", Timestamp.from(minute))
                    .setParameter("id", id.hash())
                    .executeUpdate();
        }
    }

    @Transactional
    void end(Secret id) {
        entities.createNativeQuery("delete from browser_session where id_hash = :id")
                .setParameter("id", id.hash())
                .executeUpdate();
    }

    /** Forgets sessions that have ended by themselves. */
    @Transactional
    void sweep() {
        Instant now = clock.instant();
        entities.createNativeQuery("delete from browser_session where ends_at <= :now or seen_at <= :unused")
                .setParameter("now", Timestamp.from(now))
                .setParameter("unused", Timestamp.from(now.minus(idle)))
                .executeUpdate();
    }
}
