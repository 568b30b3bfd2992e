package de.seismograph.invitation;

import de.seismograph.mail.LettersWaiting;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** How many invitations, over all pulses, and other letters are still to be sent: for those who look after the mail server. */
@ApplicationScoped
public class MailBacklog {
    private final AgroalDataSource database;
    private final LettersWaiting letters;
    private final Clock clock;

    MailBacklog(AgroalDataSource database, LettersWaiting letters, Clock clock) {
        this.database = database;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * The backlog at a moment.
     *
     * @param failed invitations that were given up, until they are sent again; other letters are gone then
     * @param oldestDueSeconds for how long the oldest of those that are due has been; 0 if none is
     */
    public record Figures(long waiting, long failed, long oldestDueSeconds) {}

    public Figures figures() throws SQLException {
        Figures invitations = invitations();
        LettersWaiting.Figures others = letters.figures();
        return new Figures(
                invitations.waiting() + others.waiting(),
                invitations.failed(),
                Math.max(invitations.oldestDueSeconds(), others.oldestDueSeconds()));
    }

    private Figures invitations() throws SQLException {
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
