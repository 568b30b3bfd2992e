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
    void everythingHappensOnceWhoeverDoesIt() throws Exception {
        Neighbourhoods invited = Neighbourhoods.in("05", PEOPLE);
        OpenPulse open = OpenPulse.asking(first, invited, OpenPulse.A_SCALE);
        open.invite();
        List<String> tokens = List.copyOf(open.tokens(postbox).values());
        for (String token : tokens) {
            Api.invited(first, token).putSheet(OpenPulse.value("P")).demanding(200);
        }
        first.reachedBy(null);

        whatOneIssuesTheOtherTakes(tokens.get(0));
        closedOnBothAtOnceItIsSealedOnce(open.id());
        theClockOpensMailsAndSealsOnce();
        assertThat(postbox.letters())
                .extracting(Postbox.Letter::token)
                .doesNotHaveDuplicates()
                .hasSize(2 * PEOPLE);
    }

    private void whatOneIssuesTheOtherTakes(String token) throws IOException {
        Api.Answer amended =
                Api.invited(second, token).putSheet(OpenPulse.value("M")).demanding(200);
        assertThat(amended.json().path("revision").asInt()).isEqualTo(2);
        Api.admin(first).at(second).get("/accounts").demanding(200);
        Api.admin(second).at(first).get("/accounts").demanding(200);
        Api browser = Api.browser(first);
        assertThat(browser.at(second).get("/session").demanding(200).body()).contains("\"admin\"");
    }

    private void closedOnBothAtOnceItIsSealedOnce(String pulse) throws Exception {
        Api one = Api.admin(first);
        Api other = Api.admin(second);
        var closing = CompletableFuture.supplyAsync(() -> closed(one, pulse));
        assertThat(List.of(closed(other, pulse), closing.join())).containsExactlyInAnyOrder(200, 409);
        assertThat(times("pulse.closed", pulse)).isEqualTo(1);
        String ofPulse = " where pulse_id = '" + pulse + "'";
        assertThat(number("select count(*) from published_cell" + ofPulse + " and dimension = 'national' and item = ''"))
                .isEqualTo(1);
        // published counts carry noise; the panel has each answer once
        assertThat(number("select coalesce(sum(cardinality(pseudonyms)), 0) from panel_answer" + ofPulse)).isEqualTo(PEOPLE);
        assertThat(number("select count(*) from invitation" + ofPulse)).isZero();
        String cells = "/releases/" + pulse + "/v1/cells.csv";
        assertThat(Api.anybody(second).get(cells).demanding(200).body())
                .as("the noise is drawn once, whoever is asked")
                .isEqualTo(Api.anybody(first).get(cells).demanding(200).body());
    }

    private void theClockOpensMailsAndSealsOnce() throws Exception {
        Api admin = Api.admin(first);
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
            assertThat(times(action, pulse)).as(action).isEqualTo(1);
        }
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

    private static int closed(Api editor, String pulse) {
        try {
            return editor.post("/pulses/" + pulse + "/closing").status();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** How often the record says so. */
    private long times(String action, String pulse) throws Exception {
        return number("select count(*) from audit_entry where action = '" + action + "' and subject = '" + pulse + "'");
    }

    private long number(String sql) throws Exception {
        try (Connection connection = first.database();
                var query = connection.createStatement();
                var found = query.executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        }
    }
}
