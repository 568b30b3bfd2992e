package de.seismograph.shared;

import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.hibernate.Session;
import org.postgresql.PGStatement;

/** Goes through rows that are too many to be held at once, in the form that costs least: the binary one. */
public final class ManyRows {
    private static final int FETCHED_AT_ONCE = 5000;

    /** Has PostgreSQL send binary values from the first execution on. */
    private static final int BINARY_AT_ONCE = -1;

    private ManyRows() {}

    /** Gets one row after the other. */
    @FunctionalInterface
    public interface Reader {
        void read(ResultSet row) throws SQLException;
    }

    /** Reads within the transaction of these entities. */
    public static void forEach(EntityManager entities, Reader reader, String sql, Object... parameters) {
        entities.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement query = connection.prepareStatement(sql)) {
                query.unwrap(PGStatement.class).setPrepareThreshold(BINARY_AT_ONCE);
                query.setFetchSize(FETCHED_AT_ONCE);
                for (int i = 0; i < parameters.length; i++) {
                    query.setObject(i + 1, parameters[i]);
                }
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        reader.read(row);
                    }
                }
            }
        });
    }
}
