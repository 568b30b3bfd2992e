package de.seismograph.release;

import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.APulse.aPulse;
import static de.seismograph.house.Caller.admin;
import static de.seismograph.house.Managers.answer;
import static de.seismograph.house.Managers.put;
import static de.seismograph.house.Managers.said;
import static de.seismograph.house.Managers.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import de.seismograph.house.APulse;
import de.seismograph.house.Database;
import de.seismograph.house.Managers;
import de.seismograph.house.SettableClock;
import de.seismograph.invitation.KeyWatching;
import de.seismograph.invitation.PulseKey;
import de.seismograph.pulse.Scheduling;
import de.seismograph.region.Land;
import de.seismograph.shared.Storage;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A pulse whose key is lost ends early, keeps every answer and is counted in full once the key is back. */
@QuarkusTest
class LostKeyTest {
    private static final Duration A_MOMENT = Duration.ofMinutes(1);
    private static final Duration FOR_GOOD = Duration.ofMinutes(6);

    @Inject
    Storage storage;

    @Inject
    KeyWatching keyWatching;

    @Inject
    Scheduling scheduling;

    private String pulse;
    private String token;
    private Path safe;

    @BeforeEach
    void aPulseWithTwentyAnswers() throws IOException {
        aFrame().of(10, Land.BERLIN).of(10, Land.HAMBURG).imported();
        pulse = aPulse().about("displacement").opened();
        var tokens = Managers.of(pulse);
        tokens.values().forEach(t -> put(t, said("q1", "P")));
        token = tokens.values().iterator().next();
        safe = Files.createTempDirectory("safe").resolve("key");
    }

    @AfterEach
    void theClockRuns() {
        SettableClock.run();
    }

    @Test
    void aKeyThatIsAwayForAMomentChangesNothing() throws IOException {
        lose();
        keyWatching.tick();
        SettableClock.letPass(A_MOMENT);
        keyWatching.tick();
        assertThat(put(token, said("q1", "M"))).isEqualTo(503);

        restore();
        SettableClock.letPass(FOR_GOOD);
        keyWatching.tick();
        assertThat(put(token, said("q1", "M"))).isEqualTo(200);
        shown().body("keyLostAt", nullValue());
    }

    @Test
    void aLostKeyEndsTheAnsweringAndSaysSo() throws IOException {
        loseForGood();

        answer(token, value("q1", "M"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:seismograph:problem:pulse-closed"))
                .body(
                        "detail",
                        equalTo("This pulse had to close early, because its key was lost. Answers given so"
                                + " far are kept and will be counted."));
        shown().body("state", equalTo("open")).body("keyLostAt", notNullValue());
        APulse.close(pulse).then().statusCode(409).body("type", equalTo("urn:seismograph:problem:key-lost"));
        assertThat(Database.number("select count(*) from sheet_" + pulse)).isEqualTo(20);
        assertThat(Database.number(
                        "select count(*) from audit_entry where action = 'pulse.cut-short' and subject = ?", pulse))
                .isEqualTo(1);
    }

    @Test
    void onceTheKeyIsBackThePulseClosesByItselfAndCountsEverything() throws IOException {
        loseForGood();
        scheduling.tick();
        assertThat(APulse.stateOf(pulse)).isEqualTo("open");

        restore();
        scheduling.tick();

        assertThat(APulse.stateOf(pulse)).isEqualTo("released");
        assertThat(cells("land")).isEqualTo(2);
        assertThat(respondents()).isEqualTo(20);
    }

    @Test
    void withoutItsKeyThereIsOneCellForAll() throws IOException {
        loseForGood();

        admin().post("/pulses/" + pulse + "/closing?withoutKey=true")
                .then()
                .statusCode(200)
                .body("state", equalTo("released"));

        assertThat(respondents()).isEqualTo(20);
        assertThat(cells("land")).isZero();
        assertThat(Database.number(
                        "select coalesce(sum(cardinality(pseudonyms)), 0) from panel_answer where pulse_id = ?", pulse))
                .isZero();
        assertThat(Database.number("select count(*) from pg_class where relname = ?", "sheet_" + pulse))
                .isZero();
    }

    @Test
    void aPulseWithItsKeyIsNeverClosedWithoutIt() {
        admin().post("/pulses/" + pulse + "/closing?withoutKey=true")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:seismograph:problem:key-not-lost"));
        assertThat(put(token, said("q1", "M"))).isEqualTo(200);
    }

    @Test
    void whereNoKeyIsAtAllTheStoreIsAwayAndNothingIsLost() throws IOException {
        Path keys = storage.dataDir().resolve("keys");
        Path elsewhere = keys.resolveSibling("keys-elsewhere");
        Files.move(keys, elsewhere);
        try {
            keyWatching.tick();
            SettableClock.letPass(FOR_GOOD);
            keyWatching.tick();

            assertThat(put(token, said("q1", "M"))).isEqualTo(503);
            shown().body("keyLostAt", nullValue());
            APulse.close(pulse).then().statusCode(409).body("type", equalTo("urn:seismograph:problem:key-lost"));
        } finally {
            Files.move(elsewhere, keys);
        }
        assertThat(put(token, said("q1", "M"))).isEqualTo(200);
    }

    private void lose() throws IOException {
        Files.move(key(), safe);
    }

    private void loseForGood() throws IOException {
        lose();
        keyWatching.tick();
        SettableClock.letPass(FOR_GOOD);
        keyWatching.tick();
    }

    private void restore() throws IOException {
        Files.move(safe, key());
    }

    private Path key() {
        return storage.dataDir().resolve("keys").resolve(PulseKey.of(pulse) + ".key");
    }

    private ValidatableResponse shown() {
        return admin().get("/pulses/" + pulse).then().statusCode(200);
    }

    private long cells(String dimension) {
        return Database.number(
                "select count(*) from published_cell where pulse_id = ? and dimension = ?", pulse, dimension);
    }

    private long respondents() {
        return Database.number(
                "select respondents from published_cell where pulse_id = ? and dimension = 'national'", pulse);
    }
}
