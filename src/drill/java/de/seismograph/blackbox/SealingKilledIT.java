package de.seismograph.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The service is killed while it seals a pulse, before each of its steps: nothing has happened then, and the next close does it all. */
class SealingKilledIT {
    private static final int PEOPLE = 12;
    private static final long LOCK = 20_26;

    /** What sealing changes, in its order: state, counts, cells, answers of the panel, texts, marks, invitations, tokens, the record. */
    private static final List<String> STEPS = List.of(
            "update on pulse",
            "insert on wave",
            "insert on published_cell",
            "insert on panel_answer",
            "insert on free_text",
            "delete on key_mark",
            "delete on invitation",
            "delete on invitation_token",
            "insert on audit_entry");

    @AutoClose
    final Postbox postbox = Postbox.open();

    @AutoClose
    RunningSeismograph service;

    private OpenPulse pulse;

    @BeforeEach
    void everybodyAnswers() throws Exception {
        service = RunningSeismograph.onAFreshDirectory().mailingTo(postbox).start();
        pulse = OpenPulse.asking(service, Neighbourhoods.in("05", PEOPLE), OpenPulse.A_SCALE, OpenPulse.WORDS);
        pulse.invite();
        int number = 0;
        for (String token : pulse.tokens(postbox).values()) {
            var answers = List.of(
                    Map.of("question", "q1", "value", number++ % 2 == 0 ? "P" : "M"),
                    Map.of("question", "words", "text", "Haus " + number));
            Api.invited(service, token).putSheet(Map.of("answers", answers)).demanding(200);
        }
    }

    @Test
    void killedBeforeAnyStepNothingHasHappenedAndTheNextCloseCountsEverything() throws Exception {
        for (String step : STEPS) {
            killBefore(step);

            service.start();
            assertThat(state()).as(step).isEqualTo("open");
            assertThat(number("select count(*) from sheet_" + pulse.id()))
                    .as(step)
                    .isEqualTo(PEOPLE);
            assertThat(number("select count(*) from invitation")).as(step).isEqualTo(PEOPLE);
            assertThat(number("select count(*) from published_cell")).as(step).isZero();
            assertThat(number("select coalesce(sum(cardinality(pseudonyms)), 0) from panel_answer")).as(step).isZero();
            assertThat(number("select count(*) from free_text")).as(step).isZero();
            assertThat(key()).as(step).exists();
        }

        close().demanding(200);
        assertSealed();
    }

    /** What a kill between the commit and the destruction of the key leaves behind is a key without a pulse. */
    @Test
    void killedBeforeTheKeyIsDestroyedTheNextStartDestroysIt() throws Exception {
        byte[] key = Files.readAllBytes(key());
        close().demanding(200);
        String cells = cells();
        service.kill();
        Files.write(key(), key);

        service.start();

        assertSealed();
        assertThat(cells()).as("the noise is drawn once").isEqualTo(cells);
        assertThat(service.log()).contains("Destroyed the key of pulse " + pulse.id());
    }

    /** Sealing waits in front of the step for a lock that we hold, until the service is dead. */
    private void killBefore(String step) throws Exception {
        try (Connection holder = service.database()) {
            run(holder, "select pg_advisory_lock(" + LOCK + ")");
            run(holder, """
                    create or replace function wait_here() returns trigger language plpgsql as $$
                    begin perform pg_advisory_xact_lock(%d); return null; end $$
                    """.formatted(LOCK));
            run(holder, "create trigger drill before " + step + " for each statement execute function wait_here()");
            CompletableFuture<Void> closing = CompletableFuture.runAsync(this::closeInVain);
            await().atMost(Duration.ofMinutes(1)).until(() -> waiting(holder) == 1);
            service.kill();
            closing.join();
            run(holder, "select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and not granted");
            await().atMost(Duration.ofMinutes(1)).until(() -> waiting(holder) == 0);
            run(holder, "drop trigger drill on " + step.substring(step.lastIndexOf(' ') + 1));
        }
    }

    private static long waiting(Connection connection) throws SQLException {
        return number(connection, "select count(*) from pg_locks where locktype = 'advisory' and not granted");
    }

    private void closeInVain() {
        try {
            close();
            throw new AssertionError("The close was answered");
        } catch (IOException expected) {
            assertThat(expected).isNotNull();
        }
    }

    private Api.Answer close() throws IOException {
        return Api.admin(service).post("/pulses/" + pulse.id() + "/closing");
    }

    private void assertSealed() throws Exception {
        assertThat(state()).isEqualTo("released");
        assertThat(number("select count(*) from pg_class where relname = 'sheet_" + pulse.id() + "'"))
                .isZero();
        assertThat(number("select count(*) from invitation")).isZero();
        assertThat(number("select count(*) from invitation_token")).isZero();
        assertThat(key()).doesNotExist();
        assertThat(number("select count(*) from published_cell where dimension = 'national' and item = ''"))
                .isEqualTo(1);
        // published counts carry noise; the panel has each answer once
        assertThat(number("select coalesce(sum(cardinality(pseudonyms)), 0) from panel_answer")).isEqualTo(PEOPLE);
        assertThat(number("select count(*) from free_text")).isEqualTo(PEOPLE);
        assertThat(number("select count(*) from audit_entry where action = 'pulse.closed'"))
                .isEqualTo(1);
    }

    private String cells() throws IOException {
        return Api.anybody(service)
                .get("/releases/" + pulse.id() + "/v1/cells.csv")
                .demanding(200)
                .body();
    }

    private String state() throws IOException {
        return Api.admin(service)
                .get("/pulses/" + pulse.id())
                .demanding(200)
                .json()
                .path("state")
                .asText();
    }

    private Path key() {
        return service.data().resolve("keys").resolve("pulses").resolve(pulse.id() + ".key");
    }

    private long number(String sql) throws Exception {
        try (Connection connection = service.database()) {
            return number(connection, sql);
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
