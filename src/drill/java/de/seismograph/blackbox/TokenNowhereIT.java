package de.seismograph.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hundred managers have answered: nowhere but in their mails is any of their tokens. */
class TokenNowhereIT {
    private static final int PEOPLE = 100;

    @TempDir
    Path directory;

    @AutoClose
    final Postbox postbox = Postbox.open();

    @AutoClose
    RunningSeismograph service;

    @Test
    void noTokenIsInAnyTableLogFileOrInMemory() throws Exception {
        service = RunningSeismograph.onAFreshDirectory().mailingTo(postbox).start();
        List<String> tokens = OpenPulse.tokensOfAFew(service, postbox, PEOPLE);
        int number = 0;
        for (String token : tokens) {
            Api.invited(service, token).get("/sheet").demanding(200);
            Api.invited(service, token).putSheet(OpenPulse.number(number++)).demanding(200);
            Api.invited(service, token + "x").get("/sheet").demanding(401);
        }
        Needles needles = Needles.of(tokens);
        assertThat(needles.foundIn(written("mails", String.join("\n", tokens)))).hasSize(PEOPLE);

        assertThat(needles.foundIn(written("dump", dump()))).as("tables").isEmpty();
        assertThat(needles.foundIn(written("log", service.log()))).as("log").isEmpty();
        // a connection holds its last request until it ends, and our client ends it after half a minute
        await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofSeconds(15))
                .untilAsserted(() ->
                        assertThat(needles.foundIn(heapDump())).as("memory").isEmpty());
        service.stop();
        for (Path file : files()) {
            assertThat(needles.foundIn(file)).as("%s", file).isEmpty();
        }
    }

    private Path heapDump() throws IOException, InterruptedException {
        Path file = directory.resolve("heap.hprof");
        Files.deleteIfExists(file);
        return service.heapDump(file);
    }

    private Path written(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }

    /** Every row of every table, as text. */
    private String dump() throws SQLException, IOException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = service.database()) {
            for (String table : column(
                    connection,
                    "select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace")) {
                rows.addAll(column(connection, "select t::text from \"" + table + "\" t"));
            }
        }
        assertThat(rows).hasSizeGreaterThan(PEOPLE * 4);
        return String.join("\n", rows);
    }

    private static List<String> column(Connection connection, String sql) throws SQLException {
        List<String> column = new ArrayList<>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            while (row.next()) {
                column.add(row.getString(1));
            }
        }
        return column;
    }

    /** The database with its write-ahead log, keys, and whatever else the service keeps. */
    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(service.data())) {
            List<Path> files = all.filter(Files::isRegularFile).toList();
            assertThat(files).anyMatch(file -> file.toString().contains("pg_wal"));
            return files;
        }
    }
}
