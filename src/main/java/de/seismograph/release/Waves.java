package de.seismograph.release;

import de.seismograph.pulse.Question;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
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

    void keep(Wave wave, List<PublishedCell> cells) {
        entities.createNativeQuery("""
                        insert into wave (pulse_id, indicator, version, question_id, number, crossed, weighted, invited, min_one_way, min_crossing)
                        values (:pulse, :indicator, :version, :question, :number, :crossed, :weighted, :invited, :oneWay, :crossing)
                        """)
                .setParameter("pulse", wave.pulse())
                .setParameter("indicator", wave.indicator())
                .setParameter("version", wave.version())
                .setParameter("question", wave.question())
                .setParameter("number", wave.number())
                .setParameter("crossed", wave.crossed())
                .setParameter("weighted", wave.weighted())
                .setParameter("invited", wave.invited())
                .setParameter("oneWay", wave.minOneWay())
                .setParameter("crossing", wave.minCrossing())
                .executeUpdate();
        entities.unwrap(Session.class).doWork(connection -> insert(connection, wave, cells));
    }

    private static void insert(Connection connection, Wave wave, List<PublishedCell> cells) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into published_cell (pulse_id, indicator, version, dimension, code, invited, respondents, counts)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """)) {
            for (PublishedCell cell : cells) {
                insert.setString(1, wave.pulse());
                insert.setString(2, wave.indicator());
                insert.setInt(3, wave.version());
                insert.setString(4, cell.dimension().toString());
                insert.setString(5, cell.code());
                insert.setInt(6, cell.invited());
                insert.setInt(7, cell.respondents());
                insert.setArray(
                        8, connection.createArrayOf("float8", cell.counts().toArray()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
