package de.seismograph.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The settings without which a confirmed answer may be lost when the power fails. */
public final class Durability {

    private Durability() {}

    /**
     * Asks the server, whoever runs it, for its settings as they apply to this connection.
     *
     * @throws StartRefused naming every setting that gives less than full durability
     * @throws SQLException when the server cannot be asked
     */
    public static void check(Connection connection) throws SQLException {
        List<String> weak = new ArrayList<>();
        demand(connection, "fsync", List.of("on"), weak);
        // remote_apply waits for everything "on" waits for, and longer
        demand(connection, "synchronous_commit", List.of("on", "remote_apply"), weak);
        demand(connection, "full_page_writes", List.of("on"), weak);
        if (!weak.isEmpty()) {
            throw new StartRefused("The database may lose confirmed answers: it runs with " + String.join(", ", weak)
                    + "; set fsync, synchronous_commit and full_page_writes to on");
        }
    }

    private static void demand(Connection connection, String setting, List<String> durable, List<String> weak)
            throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("SHOW " + setting)) {
            result.next();
            String value = result.getString(1);
            if (!durable.contains(value)) {
                weak.add(setting + "=" + value);
            }
        }
    }
}
