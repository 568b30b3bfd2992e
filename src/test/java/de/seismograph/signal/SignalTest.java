package de.seismograph.signal;

import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.ASignal.aSignal;
import static de.seismograph.house.ASignal.grownOlder;
import static de.seismograph.house.ASignal.seenBy;
import static de.seismograph.house.ASignal.stance;
import static de.seismograph.house.ATopic.aTopic;
import static de.seismograph.house.Caller.admin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import de.seismograph.house.ASignal;
import de.seismograph.house.Database;
import de.seismograph.house.SettableClock;
import de.seismograph.house.SignedInNeighbourhood;
import de.seismograph.region.Land;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Managers raise topics themselves; others say whether it is so with them, too. */
@QuarkusTest
class SignalTest {
    @Inject
    SignalSummarising summarising;

    @Inject
    Weighing weighing;

    @Inject
    SignalSettings settings;

    @BeforeEach
    void twoLaender() {
        aFrame().of(12, Land.BERLIN).of(12, Land.HAMBURG).of(2, Land.SAARLAND).imported();
    }

    @AfterEach
    void timeRunsOn() {
        SettableClock.run();
    }

    @Test
    void anEditorSeesTheLandAndNeverWhoHasRaisedIt() {
        String signal = aSignal().from("11-0001");

        admin().get("/signals/" + signal)
                .then()
                .statusCode(200)
                .body("topic", equalTo("displacement"))
                .body("severity", equalTo(4))
                .body("land", equalTo("11"))
                .body("neighbourhood", nullValue())
                .body("mine", nullValue())
                .body("supportedByAtLeast", equalTo(0));
        seenBy("11-0001", signal).then().body("mine", equalTo("raised"));
        seenBy("11-0002", signal).then().body("mine", nullValue());
        admin().get("/signals?topic=displacement&limit=500").then().body("id", hasItem(signal));
    }

    @Test
    void theNeighbourhoodIsNamedOnlyIfItWantsToBe() {
        String signal = aSignal().with("named", true).from("10-0025");

        admin().get("/signals/" + signal)
                .then()
                .body("neighbourhood", equalTo("10-0025"))
                .body("land", equalTo("10"));
    }

    @Test
    void aLandOfFewIsNotNamed() {
        String signal = aSignal().from("10-0025");

        admin().get("/signals/" + signal).then().statusCode(200).body("land", nullValue());
    }

    @Test
    void supportIsToldInCoarseStepsAndTheDayAfter() {
        String signal = aSignal().from("11-0001");
        stance(signal, "11-0002", "supported").then().statusCode(200).body("supportedByAtLeast", equalTo(0));
        stance(signal, "11-0003", "not-here").then().body("supportedByAtLeast", equalTo(0));
        stance(signal, "11-0004", "supported").then().body("supportedByAtLeast", equalTo(0));
        stance(signal, "02-0013", "supported").then().body("supportedByAtLeast", equalTo(0));
        weighing.tick();
        seenBy("11-0004", signal).then().body("supportedByAtLeast", equalTo(0));

        nightPasses(signal);
        seenBy("11-0004", signal).then().body("supportedByAtLeast", equalTo(3));
        stance(signal, "11-0004", "not-here").then().body("supportedByAtLeast", equalTo(3));
        SignedInNeighbourhood.of("02-0013")
                .ours()
                .delete("/signals/" + signal + "/stance")
                .then()
                .statusCode(200)
                .body("mine", nullValue())
                .body("supportedByAtLeast", equalTo(3));

        nightPasses(signal);
        seenBy("11-0004", signal).then().body("supportedByAtLeast", equalTo(0));
    }

    private void nightPasses(String signal) {
        grownOlder(signal);
        weighing.tick();
    }

    @Test
    void whatIsRaisedAgainWordForWordIsTheSame() {
        ASignal raised = aSignal();
        String signal = raised.from("11-0001");

        raised.raisedFrom("11-0001").then().statusCode(200).body("id", equalTo(signal));
        raised.raisedFrom("11-0002").then().statusCode(201).body("id", not(equalTo(signal)));
        raised.with("severity", 5).raisedFrom("11-0001").then().statusCode(201);
        raised.with("severity", 4);
        SignedInNeighbourhood.of("11-0001")
                .ours()
                .delete("/signals/" + signal)
                .then()
                .statusCode(204);
        raised.raisedFrom("11-0001").then().statusCode(201);
    }

    @Test
    void ifOneLandIsNotToldAnotherIsNotEither() {
        Map<Land, Integer> managers = Map.of(Land.BERLIN, 30, Land.SAARLAND, 4, Land.HAMBURG, 12, Land.BREMEN, 11);

        assertThat(Hiding.tooFew(managers, 10)).containsExactlyInAnyOrder(Land.SAARLAND, Land.BREMEN);
        assertThat(Hiding.tooFew(Map.of(Land.BERLIN, 30, Land.HAMBURG, 12), 10)).isEmpty();
        assertThat(Hiding.tooFew(Map.of(Land.BERLIN, 3), 10)).containsExactly(Land.BERLIN);
        assertThat(Hiding.tooFew(Map.of(Land.BERLIN, 30, Land.SAARLAND, 4, Land.BREMEN, 6), 10))
                .containsExactlyInAnyOrder(Land.SAARLAND, Land.BREMEN);
    }

    @Test
    void nobodySupportsOnesOwn() {
        String signal = aSignal().from("11-0001");

        stance(signal, "11-0001", "supported")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:seismograph:problem:signal-is-yours"));
    }

    @Test
    void onlyWhoHasRaisedItWithdrawsIt() {
        String signal = aSignal().with("named", true).from("11-0001");
        SignedInNeighbourhood.of("11-0002")
                .ours()
                .delete("/signals/" + signal)
                .then()
                .statusCode(404);

        SignedInNeighbourhood.of("11-0001")
                .ours()
                .delete("/signals/" + signal)
                .then()
                .statusCode(204);

        admin().get("/signals/" + signal)
                .then()
                .body("text", nullValue())
                .body("neighbourhood", nullValue())
                .body("neighbourhoodName", nullValue())
                .body("land", nullValue());
        admin().get("/signals?topic=displacement&limit=500").then().body("id", not(hasItem(signal)));
        admin().get("/signals?closed=true&limit=500").then().body("id", hasItem(signal));
        stance(signal, "11-0002", "supported").then().statusCode(409);
    }

    @Test
    void aTextThatNamesSomebodyIsStruckOut() {
        String signal = aSignal().with("named", true).from("11-0001");
        admin().delete("/signals/" + signal + "/text").then().statusCode(204);

        seenBy("11-0002", signal)
                .then()
                .body("text", nullValue())
                .body("neighbourhood", nullValue())
                .body("land", equalTo("11"))
                .body("topic", equalTo("displacement"));
        assertThat(Database.number(
                        "select count(*) from audit_entry where action = 'signal.text-struck' and subject = ?", signal))
                .isEqualTo(1);
    }

    @Test
    void whatCannotBeMeantIsRefused() {
        aSignal()
                .with("topic", "none")
                .raisedFrom("11-0001")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/topic"));
        aSignal()
                .with("severity", 6)
                .raisedFrom("11-0001")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/severity"));
        aSignal()
                .with("text", " ")
                .raisedFrom("11-0001")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/text"));
        aSignal().with("text", "x".repeat(281)).raisedFrom("11-0001").then().statusCode(400);
        stance(aSignal().from("11-0001"), "11-0002", "raised").then().statusCode(400);
    }

    @Test
    void thereAreOnlySoManyADay() {
        for (int i = 0; i < settings.mostPerDay(); i++) {
            aSignal().from("11-0012");
        }
        aSignal().raisedFrom("11-0012").then().statusCode(429);
        aSignal().raisedFrom("11-0011").then().statusCode(201);
    }

    @Test
    void aDayIsOverAtMidnightHoweverManyThereWereBefore() {
        String topic = aTopic("Probe", "Trial");
        SettableClock.stopAt(Instant.parse("2033-02-10T10:00:00Z"));
        for (int i = 0; i <= settings.mostPerDay(); i++) {
            aSignal().with("topic", topic).from("11-0012");
            SettableClock.letPass(Duration.ofHours(23));
        }
    }

    @Test
    void theDatabaseDoesNotTellWhoRaisedIt() {
        String signal = aSignal().from("11-0001");
        String id = SignedInNeighbourhood.idOf("11-0001").toString();

        assertThat(Database.rows("select s::text from signal s where id = ?", signal)
                        .toString())
                .doesNotContain(id)
                .doesNotContain("11-0001");
        assertThat(Database.rows("select j::text from judgement j where subject = ?", signal)
                        .toString())
                .doesNotContain(id);
        assertThat(Database.number(
                        "select count(*) from audit_entry where subject = ? or details::text like ?",
                        signal,
                        "%" + signal + "%"))
                .isZero();
    }

    @Test
    void aSignalBecomesAPulseAndBothNameEachOther() {
        String signal = aSignal().from("11-0001");
        String pulse = admin().contentType(ContentType.JSON)
                .post("/signals/" + signal + "/pulse")
                .then()
                .statusCode(201)
                .extract()
                .path("pulse");

        admin().get("/pulses/" + pulse)
                .then()
                .body("signal", equalTo(signal))
                .body("state", equalTo("draft"))
                .body("questions.indicator", equalTo(List.of("displacement-change")));
        seenBy("11-0002", signal).then().body("pulse", equalTo(pulse));
        admin().post("/signals/" + signal + "/pulse")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:seismograph:problem:signal-has-pulse"));
    }

    @Test
    void onceAQuarterIsOverItsTopicsArePublishedUnderTheThresholds() {
        String topic = aTopic("Probe", "Trial");
        SettableClock.stopAt(Instant.parse("2031-02-10T10:00:00Z"));
        String signal = aSignal().with("topic", topic).from("11-0001");
        for (int i = 2; i <= 12; i++) {
            stance(signal, "11-%04d".formatted(i), i <= 8 ? "supported" : "not-here")
                    .then()
                    .statusCode(200);
        }
        for (int i = 13; i <= 21; i++) {
            stance(signal, "02-%04d".formatted(i), "supported").then().statusCode(200);
        }
        summarising.tick();
        assertThat(summary(topic)).isEmpty();

        SettableClock.stopAt(Instant.parse("2031-04-01T10:00:00Z"));
        summarising.tick();
        summarising.tick();

        List<Map<String, Object>> rows = summary(topic);
        assertThat(rows).extracting(row -> row.get("geo")).containsExactly("DE", "11");
        assertThat(rows.get(1))
                .containsEntry("n", 10)
                .containsEntry("share", 66.7f)
                .containsEntry("period", "2031-Q1");
    }

    @Test
    void aTopicIsCountedInEachQuarterInWhichASignalOfItWasOpenOnceEnoughAreNew() {
        String topic = aTopic("Probe", "Trial");
        SettableClock.stopAt(Instant.parse("2034-02-10T10:00:00Z"));
        String first = aSignal().with("topic", topic).from("11-0001");
        support(first, 2, 10);
        String withdrawn = aSignal().with("topic", topic).from("02-0020");
        SignedInNeighbourhood.of("02-0020")
                .ours()
                .delete("/signals/" + withdrawn)
                .then()
                .statusCode(204);
        endOf("2034-04-01");
        assertThat(quarters(topic)).containsExactly("2034-Q1 DE", "2034-Q1 11");

        support(first, 11, 12);
        endOf("2034-07-01");
        assertThat(quarters(topic)).as("two are new").hasSize(2);

        String second = aSignal().with("topic", topic).from("02-0013");
        for (int i = 14; i <= 17; i++) {
            stance(second, "02-%04d".formatted(i), "supported").then().statusCode(200);
        }
        stance(first, "02-0013", "supported").then().statusCode(200);
        SettableClock.stopAt(Instant.parse("2034-08-20T10:00:00Z"));
        summarising.tick();
        admin().get("/signals/" + first).then().body("closedOn", equalTo("2034-08-20"));
        endOf("2034-10-01");

        assertThat(quarters(topic)).containsExactly("2034-Q1 DE", "2034-Q1 11", "2034-Q3 DE");
        assertThat(summary(topic).get(2)).containsEntry("n", 15);
    }

    private static void support(String signal, int from, int to) {
        for (int i = from; i <= to; i++) {
            stance(signal, "11-%04d".formatted(i), "supported").then().statusCode(200);
        }
    }

    private void endOf(String next) {
        SettableClock.stopAt(Instant.parse(next + "T10:00:00Z"));
        summarising.tick();
    }

    private static List<String> quarters(String topic) {
        return summary(topic).stream()
                .map(row -> row.get("period") + " " + row.get("geo"))
                .toList();
    }

    @Test
    void whatIsOldClosesAndIsForgotten() {
        SettableClock.stopAt(Instant.parse("2032-01-10T10:00:00Z"));
        String signal = aSignal().from("11-0001");
        SettableClock.letPass(Duration.ofDays(181));
        summarising.tick();
        admin().get("/signals/" + signal).then().body("closedOn", equalTo("2032-07-09"));
        assertThat(judgements(signal)).isEqualTo(1);

        SettableClock.letPass(Duration.ofDays(190));
        summarising.tick();
        assertThat(judgements(signal)).isZero();
    }

    private static long judgements(String signal) {
        return Database.number("select count(*) from judgement where kind = 'signal' and subject = ?", signal);
    }

    private static List<Map<String, Object>> summary(String topic) {
        return admin().get("/signals/summary?topic=" + topic)
                .then()
                .statusCode(200)
                .extract()
                .path("$");
    }
}
