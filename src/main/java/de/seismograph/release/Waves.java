package de.seismograph.release;

import de.seismograph.pulse.Question;
import de.seismograph.shared.LocalizedText;
import de.seismograph.statistics.Distribution;
import de.seismograph.statistics.TremorThresholds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;

/** Keeps waves and their cells; nothing here is ever changed. */
@ApplicationScoped
class Waves {
    private final EntityManager entities;

    Waves(EntityManager entities) {
        this.entities = entities;
    }

    /** Holds the indicators of these questions: pulses that close at once count one after the other, and never wait in a ring. */
    void hold(List<Question> questions) {
        entities.createNativeQuery("""
                        select 1 from indicator
                         where id || '@' || version = any (cast(:versions as text[]))
                         order by id, version for update
                        """)
                .setParameter(
                        "versions",
                        questions.stream()
                                .map(question -> question.indicator() + "@" + question.version())
                                .toArray(String[]::new))
                .getResultList();
    }

    /** The number of the wave that this question is. */
    int next(Question question) {
        Number earlier = (Number)
                entities.createNativeQuery("select count(*) from wave where indicator = :id and version = :version")
                        .setParameter("id", question.indicator())
                        .setParameter("version", question.version())
                        .getSingleResult();
        return earlier.intValue() + 1;
    }

    void keep(Wave wave, TremorThresholds thresholds, List<PublishedCell> cells) {
        entities.createNativeQuery("""
                        insert into wave (pulse_id, indicator, version, question_id, number, crossed, weighted, invited, thresholds)
                        values (:pulse, :indicator, :version, :question, :number, :crossed, :weighted, :invited, cast(:thresholds as jsonb))
                        """)
                .setParameter("pulse", wave.pulse())
                .setParameter("indicator", wave.indicator())
                .setParameter("version", wave.version())
                .setParameter("question", wave.question())
                .setParameter("number", wave.number())
                .setParameter("crossed", wave.crossed())
                .setParameter("weighted", wave.weighted())
                .setParameter("invited", wave.invited())
                .setParameter("thresholds", Stored.json(thresholds))
                .executeUpdate();
        entities.unwrap(Session.class).doWork(connection -> insert(connection, wave, cells));
    }

    private static void insert(Connection connection, Wave wave, List<PublishedCell> cells) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into published_cell (
                    pulse_id, indicator, version, dimension, code, item, invited, respondents, counts, top_category)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)) {
            for (PublishedCell cell : cells) {
                insert.setString(1, wave.pulse());
                insert.setString(2, wave.indicator());
                insert.setInt(3, wave.version());
                CellColumns.bind(insert, 4, cell);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Gives whether it had not been withdrawn before. */
    boolean withdraw(String pulse, LocalizedText reason, Instant now) {
        return entities.createNativeQuery("""
                        insert into withdrawal (pulse_id, withdrawn_at, reason)
                        values (:pulse, :now, cast(:reason as jsonb))
                        on conflict (pulse_id) do nothing
                        """)
                        .setParameter("pulse", pulse)
                        .setParameter("now", now)
                        .setParameter("reason", Stored.json(reason))
                        .executeUpdate()
                == 1;
    }

    /** Keeps how far the answers of the same people lie apart in two waves. */
    void keepPairs(Wave wave, String previous, Distribution differences) {
        entities.createNativeQuery("""
                        insert into published_pairs (pulse_id, indicator, version, previous_pulse, counts)
                        values (:pulse, :indicator, :version, :previous, :counts)
                        """)
                .setParameter("pulse", wave.pulse())
                .setParameter("indicator", wave.indicator())
                .setParameter("version", wave.version())
                .setParameter("previous", previous)
                .setParameter("counts", differences.counts().toArray(Double[]::new))
                .executeUpdate();
    }
}
