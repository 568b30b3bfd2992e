package de.seismograph.release;

import de.seismograph.pulse.Audience;
import de.seismograph.shared.LocalizedText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/** What everybody may know of a pulse once it has been released. */
record ReleasedPulse(
        String id,
        LocalizedText title,
        LocalizedText occasion,
        String period,
        Audience audience,
        Instant openedAt,
        Instant closedAt,
        Instant releasedAt) {

    static ReleasedPulse of(ResultSet row) throws SQLException {
        return new ReleasedPulse(
                row.getString("pulse_id"),
                ReadingSide.json(row, "title", LocalizedText.class),
                ReadingSide.json(row, "occasion", LocalizedText.class),
                row.getString("period"),
                ReadingSide.json(row, "audience", Audience.class),
                ReadingSide.time(row, "opened_at"),
                ReadingSide.time(row, "closed_at"),
                ReadingSide.time(row, "released_at"));
    }
}
