package de.seismograph.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** The service is killed while managers answer; nothing it has acknowledged is lost. */
class ServiceKilledIT {
    private static final int KILLS = 3;

    @AutoClose
    final Postbox postbox = Postbox.open();

    @AutoClose
    RunningSeismograph service;

    @Test
    void everyAcknowledgedAnswerSurvivesAKilledService(TestReporter reporter) throws Exception {
        service = RunningSeismograph.onAFreshDirectory().mailingTo(postbox).start();
        List<String> tokens = OpenPulse.tokensOfAFew(service, postbox, 30);
        Load load = Load.on(service, tokens);
        try (load) {
            for (int kill = 1; kill <= KILLS; kill++) {
                load.untilAcknowledged(300);
                service.kill();
                assertThat(service.hasPostgres()).as("PostgreSQL goes on").isTrue();
                service.start();
                assertThat(service.log()).contains("adopted from an earlier run");
            }
            load.untilAcknowledged(300);
        }
        reporter.publishEntry(KILLS + " kills of the service", load.figures());

        assertThat(load.surprises()).isEmpty();
        load.ledger().isKeptBy(service);
        assertThat(service.log()).doesNotContain("Incident");
    }

    @Test
    void everybodyGetsAMailAlthoughTheServiceIsKilledWhileItMails() throws Exception {
        service = RunningSeismograph.onAFreshDirectory()
                .mailingTo(postbox)
                .set("SEISMOGRAPH_MAIL_LEASE", "1s")
                .start();
        Neighbourhoods invited = Neighbourhoods.in("05", 300);
        OpenPulse pulse = OpenPulse.asking(service, invited, OpenPulse.A_NUMBER);

        pulse.invite();
        postbox.awaits(10);
        service.kill();
        assertThat(postbox.letters()).hasSizeLessThan(invited.total());
        service.start();

        assertThat(pulse.tokens(postbox)).containsOnlyKeys(invited.of("05"));
        for (Postbox.Letter letter : postbox.letters()) {
            Api.invited(service, letter.token()).get("/sheet").demanding(200);
        }
    }
}
