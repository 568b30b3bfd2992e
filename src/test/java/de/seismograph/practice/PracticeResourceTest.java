package de.seismograph.practice;

import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.ASignal.aSignal;
import static de.seismograph.house.Caller.admin;
import static de.seismograph.house.Caller.anybody;
import static de.seismograph.house.SignedInNeighbourhood.asking;
import static de.seismograph.practice.APractice.aDuty;
import static de.seismograph.practice.APractice.aPractice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import de.seismograph.house.Database;
import de.seismograph.house.SettableClock;
import de.seismograph.house.SignedInNeighbourhood;
import de.seismograph.region.Land;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Managers describe what has worked; others find it and do the same. */
@QuarkusTest
class PracticeResourceTest {
    private static final String ANNA = "11-0001";
    private static final String BEN = "11-0002";

    @Inject
    Scheduling scheduling;

    @BeforeEach
    void aFrameOfBerlin() {
        aFrame().of(20, Land.BERLIN).imported();
    }

    @AfterEach
    void timeGoesOn() {
        SettableClock.run();
    }

    @Test
    void whatAManagerDescribesIsPublicAtOnceWithoutAName() {
        long audited = Database.number("select count(*) from audit_entry");

        String id = aPractice()
                .with("contact", "buero@example.org")
                .writtenBy(ANNA)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("written", equalTo(true))
                .extract()
                .path("id");

        anybody()
                .get("/practices/" + id)
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=60")
                .body("contact", equalTo("buero@example.org"))
                .body("neighbourhood", nullValue())
                .body("written", nullValue())
                .body("adoptedByAtLeast", nullValue());
        assertThat(Database.number("select count(*) from audit_entry")).isEqualTo(audited);
        assertThat(Database.rows("select to_jsonb(p) - 'search' from practice p where id = ?", id)
                        .toString())
                .doesNotContain("11-0001")
                .doesNotContain(SignedInNeighbourhood.idOf(ANNA).toString());
    }

    @Test
    void theNeighbourhoodIsNamedByItsManagerAlone() {
        String id = aPractice().with("named", true).writtenBy(ANNA).path("id");
        anybody().get("/practices/" + id).then().body("neighbourhood", equalTo("Quartier " + ANNA));

        aPractice()
                .with("named", true)
                .writtenByEditor()
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/named"));
        byEditor(id, "*", aPractice().with("named", true).body()).then().statusCode(200);
        anybody().get("/practices/" + id).then().body("neighbourhood", equalTo("Quartier " + ANNA));
        byEditor(id, "*", aPractice().body()).then().statusCode(200).body("neighbourhood", nullValue());
    }

    @Test
    void whoHasWrittenItChangesItAndNobodyElse() {
        String id = aPractice().writtenBy(ANNA).path("id");
        Map<String, Object> better = aPractice().with("title", "Besser").body();

        change(ANNA, id, null, better).then().statusCode(428);
        change(ANNA, id, "\"7\"", better).then().statusCode(412);
        change(BEN, id, "\"0\"", better).then().statusCode(403).body("type", endsWith("not-yours"));
        change(ANNA, id, "\"0\"", better)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("title", equalTo("Besser"));
        asking(BEN)
                .header("If-Match", "\"1\"")
                .delete("/practices/" + id)
                .then()
                .statusCode(403);
        asking(ANNA)
                .header("If-Match", "\"1\"")
                .delete("/practices/" + id)
                .then()
                .statusCode(204);

        anybody().get("/practices/" + id).then().statusCode(404);
        assertThat(Database.rows("select 1 from judgement where subject = ?", id))
                .isEmpty();
    }

    @Test
    void whatEditorsDoIsAudited() {
        String id =
                aPractice().writtenByEditor().then().statusCode(201).extract().path("id");
        byEditor(id, "*", aPractice().body()).then().statusCode(200);
        admin().header("If-Match", "*").delete("/practices/" + id).then().statusCode(204);

        assertThat(Database.rows("select action from audit_entry where subject = ? order by number", id))
                .isEqualTo(
                        List.of(List.of("practice.added"), List.of("practice.rewritten"), List.of("practice.deleted")));
    }

    private static Response change(String who, String id, String edition, Map<String, Object> body) {
        var request = asking(who).body(body);
        return (edition == null ? request : request.header("If-Match", edition)).put("/practices/" + id);
    }

    private static Response byEditor(String id, String edition, Map<String, Object> body) {
        return admin().contentType(ContentType.JSON)
                .header("If-Match", edition)
                .body(body)
                .put("/practices/" + id);
    }

    @Test
    void tenHaveAdoptedItBeforeAnybodyHearsOfIt() {
        String id = aPractice().writtenBy(ANNA).path("id");
        asking(ANNA).put("/practices/" + id + "/adoption").then().statusCode(409);
        adopt(id, 2, 10);
        scheduling.tick();
        anybody().get("/practices/" + id).then().body("adoptedByAtLeast", nullValue());
        SignedInNeighbourhood.of(BEN)
                .bare()
                .get("/practices/" + id)
                .then()
                .body("adopted", equalTo(true))
                .body("written", equalTo(false))
                .body("adoptedByAtLeast", nullValue());

        adopt(id, 11, 12);
        asking(BEN).delete("/practices/" + id + "/adoption").then().statusCode(204);
        scheduling.tick();

        anybody().get("/practices/" + id).then().body("adoptedByAtLeast", equalTo(10));
        SignedInNeighbourhood.of(BEN).bare().get("/practices/" + id).then().body("adopted", equalTo(false));
    }

    private static void adopt(String id, int from, int to) {
        for (int i = from; i <= to; i++) {
            asking("11-%04d".formatted(i))
                    .put("/practices/" + id + "/adoption")
                    .then()
                    .statusCode(204);
        }
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        for (var wrong : Map.<String, Object>of(
                        "title", " ",
                        "outcome", "x".repeat(2001),
                        "costRange", "much",
                        "topics", List.of("poverty", "gardening"),
                        "fields", List.of("a", "b", "c", "d"),
                        "contact", "\u2003",
                        "partners", "\u2003\n",
                        "signal", "no id")
                .entrySet()) {
            aPractice()
                    .with(wrong.getKey(), wrong.getValue())
                    .writtenBy(ANNA)
                    .then()
                    .statusCode(400);
        }
        anybody().get("/practices?topic=gardening").then().statusCode(400);
        anybody().get("/practices?field=gardening").then().statusCode(400);
        for (String spaces : List.of("title", "problem", "action", "outcome", "partners", "contact")) {
            aPractice()
                    .with(spaces, "\u2003")
                    .writtenBy(ANNA)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/" + spaces));
        }
    }

    @Test
    void anExampleNamesTheSignalAndTheDutyItAnswers() {
        String signal = aSignal().from(BEN);
        String duty = aDuty();
        for (String unknown : List.of("signal", "duty")) {
            aPractice()
                    .with(unknown, "k3m9x2qdra")
                    .writtenBy(ANNA)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/" + unknown));
        }

        String id = aPractice()
                .with("signal", signal)
                .with("duty", duty)
                .writtenBy(ANNA)
                .then()
                .statusCode(201)
                .body("signal", equalTo(signal))
                .body("duty", equalTo(duty))
                .extract()
                .path("id");

        anybody().get("/practices/" + id).then().body("signal", nullValue()).body("duty", equalTo(duty));
        anybody().get("/practices?duty=" + duty).then().statusCode(200).body("id", contains(id));
        anybody()
                .get("/practices?duty=any&limit=500")
                .then()
                .body("id", hasItem(id))
                .body("duty", not(hasItem(nullValue())));
        asking(BEN).get("/practices?signal=" + signal).then().statusCode(200).body("id", contains(id));
        anybody().get("/practices?duty=aaaaaaaaaa").then().statusCode(200).body("id", empty());
    }

    @Test
    void theSameWordsFromTheSameHandAreThereOnce() {
        APractice told = aPractice();
        String id = told.writtenBy(ANNA).then().statusCode(201).extract().path("id");

        told.writtenBy(ANNA).then().statusCode(200).body("id", equalTo(id)).body("written", equalTo(true));
        told.with("partners", "Die Schule")
                .writtenBy(ANNA)
                .then()
                .statusCode(201)
                .body("id", not(equalTo(id)));
        aPractice()
                .with("title", told.body().get("title"))
                .writtenBy(BEN)
                .then()
                .statusCode(201)
                .body("id", not(equalTo(id)));
        APractice official = aPractice();
        String byEditor =
                official.writtenByEditor().then().statusCode(201).extract().path("id");
        official.writtenByEditor().then().statusCode(200).body("id", equalTo(byEditor));
    }

    @Test
    void anEndedSessionReadsWhatEverybodyReads() {
        String id = aPractice().writtenBy(ANNA).path("id");
        var ended = SignedInNeighbourhood.of(ANNA);
        ended.ours().delete("/session").then().statusCode(200);

        ended.bare().get("/practices/" + id).then().statusCode(200).body("written", nullValue());
        ended.bare().get("/practices?limit=1").then().statusCode(200);
        ended.bare().get("/factors?limit=1").then().statusCode(200).header("Vary", notNullValue());
    }
}
