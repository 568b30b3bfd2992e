package de.seismograph.invitation;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** How many mails are still to be sent, over all pulses: for those who look after the mail server. */
@ApplicationScoped
public class MailBacklog {
    private final AgroalDataSource database;
    private final Clock clock;

    MailBacklog(AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * The backlog at a moment.
     *
     * @param oldestDueSeconds for how long the oldest of those that are due has been; 0 if none is
     */
    public record Figures(long waiting, long failed, long oldestDueSeconds) {}

    public Figures figures() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("""
                        select count(*) filter (where mail_state = 'waiting'), count(*) filter (where mail_state = 'failed'),
                               coalesce(extract(epoch from ? - min(mail_due_at) filter (where mail_state = 'waiting')), 0)
                          from invitation
                         where mail_state in ('waiting', 'failed')
                        """)) {
            query.setObject(1, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return new Figures(row.getLong(1), row.getLong(2), Math.max(0, row.getLong(3)));
            }
        }
    }
}
