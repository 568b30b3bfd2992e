package de.seismograph.invitation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/**
 * A neighbourhood in the frame of a wave, as the frame was frozen.
 *
 * @param invitation id of its invitation
 * @param neighbourhood its own id
 */
public record FrameMember(
        UUID invitation, String neighbourhood, String land, String phase, String size, String carrier) {
    static FrameMember of(ResultSet row) throws SQLException {
        return new FrameMember(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6));
    }
}
