package de.seismograph.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.seismograph.identity.Role;
import de.seismograph.shared.Changed;
import de.seismograph.shared.Page;
import de.seismograph.shared.Problem;
import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Writes down every change within its own transaction, one entry after the other, and reads them again. */
@ApplicationScoped
class AuditLog {
    /** Who did what nobody asked for: the clock. */
    private static final String CLOCK = "clock";

    /** Any of them: an entry that is kept for good names no manager. */
    private static final String MANAGER = "manager";

    private static final int VERIFIED_AT_ONCE = 1000;

    private final EntityManager entities;
    private final Instance<SecurityIdentity> identity;
    private final ObjectMapper json;
    private final Clock clock;

    AuditLog(EntityManager entities, Instance<SecurityIdentity> identity, ObjectMapper json, Clock clock) {
        this.entities = entities;
        this.identity = identity;
        this.json = json;
        this.clock = clock;
    }

    private record Row(
            long number, Instant at, String actor, String action, String subject, String details, byte[] digest) {
        AuditEntry entry() {
            return new AuditEntry(
                    number, at, actor, action, subject, details, HexFormat.of().formatHex(digest));
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void write(@Observes Changed changed) throws JsonProcessingException {
        entities.createNativeQuery("lock table audit_entry in share row exclusive mode")
                .executeUpdate();
        Optional<AuditEntry> last = rows(Long.MAX_VALUE, 1).stream().findFirst();
        AuditEntry entry = AuditEntry.after(
                last.map(AuditEntry::digest).orElse(AuditEntry.BEFORE_THE_FIRST),
                last.map(AuditEntry::number).orElse(0L) + 1,
                clock.instant(),
                actor(),
                changed.action(),
                changed.subject(),
                json.writeValueAsString(new TreeMap<>(changed.details())));
        entities.createNativeQuery("""
                        insert into audit_entry (number, at, actor, action, subject, details, digest)
                        values (:number, :at, :actor, :action, :subject, :details, :digest)
                        """)
                .setParameter("number", entry.number())
                .setParameter("at", Timestamp.from(entry.at()))
                .setParameter("actor", entry.actor())
                .setParameter("action", entry.action())
                .setParameter("subject", entry.subject())
                .setParameter("details", entry.details())
                .setParameter("digest", HexFormat.of().parseHex(entry.digest()))
                .executeUpdate();
    }

    private String actor() {
        if (!Arc.container().requestContext().isActive() || identity.get().isAnonymous()) {
            return CLOCK;
        }
        return identity.get().hasRole(Role.MANAGER)
                ? MANAGER
                : identity.get().getPrincipal().getName();
    }

    /** The newest entries first. */
    @Transactional
    List<AuditEntry> page(Page page) {
        return rows(page.after().isEmpty() ? Long.MAX_VALUE : number(page.after()), page.rows());
    }

    private static long number(String cursor) {
        try {
            return Long.parseLong(cursor);
        } catch (NumberFormatException e) {
            throw Problem.invalidParameter("cursor", "This cursor was not given out here.");
        }
    }

    @SuppressWarnings("unchecked")
    private List<AuditEntry> rows(long before, int most) {
        List<Row> rows = entities.createNativeQuery("""
                        select number, at, actor, action, subject, details, digest from audit_entry
                         where number < :before order by number desc limit :most
                        """, Row.class)
                .setParameter("before", before)
                .setParameter("most", most)
                .getResultList();
        return rows.stream().map(Row::entry).toList();
    }

    /** The first entry that is not what was written, or is missing; empty while the chain is whole. */
    @Transactional
    Optional<Long> broken() {
        String digest = AuditEntry.BEFORE_THE_FIRST;
        long expected = 1;
        List<AuditEntry> some = following(0);
        while (!some.isEmpty()) {
            for (AuditEntry entry : some) {
                if (entry.number() != expected || !entry.follows(digest)) {
                    return Optional.of(expected);
                }
                digest = entry.digest();
                expected++;
            }
            some = following(expected - 1);
        }
        return Optional.empty();
    }

    @SuppressWarnings("unchecked")
    private List<AuditEntry> following(long number) {
        List<Row> rows = entities.createNativeQuery("""
                        select number, at, actor, action, subject, details, digest from audit_entry
                         where number > :number order by number limit :most
                        """, Row.class)
                .setParameter("number", number)
                .setParameter("most", VERIFIED_AT_ONCE)
                .getResultList();
        return rows.stream().map(Row::entry).toList();
    }
}
