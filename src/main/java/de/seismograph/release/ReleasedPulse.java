package de.seismograph.release;

import de.seismograph.pulse.Audience;
import de.seismograph.pulse.Terms;
import de.seismograph.shared.LocalizedText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What everybody may know of a pulse once it has been released. */
record ReleasedPulse(
        String id,
        LocalizedText title,
        LocalizedText occasion,
        String period,
        Audience audience,
        Instant openedAt,
        Instant closedAt,
        Instant releasedAt,
        Terms terms,
        @Nullable Instant withdrawnAt,
        @Nullable LocalizedText withdrawalReason) {

    /** 1 as it was released, 2 once it has been withdrawn. */
    int vintage() {
        return withdrawnAt == null ? 1 : 2;
    }

    static ReleasedPulse of(ResultSet row) throws SQLException {
        Instant withdrawnAt = ReadingSide.timeIfAny(row, "withdrawn_at");
        return new ReleasedPulse(
                row.getString("pulse_id"),
                ReadingSide.json(row, "title", LocalizedText.class),
                ReadingSide.json(row, "occasion", LocalizedText.class),
                row.getString("period"),
                ReadingSide.json(row, "audience", Audience.class),
                ReadingSide.time(row, "opened_at"),
                ReadingSide.time(row, "closed_at"),
                ReadingSide.time(row, "released_at"),
                ReadingSide.json(row, "terms", Terms.class),
                withdrawnAt,
                withdrawnAt == null ? null : ReadingSide.json(row, "reason", LocalizedText.class));
    }
}
