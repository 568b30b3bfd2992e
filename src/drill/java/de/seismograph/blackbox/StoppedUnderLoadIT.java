package de.seismograph.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Asked to end, the service finishes what is under way, and PostgreSQL ends after it. */
class StoppedUnderLoadIT {
    private static final int STOPS = 2;
    private static final int ENDED_BY_SIGTERM = 143;

    @AutoClose
    final Postbox postbox = Postbox.open();

    @AutoClose
    RunningSeismograph service;

    @Test
    void nothingAcknowledgedIsLostWhenTheServiceIsAskedToEnd(TestReporter reporter) throws Exception {
        service = RunningSeismograph.onAFreshDirectory().mailingTo(postbox).start();
        List<String> tokens = OpenPulse.tokensOfAFew(service, postbox, 30);
        Load load = Load.on(service, tokens);
        try (load) {
            for (int stop = 1; stop <= STOPS; stop++) {
                load.untilAcknowledged(300);
                assertThat(service.stop()).isEqualTo(ENDED_BY_SIGTERM);
                assertThat(service.hasPostgres()).isFalse();
                assertThat(service.log()).contains("All HTTP requests complete");
                service.start();
            }
            load.untilAcknowledged(300);
        }
        reporter.publishEntry(STOPS + " stops of the service", load.figures());

        assertThat(load.surprises()).isEmpty();
        load.ledger().isKeptBy(service);
    }

    /** Behind a proxy that looks at the readiness, kept connections and new ones alike. */
    @Test
    void nobodyIsTurnedAwayWhileTheServiceSaysFarewell(TestReporter reporter) throws Exception {
        service = RunningSeismograph.onAFreshDirectory()
                .mailingTo(postbox)
                .set("QUARKUS_SHUTDOWN_DELAY", "3S")
                .start();
        List<String> tokens = OpenPulse.tokensOfAFew(service, postbox, 30);
        Readiness readiness = Readiness.of(service);
        Load load = Load.on(service, tokens, readiness::isGiven);
        try (load;
                readiness) {
            for (int stop = 1; stop <= STOPS; stop++) {
                load.untilAcknowledged(300);
                assertThat(service.stop()).isEqualTo(ENDED_BY_SIGTERM);
                service.start();
            }
            load.untilAcknowledged(300);
        }
        reporter.publishEntry(STOPS + " farewells of the service", load.figures());

        assertThat(load.surprises()).isEmpty();
        assertThat(load.brokenOff()).isZero();
        load.ledger().isKeptBy(service);
    }
}
