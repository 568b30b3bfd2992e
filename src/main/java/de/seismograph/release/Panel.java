package de.seismograph.release;

import de.seismograph.answer.SheetKey;
import de.seismograph.answer.Sheets;
import de.seismograph.invitation.FrameMember;
import de.seismograph.invitation.ManagerErased;
import de.seismograph.key.KeyRing;
import de.seismograph.pulse.PulseOpened;
import de.seismograph.pulse.Question;
import de.seismograph.shared.Changed;
import de.seismograph.shared.Hmac;
import de.seismograph.shared.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.hibernate.Session;

/**
 * What stays of the sheets until the next wave of an indicator: the answers to it under pseudonyms, so that the change among those who
 * answered both times can be counted. The key of the pseudonyms is kept outside the database.
 */
@ApplicationScoped
class Panel {
    private static final String KEY = "panel";

    private final KeyRing keys;
    private final EntityManager entities;
    private final Event<Changed> changes;

    Panel(KeyRing keys, EntityManager entities, Event<Changed> changes) {
        this.keys = keys;
        this.entities = entities;
        this.changes = changes;
    }

    /** Durable before the first invitation goes out. */
    void prepare(@Observes @Priority(PulseOpened.FRAME) PulseOpened opened) throws SQLException {
        if (!keys.hasMark(KEY)) {
            keys.create(KEY);
        }
    }

    /**
     * Keeps the answers to one question, in the order of their pseudonyms.
     *
     * @param position of the question in its pulse, from 0
     */
    void keep(Wave wave, int position, List<FrameMember> members, SheetKey sheetKeys) throws SQLException {
        Pseudonyms pseudonyms = new Pseudonyms(keys.find(KEY).orElseThrow(), wave.indicator(), wave.version());
        byte[][] sheets = members.stream()
                .map(member -> sheetKeys.of(member.invitation()))
                .toArray(byte[][]::new);
        byte[][] names = members.stream()
                .map(member -> pseudonyms.of(member.neighbourhood()))
                .toArray(byte[][]::new);
        String sql = """
                insert into panel_answer (pulse_id, indicator, version, pseudonym, code)
                select ?, ?, ?, p.pseudonym, s.code
                  from unnest(?, ?) as p (sheet_key, pseudonym)
                  join (select sheet_key, answers[?] as code from %s) s on s.sheet_key = p.sheet_key
                 where s.code <> ?
                 order by p.pseudonym
                """.formatted(Sheets.table(wave.pulse()));
        entities.unwrap(Session.class).doWork(connection -> {
            try (var insert = connection.prepareStatement(sql)) {
                insert.setString(1, wave.pulse());
                insert.setString(2, wave.indicator());
                insert.setInt(3, wave.version());
                insert.setArray(4, connection.createArrayOf("bytea", sheets));
                insert.setArray(5, connection.createArrayOf("bytea", names));
                insert.setInt(6, position + 1);
                insert.setString(7, Question.DONT_KNOW);
                insert.executeUpdate();
            }
        });
    }

    /** Deletes what the waves before have left: it has been compared, or never will be. */
    void forgetBefore(Wave wave) {
        entities.createNativeQuery("""
                        delete from panel_answer
                         where indicator = :indicator and version = :version and pulse_id <> :pulse
                        """)
                .setParameter("indicator", wave.indicator())
                .setParameter("version", wave.version())
                .setParameter("pulse", wave.pulse())
                .executeUpdate();
    }

    /**
     * Sees to it that there is a key, before anything else of a close: if it is lost, what was kept under it can never be found again
     * and goes, in a transaction of its own.
     *
     * @throws Problem 503 while the whole store of keys is away
     */
    void demandKey() throws SQLException {
        if (keys.find(KEY).isPresent()) {
            return;
        }
        if (!keys.lost().contains(KEY)) {
            throw away();
        }
        QuarkusTransaction.requiringNew().call(() -> {
            entities.createNativeQuery("delete from panel_answer").executeUpdate();
            keys.giveUp(KEY);
            keys.create(KEY);
            changes.fire(new Changed("panel.begun-anew", "panel"));
            return null;
        });
    }

    /** Deletes what was answered for the neighbourhood of a manager who is forgotten. */
    void forget(@Observes ManagerErased erased) throws SQLException {
        var key = keys.find(KEY);
        if (key.isEmpty()) {
            if (keys.hasMark(KEY)) {
                throw away();
            }
            return;
        }
        for (Object[] series : series()) {
            byte[] pseudonym =
                    new Pseudonyms(key.get(), (String) series[0], (Integer) series[1]).of(erased.neighbourhood());
            entities.createNativeQuery("""
                            delete from panel_answer
                             where indicator = :indicator and version = :version and pseudonym = :pseudonym
                            """)
                    .setParameter("indicator", series[0])
                    .setParameter("version", series[1])
                    .setParameter("pseudonym", pseudonym)
                    .executeUpdate();
        }
    }

    private static Problem away() {
        return Problem.unavailable(
                "key-lost", "The key of the panel is missing in the key folder. Nothing was changed; restore the key.");
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> series() {
        return entities.createNativeQuery("select distinct indicator, version from panel_answer", Object[].class)
                .getResultList();
    }

    /** {@code HMAC-SHA-256(K_panel, indicator || "@" || version || "/" || neighbourhood)}: another one in every series. */
    private record Pseudonyms(byte[] key, String indicator, int version) {
        byte[] of(String neighbourhood) {
            String name = indicator + "@" + version + "/" + neighbourhood;
            return new Hmac(key).of(name.getBytes(StandardCharsets.UTF_8));
        }
    }
}
