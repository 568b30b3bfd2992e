package de.seismograph.mail;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** How many letters are on their way. */
@ApplicationScoped
public class LettersWaiting {
    private final AgroalDataSource database;
    private final Clock clock;

    LettersWaiting(AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * The letters at a moment.
     *
     * @param oldestDueSeconds for how long the oldest of those that are due has been; 0 if none is
     */
    public record Figures(long waiting, long oldestDueSeconds) {}

    public Figures figures() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select count(*), coalesce(extract(epoch from ? - min(due_at)), 0) from letter")) {
            query.setObject(1, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return new Figures(row.getLong(1), Math.max(0, row.getLong(2)));
            }
        }
    }
}
