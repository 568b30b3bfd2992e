package de.seismograph.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** Database and keys are backed up apart and brought back together on other machines. */
class RestoreDrillIT {
    private static final int MANAGERS = 30;

    @TempDir
    Path machine;

    final Postbox postbox = Postbox.open();
    DurablePostgres database;
    RunningSeismograph service;

    @AfterEach
    void end() throws Exception {
        service.close();
        database.close();
        postbox.close();
    }

    @Test
    void everyAnswerAcknowledgedBeforeTheBackupIsThereAfterwards(TestReporter reporter) throws Exception {
        begin(machine.resolve("first"), machine.resolve("no-keys"));
        List<String> tokens = OpenPulse.tokensOfAFew(service, postbox, MANAGERS);
        Load load = Load.on(service, tokens);
        load.untilAcknowledged(300);
        database.backUp(machine.resolve("backup"), () -> endOf(load));
        DurablePostgres.copy(service.data().resolve("keys"), machine.resolve("keys-elsewhere"));
        service.close();
        database.close();

        begin(machine.resolve("backup"), machine.resolve("keys-elsewhere"));

        reporter.publishEntry("before the backup", load.figures());
        assertThat(load.surprises()).isEmpty();
        load.ledger().isKeptBy(service);
        everybodyMayStillAnswer(tokens);
        theCloseCounts(tokens.size());
    }

    private void begin(Path data, Path keys) throws Exception {
        database = new DurablePostgres(data).start();
        service = RunningSeismograph.onAFreshDirectory().mailingTo(postbox);
        if (keys.toFile().isDirectory()) {
            DurablePostgres.copy(keys, service.data().resolve("keys"));
        }
        DurablePostgres.serve(service, database);
        service.start();
    }

    /** What is acknowledged until here is in the backup. */
    private static void endOf(Load load) {
        try {
            load.untilAcknowledged(300);
            load.close();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private void everybodyMayStillAnswer(List<String> tokens) throws Exception {
        for (String token : tokens) {
            Api.invited(service, token).putSheet(OpenPulse.number(7)).demanding(200);
        }
    }

    private void theCloseCounts(int answers) throws Exception {
        Api admin = Api.admin(service);
        String pulse = admin.get("/pulses").json().path(0).path("id").asText();
        admin.post("/pulses/" + pulse + "/closing").demanding(200);
        var trend = Api.anybody(service)
                .get("/trends?indicator=" + pulse + "-q1&measure=mean")
                .demanding(200)
                .json();
        assertThat(trend.path(0).path("n").asInt()).isEqualTo(answers);
    }
}
