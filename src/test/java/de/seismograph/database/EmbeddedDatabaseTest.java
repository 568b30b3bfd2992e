package de.seismograph.database;

import static de.seismograph.database.Databases.ask;
import static de.seismograph.database.Databases.kill;
import static de.seismograph.database.Databases.postmaster;
import static de.seismograph.database.Databases.run;
import static de.seismograph.database.Databases.startedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    @TempDir
    static Path data;

    static EmbeddedDatabase database;

    @BeforeAll
    static void create() {
        database = startedIn(data);
        database.stop();
    }

    @BeforeEach
    void start() {
        database = startedIn(data);
    }

    @AfterEach
    void stop() {
        database.stop();
    }

    @Test
    void dataSurvivesARestartOnTheSamePort() throws Exception {
        run(database, "CREATE TABLE kept AS SELECT 'still here' AS what");
        String url = database.jdbcUrl();
        PostmasterPid process = postmaster(data);

        database.stop();
        assertThat(process.isRunning()).isFalse();
        database = startedIn(data);

        assertThat(ask(database, "SELECT what FROM kept")).isEqualTo("still here");
        assertThat(database.jdbcUrl()).isEqualTo(url);
    }

    @Test
    void nobodyEntersWithoutThePassword() {
        for (String user : new String[] {database.user(), "postgres"}) {
            for (String password : new String[] {"guessed", ""}) {
                assertThatExceptionOfType(SQLException.class)
                        .isThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(), user, password)
                                .close());
            }
        }
    }

    @Test
    void passwordsAreForTheOwnerOfTheDirectoryOnly() throws Exception {
        for (String secret : new String[] {"postgres-password", "postgres-superuser-password"}) {
            assertThat(Files.getPosixFilePermissions(data.resolve(secret)))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
    }

    @Test
    void aCopyWithItsPasswordsIsABackup(@TempDir Path restored) throws Exception {
        run(database, "CREATE TABLE copied AS SELECT 'still here' AS what");
        database.stop();
        FileUtils.copyDirectory(
                data.resolve("postgres").toFile(), restored.resolve("postgres").toFile());
        Files.setPosixFilePermissions(restored.resolve("postgres"), PosixFilePermissions.fromString("rwx------"));
        for (String of : new String[] {"", "superuser-", "reading-"}) {
            String file = "postgres-" + of + "password";
            Files.copy(data.resolve(file), restored.resolve(file));
        }

        database = startedIn(restored);

        assertThat(ask(database, "SELECT what FROM copied")).isEqualTo("still here");
    }

    @Test
    void aRoleOfSomebodyElsesDatabaseIsMadeButNeverChanged() throws Exception {
        var external = new ExternalDatabase(
                database.jdbcUrl(), Optional.of(database.user()), Optional.of(database.password()));
        external.admit(new ReadingRole("one_reading", "the first"));

        assertThatThrownBy(() -> external.admit(new ReadingRole("one_reading", "another")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("QUARKUS_DATASOURCE_READING_USERNAME")
                .hasMessageContaining("QUARKUS_DATASOURCE_READING_PASSWORD");
        external.admit(new ReadingRole("one_reading", "the first"));
    }

    @Test
    void theServiceMayCreateRolesButIsNoSuperuser() throws Exception {
        run(database, "CREATE ROLE reader; GRANT CONNECT ON DATABASE seismograph TO reader");

        assertThat(ask(database, "SHOW is_superuser")).isEqualTo("off");
    }

    @Test
    void textSortsTheSameOnEveryMachine() throws Exception {
        assertThat(
                        ask(
                                database,
                                "SELECT format('%s %s', datlocprovider, datlocale) FROM pg_database WHERE datname = 'seismograph'"))
                .isEqualTo("b C.UTF-8");
        assertThat(ask(database, "SELECT upper('straße äöü')")).isEqualTo("STRAßE ÄÖÜ");
    }

    @Test
    void aSecondServiceOnTheSameDirectoryIsRefusedInOneLine() throws Exception {
        assertThatThrownBy(() -> startedIn(data))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(data.toRealPath().toString())
                .hasMessageContaining("SEISMOGRAPH_DATA_DIR")
                .hasMessageNotContaining("\n");

        assertThat(ask(database, "SELECT 'unharmed'")).isEqualTo("unharmed");
    }

    @Test
    void aKilledPostgresIsBackOnTheSamePortWithItsData() throws Exception {
        run(database, "CREATE TABLE saved AS SELECT 'still here' AS what");
        PostmasterPid killed = postmaster(data);

        kill(killed);

        await().atMost(Duration.ofSeconds(20))
                .ignoreExceptions()
                .until(() -> ask(database, "SELECT what FROM saved"), "still here"::equals);
        assertThat(postmaster(data)).isNotEqualTo(killed);
    }

    @Test
    void nothingIsRestartedAfterAnOrderlyStop() throws Exception {
        PostmasterPid process = postmaster(data);

        database.stop();

        assertThat(process.isRunning()).isFalse();
        await().during(Duration.ofSeconds(1))
                .atMost(Duration.ofSeconds(5))
                .until(() -> Files.notExists(PostmasterPid.file(data.resolve("postgres"))));
    }

    @Test
    void aStalePidThatNowBelongsToAnotherProcessIsIgnored() throws Exception {
        database.stop();
        Files.writeString(
                PostmasterPid.file(data.resolve("postgres")),
                ProcessHandle.current().pid() + "\n" + data.resolve("postgres") + "\n1\n15432\n\n127.0.0.1\n\nready\n");

        database = startedIn(data);

        assertThat(ask(database, "SELECT 'up'")).isEqualTo("up");
    }

    @Test
    void aTruncatedPidFileIsIgnored() throws Exception {
        database.stop();
        Files.writeString(PostmasterPid.file(data.resolve("postgres")), "");

        database = startedIn(data);

        assertThat(ask(database, "SELECT 'up'")).isEqualTo("up");
    }
}
