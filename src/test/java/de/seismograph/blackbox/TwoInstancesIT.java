package de.seismograph.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two services on one PostgreSQL, with one folder of keys, behind a proxy: everything happens once, and one of them may die. */
class TwoInstancesIT {
    private static final int PEOPLE = 60;

    @AutoClose
    final Postbox postbox = Postbox.open();

    /** Brings the database of both. */
    @AutoClose
    RunningSeismograph first;

    @AutoClose
    RunningSeismograph second;

    @AutoClose
    Proxy proxy;

    @BeforeEach
    void behindAProxy() throws IOException {
        first = RunningSeismograph.onAFreshDirectory().mailingTo(postbox).start();
        second = RunningSeismograph.onAFreshDirectory().mailingTo(postbox);
        Files.createSymbolicLink(second.data().resolve("keys"), first.data().resolve("keys"));
        second.onTheDatabaseOf(first).start();
        proxy = Proxy.before(first, second);
        first.reachedBy(proxy.address());
    }

    @Test
    void theClockOpensMailsAndSealsOnce() throws Exception {
        Api admin = Api.admin(first);
        Neighbourhoods invited = Neighbourhoods.in("05", PEOPLE);
        admin.putCsv("/neighbourhoods", invited.frame()).demanding(200);
        admin.putCsv("/managers", invited.roster()).demanding(200);
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        String pulse = admin.post(
                        "/pulses",
                        Map.of(
                                "title", Map.of("de", "Von selbst"),
                                "occasion", Map.of("de", "Die Zeit ist gekommen."),
                                "period", "2026-Q3",
                                "opensAt", now.plusSeconds(5).toString(),
                                "closesAt", now.plusSeconds(25).toString(),
                                "inviteAtOpening", true,
                                "questions", List.of(OpenPulse.A_NUMBER)))
                .demanding(201)
                .json()
                .path("id")
                .asText();

        await().atMost(Duration.ofMinutes(2))
                .until(() -> admin.get("/pulses/" + pulse)
                        .json()
                        .path("state")
                        .asText()
                        .equals("released"));

        for (String action : List.of("pulse.opened", "invitations.mailed", "pulse.closed", "pulse.released")) {
            assertThat(number("select count(*) from audit_entry where action = '" + action + "'"))
                    .as(action)
                    .isEqualTo(1);
        }
        assertThat(number("select count(*) from wave")).isEqualTo(1);
        assertThat(postbox.letters())
                .extracting(Postbox.Letter::to)
                .doesNotHaveDuplicates()
                .hasSize(PEOPLE);
    }

    @Test
    void whatOneIssuesTheOtherTakes() throws Exception {
        OpenPulse pulse = OpenPulse.asking(second, Neighbourhoods.in("05", 3), OpenPulse.A_NUMBER);
        pulse.invite();
        String token = pulse.tokens(postbox).values().iterator().next();
        Api.invited(first.reachedBy(null), token).putSheet(OpenPulse.number(1)).demanding(200);
        assertThat(Api.invited(second, token)
                        .putSheet(OpenPulse.number(2))
                        .demanding(200)
                        .json()
                        .path("revision")
                        .asInt())
                .isEqualTo(2);
        Api.admin(first).at(second).get("/accounts").demanding(200);
    }

    @Test
    void closedOnBothAtOnceAPulseIsSealedOnce() throws Exception {
        OpenPulse pulse = OpenPulse.asking(second, Neighbourhoods.in("05", 12), OpenPulse.A_NUMBER);
        first.reachedBy(null);
        Api one = Api.admin(first);
        Api other = Api.admin(second);
        var closing = CompletableFuture.supplyAsync(() -> closed(one, pulse));

        assertThat(List.of(closed(other, pulse), closing.join())).containsExactlyInAnyOrder(200, 409);

        assertThat(number("select count(*) from audit_entry where action = 'pulse.closed'"))
                .isEqualTo(1);
    }

    @Test
    void oneDiesAndNothingAcknowledgedIsLost() throws Exception {
        List<String> tokens = OpenPulse.tokensOfAFew(first, postbox, 30);
        Load load = Load.on(first, tokens);
        try (load) {
            load.untilAcknowledged(300);
            first.kill();
            load.untilAcknowledged(300);
        }
        assertThat(load.surprises()).isEmpty();
        load.ledger().isKeptBy(first);
    }

    private static int closed(Api editor, OpenPulse pulse) {
        try {
            return editor.post("/pulses/" + pulse.id() + "/closing").status();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private long number(String sql) throws Exception {
        try (Connection connection = first.database();
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        }
    }
}
