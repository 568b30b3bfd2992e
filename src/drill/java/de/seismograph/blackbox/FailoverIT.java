package de.seismograph.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** The primary dies while managers answer, and its synchronous standby takes over. */
class FailoverIT {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir
    Path machine;

    final Postbox postbox = Postbox.open();
    DurablePostgres primary;
    DurablePostgres standby;
    RunningSeismograph service;

    @BeforeEach
    void aPrimaryWithASynchronousStandby() throws Exception {
        primary = new DurablePostgres(machine.resolve("primary")).start();
        primary.close();
        DurablePostgres.copy(primary.data(), machine.resolve("standby"));
        primary.start();
        standby = new DurablePostgres(follower(machine.resolve("standby"))).start();
        primary.run("alter system set synchronous_standby_names = 'standby'");
        primary.run("select pg_reload_conf()");
        await().atMost(PATIENCE).until(this::isSynchronous);
        service = RunningSeismograph.onAFreshDirectory().mailingTo(postbox);
        DurablePostgres.serve(service, primary, standby);
        service.start();
    }

    @AfterEach
    void end() throws IOException {
        service.close();
        standby.close();
        primary.close();
        postbox.close();
    }

    @Test
    void everyAcknowledgedAnswerIsOnTheStandbyThatTakesOver(TestReporter reporter) throws Exception {
        List<String> tokens = OpenPulse.tokensOfAFew(service, postbox, 30);
        Load load = Load.on(service, tokens);
        try (load) {
            load.untilAcknowledged(300);
            primary.kill();
            standby.run("select pg_promote()");
            load.untilAcknowledged(300);
        }
        reporter.publishEntry("failover", load.figures());

        assertThat(load.surprises()).isEmpty();
        assertThat(load.brokenOff()).isZero();
        load.ledger().isKeptBy(service);
        Api.anybody(service).get("/trends").demanding(200);
        assertThat(service.log()).doesNotContain("Incident");
    }

    private Path follower(Path copy) throws IOException {
        Files.createFile(copy.resolve("standby.signal"));
        Files.writeString(
                copy.resolve("postgresql.auto.conf"),
                "primary_conninfo = 'host=127.0.0.1 port=" + primary.port() + " user=postgres application_name=standby'\n",
                StandardOpenOption.APPEND);
        return copy;
    }

    private boolean isSynchronous() throws SQLException {
        return primary.ask("select sync_state from pg_stat_replication").equals(List.of("sync"));
    }
}
