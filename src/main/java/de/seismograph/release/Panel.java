package de.seismograph.release;

import de.seismograph.invitation.ManagerErased;
import de.seismograph.key.KeyRing;
import de.seismograph.pulse.PulseOpened;
import de.seismograph.pulse.Question;
import de.seismograph.shared.Changed;
import de.seismograph.shared.Hmac;
import de.seismograph.shared.ManyRows;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.postgresql.PGConnection;

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
     * Keeps the answers to one question.
     *
     * @param authors neighbourhoods by the answer that was given for them
     * @return what is kept: nothing of those who did not know
     */
    KeptAnswers keep(Wave wave, Map<String, List<String>> authors) throws SQLException {
        byte[] key = keys.find(KEY).orElseThrow();
        Map<String, long[]> given = authors.entrySet().stream()
                .filter(answer -> !answer.getKey().equals(Question.DONT_KNOW))
                .collect(Collectors.toMap(Map.Entry::getKey, answer -> pseudonyms(key, wave, answer.getValue())));
        KeptAnswers kept = new KeptAnswers(wave.pulse(), given);
        entities.unwrap(Session.class).doWork(connection -> insert(connection, wave, kept));
        return kept;
    }

    private static long[] pseudonyms(byte[] key, Wave wave, List<String> neighbourhoods) {
        Pseudonyms pseudonyms = new Pseudonyms(key, wave.indicator(), wave.version());
        return neighbourhoods.stream().mapToLong(pseudonyms::of).sorted().toArray();
    }

    private static void insert(Connection connection, Wave wave, KeptAnswers kept) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into panel_answer (pulse_id, indicator, version, code, pseudonyms) values (?, ?, ?, ?, ?)")) {
            PGConnection postgres = connection.unwrap(PGConnection.class);
            for (Map.Entry<String, long[]> given : kept.pseudonyms().entrySet()) {
                insert.setString(1, wave.pulse());
                insert.setString(2, wave.indicator());
                insert.setInt(3, wave.version());
                insert.setString(4, given.getKey());
                insert.setArray(5, postgres.createArrayOf("int8", given.getValue()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** What is still kept of the wave before, if anything is. */
    Optional<KeptAnswers> before(Wave wave) {
        Map<String, Map<String, long[]>> kept = new HashMap<>();
        ManyRows.forEach(
                entities,
                row -> kept.computeIfAbsent(row.getString(1), pulse -> new HashMap<>())
                        .put(row.getString(2), numbers((Long[]) row.getArray(3).getArray())),
                """
                select pulse_id, code, pseudonyms from panel_answer
                 where indicator = ? and version = ? and pulse_id <> ?
                """,
                wave.indicator(),
                wave.version(),
                wave.pulse());
        return kept.entrySet().stream()
                .map(pulse -> new KeptAnswers(pulse.getKey(), pulse.getValue()))
                .findFirst();
    }

    private static long[] numbers(Long[] numbers) {
        return Arrays.stream(numbers).mapToLong(Long::longValue).toArray();
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

    /** Sees to it that there is a key, before anything else of a close: what was kept under a lost one can never be found again. */
    void demandKey() {
        keys.demand(KEY, () -> {
            entities.createNativeQuery("delete from panel_answer").executeUpdate();
            changes.fire(new Changed("panel.begun-anew", "panel"));
        });
    }

    /** Deletes what was answered for the neighbourhood of a manager who is forgotten. */
    void forget(@Observes ManagerErased erased) {
        keys.findIfMade(KEY).ifPresent(key -> forget(key, erased.neighbourhood()));
    }

    private void forget(byte[] key, String neighbourhood) {
        for (Object[] series : series()) {
            long pseudonym = new Pseudonyms(key, (String) series[0], (Integer) series[1]).of(neighbourhood);
            entities.createNativeQuery("""
                            update panel_answer set pseudonyms = array_remove(pseudonyms, :pseudonym)
                             where indicator = :indicator and version = :version and :pseudonym = any (pseudonyms)
                            """)
                    .setParameter("indicator", series[0])
                    .setParameter("version", series[1])
                    .setParameter("pseudonym", pseudonym)
                    .executeUpdate();
        }
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> series() {
        return entities.createNativeQuery("select distinct indicator, version from panel_answer", Object[].class)
                .getResultList();
    }

    /**
     * The first 64 bits of {@code HMAC-SHA-256(K_panel, indicator || "@" || version || "/" || neighbourhood)}: another one in every
     * series, and enough to tell apart a hundred thousand neighbourhoods but once in a billion waves.
     */
    private static final class Pseudonyms {
        private final Hmac hmac;
        private final byte[] series;

        Pseudonyms(byte[] key, String indicator, int version) {
            hmac = new Hmac(key);
            series = (indicator + "@" + version + "/").getBytes(StandardCharsets.UTF_8);
        }

        long of(String neighbourhood) {
            return ByteBuffer.wrap(hmac.of(series, neighbourhood.getBytes(StandardCharsets.UTF_8)))
                    .getLong();
        }
    }
}
