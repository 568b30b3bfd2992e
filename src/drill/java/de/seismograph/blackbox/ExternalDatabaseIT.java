package de.seismograph.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service with a PostgreSQL that somebody else runs. */
class ExternalDatabaseIT {
    @TempDir
    Path directory;

    EmbeddedPostgres database;
    Postbox postbox;
    RunningSeismograph service;

    @BeforeEach
    void prepare() throws IOException {
        postbox = Postbox.open();
        service = RunningSeismograph.onAFreshDirectory().mailingTo(postbox);
    }

    @AfterEach
    void end() throws IOException {
        service.close();
        postbox.close();
        if (database != null) {
            database.close();
        }
    }

    @Test
    void theServiceStartsNoPostgresOfItsOwnAndOutlivesARestartOfTheOther() throws Exception {
        database = runPostgres(0, "on");
        use(database);
        service.start();
        assertThat(service.hasPostgres()).isFalse();
        assertThat(Files.exists(service.data().resolve("postgres"))).isFalse();
        List<String> tokens = OpenPulse.tokensOfAFew(service, postbox, 10);
        Load load = Load.on(service, tokens);
        Visitors visitors = Visitors.of(service);
        try (load;
                visitors) {
            load.untilAcknowledged(100);
            int port = database.getPort();
            database.close();
            visitors.arePutOff(100);
            database = runPostgres(port, "on");
            load.untilAcknowledged(100);
        }

        assertThat(load.surprises()).isEmpty();
        assertThat(load.brokenOff()).isZero();
        assertThat(visitors.surprises()).isEmpty();
        assertThat(service.log()).doesNotContain("Incident");
        assertThat(service.stop()).isEqualTo(143);
        assertThat(database.getPostgresDatabase().getConnection().isValid(5)).isTrue();
    }

    @Test
    void aDatabaseThatMayLoseAnswersIsRefused() throws Exception {
        database = runPostgres(0, "off");
        use(database);

        assertThat(service.startInVain()).isEqualTo(1);

        assertThat(service.log())
                .contains("The database may lose confirmed answers: it runs with synchronous_commit=off");
    }

    @Test
    void aServiceThatMayCreateRolesMakesItsReaderItself() throws Exception {
        database = runPostgres(0, "on");
        useAs("""
                create role neighbourhoods login createrole password 'chosen by an operator';
                create database neighbourhoods owner neighbourhoods
                """);

        service.start();

        Api.anybody(service).get("/trends").demanding(200);
        assertThat(service.data().resolve("keys").resolve("database-reading-password"))
                .isRegularFile();
        assertThat(service.stop()).isEqualTo(143);
        service.start();
        Api.anybody(service).get("/trends").demanding(200);
    }

    @Test
    void aServiceThatMayNotNamesWhatAnOperatorHasToRun() throws Exception {
        database = runPostgres(0, "on");
        useAs("""
                create role neighbourhoods login password 'chosen by an operator';
                create database neighbourhoods owner neighbourhoods
                """);

        assertThat(service.startInVain()).isEqualTo(1);

        assertThat(service.log().strip())
                .contains("CREATE ROLE a_reader LOGIN PASSWORD")
                .endsWith("and set QUARKUS_DATASOURCE_READING_PASSWORD to that password")
                .doesNotContain("\tat ");

        run("create role a_reader login password 'and this too'");
        service.set("QUARKUS_DATASOURCE_READING_PASSWORD", "and this too").start();
        Api.anybody(service).get("/trends").demanding(200);
    }

    @Test
    void aReaderWhoSeesMoreIsRefused() throws Exception {
        database = runPostgres(0, "on");
        use(database);
        service.set("QUARKUS_DATASOURCE_READING_USERNAME", "postgres");

        assertThat(service.startInVain()).isEqualTo(1);

        assertThat(service.log())
                .contains("The role postgres, as which published data is read, has rights on the table");
    }

    /** Runs the statements, each ended by a semicolon, and lets the service be whom they have made. */
    private void useAs(String statements) throws SQLException {
        run(statements.split(";"));
        service.set("QUARKUS_DATASOURCE_JDBC_URL", database.getJdbcUrl("neighbourhoods", "neighbourhoods"))
                .set("QUARKUS_DATASOURCE_USERNAME", "neighbourhoods")
                .set("QUARKUS_DATASOURCE_PASSWORD", "chosen by an operator")
                .set("QUARKUS_DATASOURCE_READING_USERNAME", "a_reader");
    }

    private void run(String... statements) throws SQLException {
        try (var connection = database.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private EmbeddedPostgres runPostgres(int port, String synchronousCommit) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(directory.resolve("data"))
                .setOverrideWorkingDirectory(directory.resolve("programs").toFile())
                .setCleanDataDirectory(false)
                .setPort(port)
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", synchronousCommit)
                .start();
    }

    private void use(EmbeddedPostgres database) {
        service.set("QUARKUS_DATASOURCE_JDBC_URL", database.getJdbcUrl("postgres", "postgres"))
                .set("QUARKUS_DATASOURCE_USERNAME", "postgres")
                .set("QUARKUS_DATASOURCE_PASSWORD", "postgres");
    }
}
