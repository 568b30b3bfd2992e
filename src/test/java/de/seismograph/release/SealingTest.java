package de.seismograph.release;

import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.APulse.aPulse;
import static de.seismograph.house.Managers.put;
import static de.seismograph.house.Managers.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import de.seismograph.house.APulse;
import de.seismograph.house.AQuestion;
import de.seismograph.house.Caller;
import de.seismograph.house.Database;
import de.seismograph.house.Managers;
import de.seismograph.house.SettableClock;
import de.seismograph.invitation.PulseKey;
import de.seismograph.key.KeyRing;
import de.seismograph.region.Land;
import de.seismograph.shared.Storage;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the close leaves behind: published cells, and nothing that leads to a person. */
@QuarkusTest
class SealingTest {
    @Inject
    Storage storage;

    @Inject
    KeyRing keys;

    @BeforeEach
    void aFrameOfThirty() {
        aFrame().of(30, Land.BERLIN).imported();
    }

    @Test
    void afterTheCloseThereIsNoSheetNoInvitationNoTokenAndNoKey() {
        String pulse = answeredPulse();
        assertThat(key(pulse)).exists();
        assertThat(hasSheetTable(pulse)).isTrue();

        APulse.close(pulse).then().statusCode(200);

        assertThat(hasSheetTable(pulse)).isFalse();
        assertThat(rowsIn("invitation", pulse)).isZero();
        assertThat(rowsIn("invitation_token", pulse)).isZero();
        assertThat(key(pulse)).doesNotExist();
        assertThat(rowsIn("published_cell", pulse)).isPositive();
        assertThat(rowsIn("wave_frame", pulse)).isEqualTo(30);
    }

    @Test
    void anEmbargoSealsAtOnceAndPublishesLater() {
        String pulse = aPulse().asking(AQuestion.fivePoint("q1"))
                .embargoedUntil(SettableClock.now().plus(Duration.ofDays(9)))
                .opened();
        Managers.of(pulse).values().forEach(token -> put(token, said("q1", "P")));

        APulse.close(pulse).then().body("state", equalTo("closed"));

        assertThat(hasSheetTable(pulse)).isFalse();
        assertThat(key(pulse)).doesNotExist();
        assertThat(rowsIn("published_cell", pulse)).isPositive();
        Caller.anybody().get("/releases/" + pulse).then().statusCode(404);
    }

    @Test
    void aCloseThatFailsLeavesEverythingAsItWas() throws IOException {
        String pulse = answeredPulse();
        Database.change("alter table wave add constraint test_no_wave check (pulse_id <> '" + pulse + "')");

        APulse.close(pulse).then().statusCode(500).contentType("application/problem+json");

        assertThat(APulse.stateOf(pulse)).isEqualTo("open");
        assertThat(Database.number("select count(*) from sheet_" + pulse)).isEqualTo(30);
        assertThat(rowsIn("invitation", pulse)).isEqualTo(30);
        assertThat(Files.readAllBytes(key(pulse))).hasSize(32);
        Database.change("alter table wave drop constraint test_no_wave");
        APulse.close(pulse).then().statusCode(200).body("state", equalTo("released"));
        assertThat(Database.number(
                        "select respondents from published_cell where pulse_id = ? and dimension = 'national'", pulse))
                .isEqualTo(30);
    }

    @Test
    void aSheetOfNobodyWhoWasInvitedStopsTheCloseAndNothingIsLost() {
        String pulse = answeredPulse();
        Database.change("insert into sheet_" + pulse + " values (sha256('stranger'), array['P'], 1)");

        APulse.close(pulse).then().statusCode(409).body("type", equalTo("urn:seismograph:problem:sheets-of-strangers"));

        assertThat(Database.number("select count(*) from sheet_" + pulse)).isEqualTo(31);
        assertThat(rowsIn("invitation", pulse)).isEqualTo(30);
        Database.change("delete from sheet_" + pulse + " where sheet_key = sha256('stranger')");
        APulse.close(pulse).then().statusCode(200);
    }

    @Test
    void withoutItsKeyAPulseIsNotClosedAndKeepsItsSheets() throws IOException {
        String pulse = aPulse().asking(AQuestion.fivePoint("q1")).opened();
        Path key = key(pulse);
        Path safe = key.resolveSibling("lost");
        Files.move(key, safe);

        APulse.close(pulse).then().statusCode(409).body("type", equalTo("urn:seismograph:problem:key-lost"));
        assertThat(hasSheetTable(pulse)).isTrue();

        Files.move(safe, key);
        APulse.close(pulse).then().statusCode(200);
    }

    @Test
    void withAnotherKeyAPulseIsNotClosedAndKeepsItsSheets() throws IOException {
        String pulse = answeredPulse();
        byte[] right = Files.readAllBytes(key(pulse));
        keys.destroy(PulseKey.of(pulse));
        Files.write(key(pulse), new byte[32]);

        String token = Managers.of(pulse).values().iterator().next();
        assertThat(put(token, said("q1", "M"))).isEqualTo(503);
        APulse.close(pulse)
                .then()
                .statusCode(503)
                .header("Retry-After", "2")
                .body("type", equalTo("urn:seismograph:problem:key-wrong"));
        assertThat(Database.number("select count(*) from sheet_" + pulse)).isEqualTo(30);

        Files.write(key(pulse), right);
        APulse.close(pulse).then().statusCode(200);
        assertThat(rowsIn("published_cell", pulse)).isPositive();
    }

    @Test
    void withoutItsKeyAPulseTakesNoAnswerAndSaysThatItIsNotTheManagersFault() throws IOException {
        String pulse = aPulse().asking(AQuestion.fivePoint("q1")).opened();
        String token = Managers.of(pulse).values().iterator().next();
        byte[] key = Files.readAllBytes(key(pulse));
        keys.destroy(PulseKey.of(pulse));

        assertThat(put(token, said("q1", "P"))).isEqualTo(503);

        Files.write(key(pulse), key);
        assertThat(put(token, said("q1", "P"))).isEqualTo(200);
    }

    @Test
    void aSheetSaysNothingOfWhoSentIt() {
        String pulse = answeredPulse();

        assertThat(Database.rows(
                        "select column_name from information_schema.columns where table_name = ? order by 1",
                        "sheet_" + pulse))
                .extracting(row -> row.get(0))
                .containsExactly("answers", "revision", "sheet_key");
    }

    /** Whoever has the database and not the key file cannot tell whose a sheet is. */
    @Test
    void aSheetIsFoundOnlyWithTheKeyOfItsPulse() throws Exception {
        String pulse = answeredPulse();
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Files.readAllBytes(key(pulse)), "HmacSHA256"));

        Set<String> expected = new HashSet<>();
        for (List<Object> row : Database.rows("select id::text from invitation where pulse_id = ?", pulse)) {
            byte[] sheetKey = mac.doFinal(("sheet" + row.get(0)).getBytes(StandardCharsets.US_ASCII));
            expected.add(HexFormat.of().formatHex(sheetKey));
        }

        assertThat(Database.rows("select encode(sheet_key, 'hex') from sheet_" + pulse))
                .hasSize(30)
                .allSatisfy(row -> assertThat(expected).contains((String) row.get(0)));
    }

    private static String answeredPulse() {
        String pulse = aPulse().asking(AQuestion.fivePoint("q1")).opened();
        Map<String, String> tokens = Managers.of(pulse);
        tokens.values().forEach(token -> put(token, said("q1", "P")));
        return pulse;
    }

    private Path key(String pulse) {
        return storage.dataDir().resolve("keys").resolve("pulses").resolve(pulse + ".key");
    }

    private static boolean hasSheetTable(String pulse) {
        return Database.number("select count(*) from pg_class where relname = ?", "sheet_" + pulse) == 1;
    }

    private static long rowsIn(String table, String pulse) {
        return Database.number("select count(*) from " + table + " where pulse_id = ?", pulse);
    }
}
