package de.seismograph.release;

import de.seismograph.statistics.Distribution;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;

/**
 * Those who answered two waves in a row.
 *
 * @param previous pulse of the wave before
 * @param differences of their scores, from -2 to 2 in steps of a half, with noise
 */
public record PublishedPairs(String previous, Distribution differences) {
    static PublishedPairs of(ResultSet row) throws SQLException {
        Double[] counts = (Double[]) row.getArray("counts").getArray();
        return new PublishedPairs(row.getString("previous_pulse"), new Distribution(Arrays.asList(counts)));
    }
}
