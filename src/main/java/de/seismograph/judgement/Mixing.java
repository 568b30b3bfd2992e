package de.seismograph.judgement;

import de.seismograph.shared.Recurring;
import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;

/**
 * Takes the order of their coming from what managers have said and written. PostgreSQL notes with each row which transaction wrote it,
 * and writes rows one behind the other: beside the sessions of managers, whose rows are written in the same order, that would tell who
 * has said what. Every few minutes, where there is anything new, all rows of a table are written anew by one transaction and put in
 * the order of their keys, which is none; the rows as they were leave the disk.
 */
@ApplicationScoped
public class Mixing {
    private static final List<String> TABLES = List.of("judgement", "signal", "factor", "practice");

    /** A table that somebody else reads for longer, to back it up perhaps, is left for the next time. */
    private static final String PATIENCE = "set local lock_timeout = '2s'";

    private static final Set<String> NOT_AVAILABLE = Set.of("55P03", "40P01");

    private final Recurring recurring = new Recurring("The mixing of judgements");
    private final AgroalDataSource database;

    Mixing(AgroalDataSource database) {
        this.database = database;
    }

    @Scheduled(
            identity = "mixing",
            every = "5m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    public void tick() {
        recurring.run(() -> {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                for (String table : TABLES) {
                    mix(table, connection, statement);
                }
            } catch (SQLException e) {
                throw new IllegalStateException("Cannot mix what managers have said", e);
            }
        });
    }

    private void mix(String table, Connection connection, Statement statement) throws SQLException {
        connection.setAutoCommit(false);
        try {
            statement.execute(PATIENCE);
            if (rewrite(table, statement)) {
                connection.commit();
                statement.execute(PATIENCE);
                statement.execute("cluster " + table + " using " + table + "_pk");
            }
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            if (!NOT_AVAILABLE.contains(e.getSQLState())) {
                throw e;
            }
        } finally {
            connection.setAutoCommit(true);
        }
    }

    /** Writes all rows anew, where one was written after the last time; whichever instance comes first does so. */
    private static boolean rewrite(String table, Statement statement) throws SQLException {
        statement.execute("lock table " + table + " in share row exclusive mode");
        boolean anyNew = isThere(statement, """
                select 1 from %1$s where cast(xmin as text) <> (select mixed_by from mixing where name = '%1$s') limit 1
                """.formatted(table));
        if (anyNew) {
            statement.execute("update " + table + " set " + (table.equals("judgement") ? "kind = kind" : "id = id"));
            statement.execute(
                    "update mixing set mixed_by = cast(mod(txid_current(), 4294967296) as text) where name = '" + table
                            + "'");
        }
        return anyNew;
    }

    private static boolean isThere(Statement statement, String sql) throws SQLException {
        try (var row = statement.executeQuery(sql)) {
            return row.next();
        }
    }
}
