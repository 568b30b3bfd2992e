package de.seismograph.dispatch;

import static de.seismograph.house.AFrame.aFrame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import de.seismograph.house.Caller;
import de.seismograph.house.Database;
import de.seismograph.house.Mailbox;
import de.seismograph.house.SettableClock;
import de.seismograph.house.SignedInNeighbourhood;
import de.seismograph.invitation.Participant;
import de.seismograph.invitation.Roster;
import de.seismograph.mail.Delivering;
import de.seismograph.region.Carrier;
import de.seismograph.region.Land;
import de.seismograph.region.Phase;
import de.seismograph.region.Size;
import de.seismograph.shared.Page;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a ministry's desk by a digest to managers, and from their ratings back to the desk as a profile. */
@QuarkusTest
class DispatchTest {
    private static final Instant WEDNESDAY = Instant.parse("2024-11-27T10:00:00Z");
    private static final Instant MONDAY = Instant.parse("2024-12-02T07:00:00Z");
    private static final Duration RATED = Duration.ofDays(14);

    @Inject
    Scheduling scheduling;

    @Inject
    Delivering delivering;

    @Inject
    Digesting digesting;

    @Inject
    Inbox box;

    @Inject
    Docking docking;

    @Inject
    Roster roster;

    private MinistryDesk desk;

    @BeforeEach
    void aDeskAndAFrame() {
        Database.change("delete from letter");
        Database.change("delete from dispatch");
        Database.change("delete from digest");
        desk = new MinistryDesk();
        aFrame().of(12, Land.BERLIN)
                .of(12, Land.HAMBURG, Phase.START_UP, Size.CITY, Carrier.INDEPENDENT)
                .of(6, Land.BREMEN)
                .imported();
        SettableClock.stopAt(WEDNESDAY);
    }

    /** The same managers may ask for links again in other tests, which get only a few within an hour. */
    @AfterEach
    void letTheClockRun() {
        SettableClock.run();
        Database.change("delete from manager_link");
    }

    @Test
    void fiveInAWeekAreOneMailAndTheirRatingsBecomeAProfileWithoutSmallGroups() {
        List<String> ids = IntStream.rangeClosed(1, 5)
                .mapToObj(i -> desk.sends("Nummer " + i))
                .toList();
        carryOn();
        assertThat(Mailbox.of("11-0001")).isEmpty();
        desk.asking().get("/dispatches/" + ids.get(0)).then().body("state", equalTo("waiting"));

        SettableClock.stopAt(MONDAY);
        carryOn();
        carryOn();
        assertThat(Mailbox.of("11-0001")).hasSize(1);
        assertThat(Mailbox.of("11-0001").get(0).text())
                .contains("Nummer 1", "Nummer 5", "Es gibt neues Geld.", "Ministerium " + desk.ministry)
                .contains("/m?section=dispatches#t=");
        assertThat(Mailbox.of("11-0001").get(0).html()).contains("Nummer 3");
        inbox("11-0001")
                .body("id", hasSize(5))
                .body("digest", everyItem(equalTo("2024-W49")))
                .body("terms.minOneWay", everyItem(equalTo(10)));

        String rated = ids.get(2);
        everybodyRates(rated);
        inbox("11-0001")
                .body("find { it.id == '" + rated + "' }.rating.relevance", equalTo(5))
                .body("find { it.id == '" + rated + "' }.rating.forwardedTo", contains("housing", "youth"));
        desk.asking()
                .get("/dispatches/" + rated + "/profile")
                .then()
                .body("state", equalTo("sent"))
                .body("cells", empty());

        SettableClock.letPass(RATED);
        carryOn();
        carryOn();
        JsonPath profile = desk.asking()
                .get("/dispatches/" + rated + "/profile")
                .then()
                .statusCode(200)
                .body("state", equalTo("counted"))
                .body("countedOn", equalTo("2024-12-16"))
                .body("invited", equalTo(30))
                .extract()
                .jsonPath();
        assertThat(profile.<String>getList("cells.dimension")).contains("national", "land", "phase", "carrier");
        assertThat(profile.<String>getList("cells.findAll { it.dimension == 'land' }.code"))
                .containsExactlyInAnyOrder("11", "02");
        Map<String, Object> berlin = profile.getMap("cells.find { it.code == '11' }");
        assertThat(berlin).containsEntry("n", 10).containsEntry("median", 4.5f).containsEntry("mean", 4.5f);
        assertThat(profile.<Float>get("cells.find { it.code == '11' }.relevance.find { it.of == '4' }.percent"))
                .isEqualTo(50f);
        assertThat(profile.<Float>get("cells.find { it.code == '02' }.known.percent"))
                .isEqualTo(50f);
        assertThat(profile.<Integer>get("cells.find { it.code == '11' }.forwarded.find { it.of == 'housing' }.low"))
                .isEqualTo(90);
        assertThat(profile.<Float>get("cells.find { it.code == '11' }.forwarded.find { it.of == 'youth' }.percent"))
                .isEqualTo(50f);
        assertThat(profile.<Integer>get("cells.find { it.code == '02' }.forwarded.find { it.of == 'nobody' }.high"))
                .isEqualTo(100);
        assertThat(Database.rows("select * from judgement where kind = 'dispatch' and subject = ?", rated))
                .isEmpty();

        rate("11-0001", rated, 1).statusCode(409).body("type", equalTo("urn:seismograph:problem:dispatch-counted"));
        inbox("11-0001").body("find { it.id == '" + rated + "' }.rating", nullValue());
    }

    @Test
    void theBurdenIsPublicAndTellsOfPublishedRatingsAlone() {
        String rated = desk.sends("Eins");
        desk.sends("Zwei");
        MinistryDesk another = new MinistryDesk();
        another.sends("Drei");
        SettableClock.stopAt(MONDAY);
        carryOn();
        everybodyRates(rated);

        burden().body("find { it.ministry == '" + desk.ministry + "' }.dispatches", equalTo(2))
                .body("find { it.ministry == '" + desk.ministry + "' }.medianRelevance", nullValue());

        SettableClock.letPass(RATED);
        carryOn();
        burden().body("find { it.ministry == '" + desk.ministry + "' }.quarter", equalTo("2024-Q4"))
                .body("find { it.ministry == '" + desk.ministry + "' }.rated", equalTo(1))
                .body("find { it.ministry == '" + desk.ministry + "' }.medianRelevance", equalTo(3f))
                .body("find { it.ministry == '" + another.ministry + "' }.medianRelevance", nullValue())
                .body("name.de", hasItem("Ministerium " + another.ministry));
        anybody("/dispatches/burden?from=2025-Q1").statusCode(200).body("", empty());
        anybody("/dispatches/burden?from=soon").statusCode(400);

        desk.asking()
                .get("/dispatches/profile")
                .then()
                .statusCode(200)
                .body("topic", contains("living-environment"))
                .body("[0].dispatches", equalTo(2))
                .body("[0].cells[0].dimension", equalTo("national"))
                .body("[0].cells[0].rated", equalTo(1))
                .body("[0].cells[0].n", equalTo(30))
                .body("[0].cells[0].median", equalTo(3f))
                .body("[0].cells.find { it.code == '11' }.median", equalTo(4.5f))
                .body("[0].cells.code", not(hasItem("04")));
        another.asking().get("/dispatches/profile").then().body("[0].cells", empty());
        Caller.admin()
                .get("/dispatches/profile?topic=living-environment&ministry=" + desk.ministry)
                .then()
                .body("dispatches", contains(2));
        Caller.admin().get("/dispatches/profile?topic=poverty").then().body("", empty());
    }

    @Test
    void ratingsAreCountedUnderTheTermsOfTheirDigest() {
        String id = desk.sends("Versprochen");
        SettableClock.stopAt(MONDAY);
        carryOn();
        Database.change("update dispatch set terms = jsonb_set(terms, '{minOneWay}', '13') where id = ?", id);
        docking.rate(
                id,
                roster.everybody().stream()
                        .filter(Participant::present)
                        .collect(Collectors.toMap(
                                manager -> manager,
                                manager -> new Rating(manager.neighbourhood().startsWith("11") ? 5 : 2, false, null))),
                MONDAY);
        inbox("11-0001").body("[0].terms.minOneWay", equalTo(13));

        SettableClock.letPass(RATED);
        carryOn();
        desk.asking()
                .get("/dispatches/" + id + "/profile")
                .then()
                .body("state", equalTo("counted"))
                .body("terms.minOneWay", equalTo(13))
                .body("cells.dimension", hasItem("national"))
                .body("cells.dimension", not(hasItem("land")));
    }

    @Test
    void twoInstancesMakeOneDigest() throws Exception {
        List<String> ids = List.of(desk.sends("Eins"), desk.sends("Zwei"));
        SettableClock.stopAt(MONDAY);
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Boolean> instance = () -> {
            together.await();
            return digesting.make(MONDAY);
        };
        ExecutorService instances = Executors.newFixedThreadPool(2);
        try {
            List<Boolean> made = new ArrayList<>();
            for (Future<Boolean> each : instances.invokeAll(List.of(instance, instance))) {
                made.add(each.get());
            }
            assertThat(made).containsExactlyInAnyOrder(true, false);
        } finally {
            instances.shutdownNow();
        }
        assertThat(Database.rows("select week from digest")).containsExactly(List.of("2024-W49"));
        assertThat(Database.number("select count(*) from dispatch where digest = '2024-W49'"))
                .isEqualTo(ids.size());
        assertThat(Database.number("select count(*) from letter where kind = 'digest' and subject = '2024-W49'"))
                .isEqualTo(30);
    }

    /** In many a language the signs that stand between words count for nothing, or come before all letters and digits. */
    @Test
    void theInboxIsReadInADatabaseOfAnyLanguage() {
        IntStream.rangeClosed(1, 3).forEach(i -> desk.sends("Nummer " + i));
        SettableClock.stopAt(MONDAY);
        carryOn();
        UUID manager = SignedInNeighbourhood.idOf("11-0001");
        QuarkusTransaction.begin();
        try {
            // what was prepared for columns as they are does not fit them as they become, nor the other way round
            Database.change("deallocate all");
            Database.change(
                    "alter table dispatch alter column id type text collate \"de-x-icu\", alter column digest type text collate \"de-x-icu\"");

            List<InboxEntry> first = box.of(manager, new Page("", 2));
            assertThat(first).hasSize(3);
            assertThat(box.of(manager, new Page(first.get(1).key(), 2))).containsExactly(first.get(2));
            Database.change("deallocate all");
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    @Test
    void roomIsCountedForEachNeighbourhood() {
        Map<String, Object> written = desk.written("Für alle");
        IntStream.rangeClosed(1, 5).forEach(i -> {
            sendsTo("11", "Berlin " + i);
            sendsTo("02", "Hamburg " + i);
        });
        String all = desk.sends(written);
        String bremen = sendsTo("04", "Bremen");

        SettableClock.stopAt(MONDAY);
        carryOn();
        inbox("11-0001").body("id", hasSize(5));
        inbox("02-0013").body("id", hasSize(5));
        inbox("04-0025").body("id", contains(bremen));

        SettableClock.letPass(Duration.ofDays(7));
        carryOn();
        inbox("11-0001").body("id", hasSize(6)).body("[0].id", equalTo(all));
    }

    @Test
    void noTwoAudiencesDifferByAFew() {
        for (List<String> laender : List.of(List.of("11", "02"), List.of("11", "04"))) {
            Map<String, Object> written = desk.written("Fast alle");
            written.put("audience", Map.of("laender", laender));
            desk.handsIn(written).statusCode(400).body("errors[0].pointer", equalTo("/audience"));
        }
        Map<String, Object> written = desk.written("Wer beginnt");
        written.put("audience", Map.of("phases", List.of("start-up")));
        desk.handsIn(written).statusCode(201).body("audience.phases", contains("start-up"));
    }

    @Test
    void whatFindsNoRoomWaitsAndEveryMinistryHasItsTurn() {
        List<String> many = IntStream.rangeClosed(1, 6)
                .mapToObj(i -> later(desk, "Viel " + i))
                .toList();
        MinistryDesk another = asOfNow();
        String one = later(another, "Eines");

        SettableClock.stopAt(MONDAY);
        carryOn();
        inbox("11-0001").body("id", hasSize(5)).body("id", hasItem(one)).body("id", not(hasItem(many.get(4))));

        SettableClock.letPass(Duration.ofDays(7));
        carryOn();
        inbox("11-0001")
                .body("id", hasSize(7))
                .body("findAll { it.digest == '2024-W50' }.id.toSet().size()", equalTo(2))
                .body("[0].digest", equalTo("2024-W50"));
        assertThat(Mailbox.of("11-0001")).hasSize(2);
    }

    @Test
    void whatIsHandedInAfterTheDigestWaitsForTheNextOne() {
        SettableClock.stopAt(MONDAY.plusSeconds(60));
        String id = desk.sends("Zu spät");
        carryOn();
        inbox("11-0001").body("id", empty());
        desk.asking().get("/dispatches/" + id).then().body("nextDigestAt", equalTo("2024-12-09T07:00:00Z"));

        SettableClock.letPass(Duration.ofDays(8));
        carryOn();
        inbox("11-0001").body("id", contains(id));
    }

    @Test
    void itGoesOnlyToItsAudienceAndNotToWhoHasMutedAllItsTopics() {
        Map<String, Object> written = desk.written("Nur Berlin");
        written.put("audience", Map.of("laender", List.of("11")));
        written.put("topics", List.of("poverty", "exclusion"));
        String id = desk.sends(written);
        mute("11-0002", "poverty").statusCode(200).body("topics", contains("poverty"));
        mute("11-0003", "poverty", "exclusion").statusCode(200);
        assertThat(Database.rows("select content::text from judgement where kind = 'muted'"))
                .hasSizeGreaterThanOrEqualTo(3);

        SettableClock.stopAt(MONDAY);
        scheduling.tick();
        assertThat(Database.number("select count(*) from letter where kind = 'digest'"))
                .isEqualTo(12);
        Database.change("delete from manager_link");
        delivering.tick();
        assertThat(Database.number("select count(*) from manager_link where in_letter"))
                .isEqualTo(12);

        assertThat(Mailbox.of("11-0001")).hasSize(1);
        assertThat(Mailbox.of("11-0002")).hasSize(1);
        assertThat(Mailbox.of("11-0003")).isEmpty();
        assertThat(Mailbox.of("02-0013")).isEmpty();
        inbox("11-0002").body("id", contains(id));
        inbox("11-0003").body("id", empty());
        inbox("02-0013").body("id", empty());
        rate("02-0013", id, 3).statusCode(404);
        rate("11-0003", id, 3).statusCode(204);

        mute("11-0003").statusCode(200).body("topics", empty());
        inbox("11-0003").body("id", contains(id));
        mute("11-0003", "no-such-topic").statusCode(400).body("errors[0].pointer", equalTo("/topics/0"));
    }

    @Test
    void aRatingCanBeChangedAndTakenBack() {
        String id = desk.sends("Hin und her");
        SettableClock.stopAt(MONDAY);
        carryOn();

        rate("11-0001", id, 2).statusCode(204);
        rate("11-0001", id, 4).statusCode(204);
        inbox("11-0001").body("[0].rating.relevance", equalTo(4)).body("[0].rating.known", equalTo(false));
        inbox("11-0002").body("[0].rating", nullValue()).body("[0].ratable", equalTo(true));

        SignedInNeighbourhood.asking("11-0001")
                .delete("/dispatches/" + id + "/rating")
                .then()
                .statusCode(204);
        inbox("11-0001").body("[0].rating", nullValue());
        rate("11-0001", id, 6).statusCode(400).body("errors[0].pointer", equalTo("/relevance"));
        rate("11-0001", "aaaaaaaaaa", 3).statusCode(404);

        SettableClock.letPass(RATED);
        rate("11-0001", id, 3).statusCode(409);
    }

    @Test
    void aDeskSendsForItsOwnMinistryAloneAndSeesNoOther() {
        MinistryDesk another = asOfNow();
        String id = desk.sends("Meines");

        another.handsIn(desk.written("Fremdes"))
                .statusCode(403)
                .body("type", equalTo("urn:seismograph:problem:not-your-ministry"));
        another.asking().get("/dispatches/" + id).then().statusCode(404);
        another.asking().get("/dispatches/" + id + "/profile").then().statusCode(404);
        another.asking().delete("/dispatches/" + id).then().statusCode(404);
        another.asking().get("/dispatches").then().body("id", empty());
        another.asking().get("/me/ministries").then().body("id", contains(another.ministry));
        desk.asking().get("/dispatches").then().body("id", contains(id));
        Caller.admin().get("/dispatches").then().body("id", hasItem(id));
    }

    @Test
    void whatWaitsCanBeWithdrawnAndWhatIsSentCannot() {
        String waiting = desk.sends("Doch nicht");
        desk.handsIn(desk.written("Doch nicht")).statusCode(200).body("id", equalTo(waiting));
        desk.asking().delete("/dispatches/" + waiting).then().statusCode(204);
        desk.asking().get("/dispatches/" + waiting).then().statusCode(404);

        String sent = desk.sends("Doch");
        SettableClock.stopAt(MONDAY);
        carryOn();
        desk.asking().delete("/dispatches/" + sent).then().statusCode(409);
        desk.handsIn(desk.written("Doch")).statusCode(201).body("id", not(equalTo(sent)));
    }

    @Test
    void whatLapsesWhileItWaitsReachesNobody() {
        IntStream.rangeClosed(1, 5).forEach(i -> later(desk, "Früher " + i));
        SettableClock.letPass(Duration.ofMinutes(1));
        Map<String, Object> written = desk.written("Bis Montag");
        written.put("deadline", "2024-12-01");
        desk.handsIn(written).statusCode(400).body("errors[0].pointer", equalTo("/deadline"));
        written.put("deadline", "2024-12-02");
        String id = desk.sends(written);

        SettableClock.stopAt(MONDAY);
        carryOn();
        SettableClock.letPass(Duration.ofDays(7));
        carryOn();
        inbox("11-0001").body("id", hasSize(5)).body("id", not(hasItem(id)));
        desk.asking().get("/dispatches/" + id).then().body("state", equalTo("lapsed"));
    }

    @Test
    void aLandSeesTheNationAndItselfAlsoAsADeskOfAnotherMinistry() {
        String coordinator = "land-" + UUID.randomUUID();
        SettableClock.run();
        MinistryDesk.openAccount(coordinator, "11", "land", "ministry");
        MinistryDesk.keep("m" + UUID.randomUUID().toString().substring(0, 8), "Ein anderes", coordinator);
        String token = MinistryDesk.token(coordinator);
        SettableClock.stopAt(WEDNESDAY);
        String id = desk.sends("Für alle");
        MinistryDesk.bearing(token).get("/dispatches/" + id).then().statusCode(404);
        SettableClock.stopAt(MONDAY);
        carryOn();
        everybodyRates(id);
        SettableClock.letPass(RATED);
        carryOn();

        MinistryDesk.bearing(token).get("/dispatches").then().body("id", contains(id));
        MinistryDesk.bearing(token)
                .get("/dispatches/" + id + "/profile")
                .then()
                .body("cells.dimension", contains("national", "land"))
                .body("cells.code", contains("", "11"));
        MinistryDesk.bearing(token).get("/dispatches/profile").then().body("[0].cells.code", contains("", "11"));
    }

    private String sendsTo(String land, String title) {
        Map<String, Object> written = desk.written(title);
        written.put("audience", Map.of("laender", List.of(land)));
        SettableClock.letPass(Duration.ofMinutes(1));
        return desk.sends(written);
    }

    private MinistryDesk asOfNow() {
        Instant stopped = SettableClock.now();
        SettableClock.run();
        MinistryDesk another = new MinistryDesk();
        SettableClock.stopAt(stopped);
        return another;
    }

    private static String later(MinistryDesk desk, String title) {
        SettableClock.letPass(Duration.ofMinutes(1));
        return desk.sends(title);
    }

    private void carryOn() {
        scheduling.tick();
        delivering.tick();
    }

    /** Berlin: half 4, half 5, all to housing and every second to youth too; Hamburg 3, half knew it; Bremen 1. */
    private static void everybodyRates(String id) {
        for (int i = 1; i <= 30; i++) {
            boolean odd = i % 2 == 1;
            Map<String, Object> rating = i <= 12
                    ? Map.of(
                            "relevance",
                            odd ? 5 : 4,
                            "forwardedTo",
                            odd ? List.of("housing", "youth") : List.of("housing"))
                    : Map.of("relevance", i <= 24 ? 3 : 1, "known", odd);
            String land = i <= 12 ? "11" : i <= 24 ? "02" : "04";
            SignedInNeighbourhood.asking("%s-%04d".formatted(land, i))
                    .body(rating)
                    .put("/dispatches/" + id + "/rating")
                    .then()
                    .statusCode(204);
        }
    }

    private static ValidatableResponse rate(String neighbourhood, String id, int relevance) {
        return SignedInNeighbourhood.asking(neighbourhood)
                .body(Map.of("relevance", relevance))
                .put("/dispatches/" + id + "/rating")
                .then();
    }

    private static ValidatableResponse mute(String neighbourhood, String... topics) {
        return SignedInNeighbourhood.asking(neighbourhood)
                .body(Map.of("topics", List.of(topics)))
                .put("/me/muted-topics")
                .then();
    }

    private static ValidatableResponse inbox(String neighbourhood) {
        return SignedInNeighbourhood.of(neighbourhood)
                .bare()
                .get("/dispatches/inbox")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse burden() {
        return anybody("/dispatches/burden").statusCode(200);
    }

    private static ValidatableResponse anybody(String path) {
        return Caller.anybody().get(path).then();
    }
}
