package de.seismograph.duty;

import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.AFrame.emailOf;
import static de.seismograph.house.APulse.aPulse;
import static de.seismograph.house.ASignal.aSignal;
import static de.seismograph.house.ASignal.grownOlder;
import static de.seismograph.house.ASignal.stance;
import static de.seismograph.house.ATopic.aTopic;
import static de.seismograph.house.Caller.admin;
import static de.seismograph.house.Caller.anybody;
import static de.seismograph.house.Managers.put;
import static de.seismograph.house.Managers.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import de.seismograph.house.APulse;
import de.seismograph.house.AQuestion;
import de.seismograph.house.Database;
import de.seismograph.house.Mailbox;
import de.seismograph.house.Managers;
import de.seismograph.house.PostOffice;
import de.seismograph.house.SettableClock;
import de.seismograph.house.SignedInNeighbourhood;
import de.seismograph.mail.Delivering;
import de.seismograph.region.Land;
import de.seismograph.shared.GermanTime;
import de.seismograph.signal.Weighing;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From what three managers raise to what came of it: the whole way, over HTTP and by mail. */
@QuarkusTest
class DutyStoryTest {
    private static final Map<String, String> TEXT = Map.of(
            "de", "Wir schicken ein Team und reden mit der Stadt.", "en", "We send a team and talk to the city.");

    @Inject
    Weighing weighing;

    @Inject
    DutyWatching watching;

    @Inject
    Inquiring inquiring;

    @Inject
    Delivering delivering;

    private String topic;

    @BeforeEach
    void twoLaenderAndATopicOfTheirOwn() {
        aFrame().of(20, Land.BERLIN).of(20, Land.HAMBURG).imported();
        topic = aTopic("Leerstand", "Vacancy");
    }

    @AfterEach
    void noLetterWaitsAndTimeRunsOn() {
        delivering.tick();
        SettableClock.run();
    }

    @Test
    void whatThreeManagersRaiseIsAnsweredAndItsEffectIsAsked() {
        for (String period : List.of("2024-Q4", "2025-Q1", "2025-Q2", "2025-Q3")) {
            wave(aPulse().period(period).asking(question()).opened(), "E", "M", "P");
        }
        watching.tick();
        assertThat(duties()).isEmpty();

        String signal = aSignal().with("topic", topic).from("11-0001");
        stance(signal, "11-0002", "supported").then().statusCode(200);
        assertThat(duties()).isEmpty();
        stance(signal, "02-0021", "supported").then().statusCode(200);
        assertThat(duties()).isEmpty();
        nightPasses(signal);
        assertThat(duties()).hasSize(1);
        String duty = (String) duties().get(0).get("id");
        anybody()
                .get("/duties/" + duty)
                .then()
                .body("origin", equalTo("signal"))
                .body("state", equalTo("received"))
                .body("overdue", equalTo(false))
                .body("title.de", equalTo("Meldung: Leerstand"));
        stance(signal, "02-0022", "supported").then().statusCode(200);
        nightPasses(signal);
        assertThat(duties()).hasSize(1);

        String pulse = admin().post("/signals/" + signal + "/pulse")
                .then()
                .statusCode(201)
                .extract()
                .path("pulse");
        APulse.open(pulse).then().statusCode(200);
        wave(pulse, "PP", "PP", "P");
        watching.tick();
        assertThat(duties()).hasSize(1);
        anybody()
                .get("/duties/" + duty)
                .then()
                .body("pulse", equalTo(pulse))
                .body("reasons.de", hasSize(greaterThan(1)))
                .body("reasons[1].de", startsWith("Leerstand, bundesweit: Ausschlag"));

        admin().post("/pulses/" + pulse + "/archiving")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:seismograph:problem:duty-unanswered"));
        admin().post("/duties/" + duty + "/examination").then().statusCode(200).body("state", equalTo("examined"));
        PostOffice.emptied();
        answer(duty, "measure");
        delivering.tick();
        for (String asked : List.of("11-0001", "11-0002", "02-0021", "02-0022", "11-0020")) {
            assertThat(Mailbox.at(emailOf(asked)))
                    .singleElement()
                    .satisfies(letter -> assertThat(letter.subject()).isEqualTo("Eine Antwort: Meldung: Leerstand"));
        }
        assertThat(Mailbox.at(emailOf("11-0001")).get(0).text())
                .contains("Es wird etwas getan", "Wir schicken ein Team", "/m?section=duties#t=");
        admin().post("/pulses/" + pulse + "/archiving").then().statusCode(200).body("archivedAt", notNullValue());

        SettableClock.letPass(Duration.ofDays(61));
        watching.tick();
        PostOffice.emptied();
        delivering.tick();
        Mailbox.Letter asking = Mailbox.at(emailOf("02-0021")).get(0);
        assertThat(asking.subject()).isEqualTo("Hat es geholfen? Meldung: Leerstand");
        SettableClock.letPass(Duration.ofDays(6));
        signIn(asking.tokenToSignIn()).then().statusCode(200).body("roles", hasItem("manager"));
        signIn(asking.tokenToSignIn()).then().statusCode(401);
        effectFromEverybody(duty);
        SettableClock.letPass(Duration.ofDays(9));
        watching.tick();
        inquiring.check(duty, SettableClock.now());

        anybody()
                .get("/duties/" + duty)
                .then()
                .body("state", equalTo("effect-checked"))
                .body("helped.n", equalTo(40))
                .body("helped.yes", equalTo(50.0f))
                .body("helped.partly", equalTo(25.0f))
                .body("helped.no", equalTo(25.0f));
        assertThat(Database.rows(
                        "select distinct edition, dimension from summary_cell where kind = 'duty' and subject = ?",
                        duty))
                .containsExactly(List.of(1, "national"));
        SignedInNeighbourhood.of("11-0001")
                .bare()
                .get("/me/duties")
                .then()
                .body("find { it.duty.id == '" + duty + "' }.duty.helped.n", equalTo(40));
        anybody()
                .get("/duties/summary?topic=" + topic)
                .then()
                .body("total", equalTo(1))
                .body("answered", equalTo(1))
                .body("answeredInTime", equalTo(1))
                .body("replyRate", equalTo(100.0f))
                .body("medianDays", equalTo(0.0f))
                .body("effectChecked", equalTo(1));
        assertThat(Database.number("select count(*) from judgement where kind = 'duty' and subject = ?", duty))
                .isZero();
        withdraw(pulse);
    }

    private void nightPasses(String signal) {
        grownOlder(signal);
        weighing.tick();
    }

    /** Half of them say yes, a quarter partly, a quarter no. */
    private void effectFromEverybody(String duty) {
        for (int i = 1; i <= 40; i++) {
            String place = (i <= 20 ? "11" : "02") + "-%04d".formatted(i);
            judge(duty, place, List.of("yes", "partly", "yes", "no").get(i % 4))
                    .then()
                    .statusCode(204);
        }
        SignedInNeighbourhood.of("11-0001")
                .bare()
                .get("/me/duties")
                .then()
                .body("[0].asked", equalTo(true))
                .body("find { it.duty.id == '" + duty + "' }.mine", equalTo("partly"));
    }

    private static Response signIn(String code) {
        return anybody()
                .contentType(ContentType.JSON)
                .body(Map.of("token", code))
                .post("/manager-session");
    }

    private static Response judge(String duty, String place, String helped) {
        return SignedInNeighbourhood.asking(place)
                .body(Map.of("helped", helped))
                .put("/duties/" + duty + "/effect");
    }

    @Test
    void onlySupportersHearOfASignalThatNeverBecameAPulse() {
        String signal = aSignal().with("topic", topic).from("11-0001");
        stance(signal, "11-0002", "not-here");
        stance(signal, "11-0003", "supported");
        stance(signal, "02-0021", "supported");
        nightPasses(signal);
        String duty = (String) duties().get(0).get("id");
        delivering.tick();
        PostOffice.emptied();
        long links = Database.number("select count(*) from manager_link");

        answer(duty, "no-measure");
        delivering.tick();

        assertThat(Mailbox.at(emailOf("11-0001"))).hasSize(1);
        assertThat(Mailbox.at(emailOf("11-0003")).get(0).text())
                .contains("Es wird nichts unternommen")
                .doesNotContain("#t=");
        assertThat(Database.number("select count(*) from manager_link")).isEqualTo(links);
        assertThat(Mailbox.at(emailOf("02-0021"))).hasSize(1);
        assertThat(Mailbox.at(emailOf("11-0002"))).isEmpty();
        assertThat(Mailbox.at(emailOf("11-0004"))).isEmpty();
        assertThat(Database.rows("select addressee from letter where subject = ?", duty))
                .isEmpty();
        SignedInNeighbourhood.of("11-0002").bare().get("/me/duties").then().body("duty.id", not(hasItem(duty)));
        SignedInNeighbourhood.of("11-0003").bare().get("/me/duties").then().body("duty.id", hasItem(duty));
        judge(duty, "11-0002", "yes").then().statusCode(404);
        judge(duty, "11-0003", "yes").then().statusCode(409);
    }

    @Test
    void whatIsNotAnsweredIsOverdueForEverybodyAndItsOwnerIsReminded() {
        String duty = byHand(SettableClock.now().plus(Duration.ofDays(30)));
        delivering.tick();
        assertThat(Mailbox.at("office@example.org").get(0).subject())
                .isEqualTo("Antwort gefragt · Answer wanted: Leerstand in der Mitte");
        assertThat(Mailbox.at("office@example.org").get(0).text())
                .contains("Guten Tag", "You are asked for an answer by");
        watching.tick();
        delivering.tick();
        assertThat(Mailbox.at("office@example.org")).hasSize(1);

        SettableClock.letPass(Duration.ofDays(23));
        watching.tick();
        delivering.tick();
        watching.tick();
        delivering.tick();
        assertThat(Mailbox.at("office@example.org")).hasSize(2);

        SettableClock.letPass(Duration.ofDays(8));
        watching.tick();
        delivering.tick();
        assertThat(Mailbox.at("office@example.org"))
                .extracting(Mailbox.Letter::subject)
                .anyMatch(subject -> subject.startsWith("Überfällige Antwort"));
        anybody().get("/duties/" + duty).then().body("overdue", equalTo(true)).body("state", equalTo("received"));
        anybody()
                .get("/duties/summary?topic=" + topic)
                .then()
                .body("overdue", equalTo(1))
                .body("replyRate", equalTo(0.0f))
                .body("medianDays", nullValue());
        listed("overdue").body("id", hasItem(duty));
        listed("received").body("id", hasItem(duty));
        listed("measure").body("id", not(hasItem(duty)));

        answer(duty, "measure");
        anybody().get("/duties/" + duty).then().body("overdue", equalTo(false));
        anybody()
                .get("/duties/summary?topic=" + topic)
                .then()
                .body("answered", equalTo(1))
                .body("answeredInTime", equalTo(0))
                .body("replyRate", equalTo(100.0f))
                .body("inTimeRate", equalTo(0.0f));
    }

    @Test
    void aDutyIsPassedOnByWhoHasSeenItAndTheFirstDeadlineStays() {
        Instant first = SettableClock.now().plus(Duration.ofDays(10));
        String duty = byHand(first);
        var seen = admin().get("/duties/" + duty + "/owner");
        seen.then().statusCode(200).body("email", equalTo("office@example.org"));
        Map<String, Object> passed = owner(first.plus(Duration.ofDays(20)));

        admin().contentType(ContentType.JSON)
                .body(passed)
                .put("/duties/" + duty + "/owner")
                .then()
                .statusCode(428);
        pass(duty, "*", owner(SettableClock.now().minusSeconds(1)))
                .statusCode(400)
                .body("errors.pointer", hasItem("/dueAt"));
        pass(duty, seen.header("ETag"), passed).statusCode(200);
        delivering.tick();
        assertThat(Mailbox.at("seven@example.org")).hasSize(1);

        anybody()
                .get("/duties/" + duty)
                .then()
                .body("owner", equalTo("Referat 7"))
                .body("ownerEmail", nullValue())
                .body("firstDueAt", equalTo(first.toString()))
                .body("dueAt", equalTo(first.plus(Duration.ofDays(20)).toString()));
        SettableClock.letPass(Duration.ofDays(11));
        anybody().get("/duties/" + duty).then().body("overdue", equalTo(true));
        anybody()
                .get("/duties/summary?topic=" + topic)
                .then()
                .body("overdue", equalTo(1))
                .body("replyRate", equalTo(0.0f));
        answer(duty, "measure");
        pass(duty, "*", passed).statusCode(409);
        reply(duty, Map.of("outcome", "measure", "text", TEXT)).statusCode(409);
    }

    private static Map<String, Object> owner(Instant due) {
        return Map.of("owner", "Referat 7", "email", "seven@example.org", "dueAt", due.toString());
    }

    private static ValidatableResponse pass(String duty, String edition, Map<String, Object> owner) {
        return admin().contentType(ContentType.JSON)
                .body(owner)
                .header("If-Match", edition)
                .put("/duties/" + duty + "/owner")
                .then();
    }

    private static ValidatableResponse reply(String duty, Map<String, Object> answer) {
        return admin().contentType(ContentType.JSON)
                .body(answer)
                .put("/duties/" + duty + "/answer")
                .then();
    }

    @Test
    void whatCannotBeMeantIsRefused() {
        for (String wrong : List.of("/duties?status=late", "/duties?topic=none", "/duties/summary?topic=none")) {
            anybody().get(wrong).then().statusCode(400);
        }
        for (String status : List.of("examined", "no-measure", "effect-checked", "void")) {
            listed(status);
        }
        String draft = aPulse().about("displacement").drafted();
        admin().contentType(ContentType.JSON)
                .body(Map.of("topic", topic, "title", TEXT, "reason", TEXT, "pulse", draft))
                .post("/duties")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/pulse"));
        String duty = byHand(SettableClock.now().plus(Duration.ofDays(30)));
        LocalDate today = GermanTime.day(SettableClock.now());
        for (LocalDate day : List.of(today.minusDays(1), today.plusYears(11))) {
            reply(duty, Map.of("outcome", "measure", "text", TEXT, "until", day.toString()))
                    .statusCode(400)
                    .body("errors.pointer", hasItem("/until"));
        }
        reply(duty, Map.of("outcome", "no-measure", "text", TEXT, "until", today.toString()))
                .statusCode(400);
        reply(duty, Map.of("outcome", "measure", "text", TEXT, "until", today.toString()))
                .statusCode(200);
    }

    private ValidatableResponse listed(String status) {
        return anybody()
                .get("/duties?topic=" + topic + "&status=" + status)
                .then()
                .statusCode(200);
    }

    @Test
    void nothingIsOwedForAReleaseThatWasWithdrawn() {
        for (String period : List.of("2024-Q4", "2025-Q1", "2025-Q2", "2025-Q3")) {
            wave(aPulse().period(period).asking(question()).opened(), "E", "M", "P");
        }
        String pulse = aPulse().period("2025-Q4").asking(question()).opened();
        wave(pulse, "PP", "PP", "P");
        SettableClock.stopAt(SettableClock.now().minus(Duration.ofMinutes(5)));
        watching.tick();
        assertThat(duties()).isEmpty();
        SettableClock.run();
        admin().post("/pulses/" + pulse + "/archiving")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:seismograph:problem:duty-being-examined"));
        watching.tick();
        assertThat(duties()).hasSize(1);
        assertThat(duties().get(0)).containsEntry("origin", "tremor").containsEntry("pulse", pulse);

        withdraw(pulse);

        assertThat(duties().get(0)).containsEntry("state", "void");
        anybody()
                .get("/duties/summary?topic=" + topic)
                .then()
                .body("total", equalTo(0))
                .body("replyRate", nullValue());
    }

    /** The trends of other tests go on without it. */
    private static void withdraw(String pulse) {
        admin().contentType(ContentType.JSON)
                .body(Map.of("reason", Map.of("de", "Ein Test.")))
                .post("/releases/" + pulse + "/withdrawal")
                .then()
                .statusCode(200);
    }

    private String byHand(Instant due) {
        PostOffice.emptied();
        return admin().contentType(ContentType.JSON)
                .body(Map.of(
                        "topic", topic,
                        "title", Map.of("de", "Leerstand in der Mitte"),
                        "reason", Map.of("de", "Die Presse berichtet."),
                        "owner", Map.of("owner", "Amt 1", "email", "office@example.org", "dueAt", due.toString())))
                .post("/duties")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void answer(String duty, String outcome) {
        reply(duty, Map.of("outcome", outcome, "text", TEXT)).statusCode(200).body("state", equalTo(outcome));
    }

    private List<Map<String, Object>> duties() {
        return anybody()
                .get("/duties?topic=" + topic)
                .then()
                .statusCode(200)
                .extract()
                .path("$");
    }

    private AQuestion question() {
        return AQuestion.standing("q1", topic)
                .with("measures", "change")
                .with(
                        "wording",
                        Map.of(
                                "de",
                                        "Wie hat sich das Thema „Leerstand“ in Ihrem Quartier in den letzten drei Monaten entwickelt?",
                                "en",
                                        "How has the topic “Vacancy” in your neighbourhood developed over the last three months?"));
    }

    private static void wave(String pulse, String... codes) {
        int given = 0;
        for (String token : Managers.of(pulse).values()) {
            assertThat(put(token, said("q1", codes[given++ % codes.length]))).isEqualTo(200);
        }
        APulse.close(pulse).then().statusCode(200);
    }
}
