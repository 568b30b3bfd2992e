package de.seismograph.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Sentences the tests of this room say about a database. */
final class Databases {

    static final Path BINARIES = Path.of("target", "postgres-binaries");

    private Databases() {}

    static EmbeddedDatabase startedIn(Path data) {
        return EmbeddedDatabase.start(data, BINARIES);
    }

    static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }

    static void run(EmbeddedDatabase database, String sql) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String ask(EmbeddedDatabase database, String sql) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    /** The process that serves this data directory. */
    static PostmasterPid postmaster(Path data) throws IOException {
        return PostmasterPid.in(data.toRealPath().resolve("postgres"))
                .filter(PostmasterPid::isRunning)
                .orElseThrow();
    }

    static void kill(PostmasterPid postmaster) {
        ProcessHandle.of(postmaster.pid()).ifPresent(ProcessHandle::destroyForcibly);
    }
}
