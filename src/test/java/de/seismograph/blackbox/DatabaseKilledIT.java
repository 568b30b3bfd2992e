package de.seismograph.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** PostgreSQL is killed while managers answer; the service asks to retry, starts it again, and has lost nothing. */
class DatabaseKilledIT {
    private static final int KILLS = 4;
    private static final Duration RECOVERY = Duration.ofSeconds(30);

    @AutoClose
    final Postbox postbox = Postbox.open();

    @AutoClose
    RunningSeismograph service;

    @Test
    void everyAcknowledgedAnswerSurvivesAKilledPostgres(TestReporter reporter) throws Exception {
        service = RunningSeismograph.onAFreshDirectory().mailingTo(postbox).start();
        List<String> tokens = OpenPulse.tokensOfAFew(service, postbox, 30);
        List<Long> recoveries = new ArrayList<>();
        Load load = Load.on(service, tokens);
        Visitors visitors = Visitors.of(service);
        try (load;
                visitors) {
            for (int kill = 1; kill <= KILLS; kill++) {
                load.untilAcknowledged(300);
                recoveries.add(millisToRecoverFromAKill(tokens.get(0)));
            }
            load.untilAcknowledged(300);
        }
        reporter.publishEntry(KILLS + " kills of PostgreSQL", load.figures() + ", recovered after ms " + recoveries);
        reporter.publishEntry("visitors", visitors.figures());

        assertThat(load.surprises()).isEmpty();
        assertThat(load.brokenOff()).isZero();
        assertThat(visitors.surprises()).isEmpty();
        load.ledger().isKeptBy(service);
        assertThat(service.log()).doesNotContain("Incident");
    }

    private long millisToRecoverFromAKill(String token) {
        long killed = System.nanoTime();
        service.killPostgres();
        await().atMost(RECOVERY).pollInterval(Duration.ofMillis(20)).until(() -> {
            var sheet = Api.invited(service, token).get("/sheet");
            return sheet.status() == 200;
        });
        return Duration.ofNanos(System.nanoTime() - killed).toMillis();
    }
}
