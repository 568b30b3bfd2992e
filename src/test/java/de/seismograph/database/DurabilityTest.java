package de.seismograph.database;

import static de.seismograph.database.Databases.BINARIES;
import static de.seismograph.database.Databases.connect;
import static de.seismograph.database.Databases.startedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurabilityTest {

    @TempDir
    Path data;

    @Test
    void theEmbeddedDatabaseIsDurableAndALaxSessionIsRefused() throws Exception {
        EmbeddedDatabase database = startedIn(data);
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            assertThatNoException().isThrownBy(() -> Durability.check(connection));

            statement.execute("SET synchronous_commit = off");

            assertThatThrownBy(() -> Durability.check(connection))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("runs with synchronous_commit=off;");
        } finally {
            database.stop();
        }
    }

    @Test
    void aServerThatSkipsTheDiskIsRefusedAndStopped() throws Exception {
        startedIn(data).stop();
        Path directory = data.toRealPath();
        var programs = Programs.in(Binaries.unpackedIn(BINARIES), directory.resolve("lax.log"));
        var cluster = new Cluster(directory.resolve("postgres"), programs);
        int port = new Ports(directory.resolve("postgres-port"), new SecureRandom()).free();
        String lax = "-F -c full_page_writes=off -c unix_socket_directories='' -p " + port;
        assertThat(programs.run(
                        "pg_ctl",
                        List.of(
                                "start",
                                "-w",
                                "-D",
                                cluster.directory().toString(),
                                "-l",
                                programs.log() + "2",
                                "-o",
                                lax)))
                .isTrue();

        assertThatThrownBy(() -> startedIn(data))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("fsync=off, full_page_writes=off");
        assertThat(cluster.running()).isEmpty();
    }
}
