package de.seismograph.release;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** How a published cell lies in a row: dimension, code, item, invited, respondents, counts, top_category. */
final class CellColumns {
    private CellColumns() {}

    /** @param first number of the parameter that takes the dimension */
    static void bind(PreparedStatement insert, int first, PublishedCell cell) throws SQLException {
        List<Double> counts = cell.counts();
        insert.setString(first, cell.dimension().toString());
        insert.setString(first + 1, cell.code());
        insert.setString(first + 2, cell.item());
        insert.setInt(first + 3, cell.invited());
        insert.setInt(first + 4, cell.respondents());
        insert.setArray(
                first + 5, counts == null ? null : insert.getConnection().createArrayOf("float8", counts.toArray()));
        insert.setString(first + 6, cell.topCategory());
    }

    static PublishedCell read(ResultSet row) throws SQLException {
        Array counts = row.getArray("counts");
        return new PublishedCell(
                Dimension.of(row.getString("dimension")),
                row.getString("code"),
                row.getString("item"),
                row.getInt("invited"),
                row.getInt("respondents"),
                counts == null ? null : Arrays.asList((Double[]) counts.getArray()),
                row.getString("top_category"));
    }
}
