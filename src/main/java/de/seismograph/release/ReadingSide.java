package de.seismograph.release;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The database as the reading side sees it: the schema "published", through a role that has no right on anything else. */
@ApplicationScoped
class ReadingSide {
    private final AgroalDataSource database;

    ReadingSide(@DataSource("reading") AgroalDataSource database) {
        this.database = database;
    }

    /** What one row says. */
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** @param parameters texts, numbers, and collections of texts, which become arrays */
    <T> List<T> rows(String sql, RowReader<T> reader, @Nullable Object... parameters) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                query.setObject(i + 1, storable(connection, parameters[i]));
            }
            List<T> rows = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    rows.add(reader.read(row));
                }
            }
            return rows;
        }
    }

    private static @Nullable Object storable(Connection connection, @Nullable Object parameter) throws SQLException {
        return parameter instanceof Collection<?> texts ? connection.createArrayOf("text", texts.toArray()) : parameter;
    }

    static <T> T json(ResultSet row, String column, Class<T> type) throws SQLException {
        return Stored.read(row.getString(column), type);
    }

    static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable Instant timeIfAny(ResultSet row, String column) throws SQLException {
        return row.getObject(column) == null ? null : time(row, column);
    }
}
