package de.seismograph.pulse;

import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.APulse.aPulse;
import static de.seismograph.house.Caller.admin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import de.seismograph.house.APulse;
import de.seismograph.house.Pages;
import de.seismograph.region.Land;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A pulse on an editor's desk: draft, open, closed, released, in this order and only forward. */
@QuarkusTest
class PulseResourceTest {
    @BeforeEach
    void somebodyToAsk() {
        aFrame().of(3, Land.BERLIN).imported();
    }

    @Test
    void aDraftIsShownAsItWasWritten() {
        Response created = aPulse().about("displacement").posted();
        String id = created.path("id");

        created.then()
                .statusCode(201)
                .header("Location", endsWith("/api/v1/pulses/" + id))
                .header("ETag", "\"0\"")
                .body("state", equalTo("draft"))
                .body("period", equalTo("2026-Q1"))
                .body("title.de", equalTo("Steigen die Mieten?"))
                .body("questions[0].indicator", equalTo("displacement-change"))
                .body("questions[0].version", equalTo(1))
                .body("questions[0].wording.en", notNullValue())
                .body("openedAt", nullValue());
        assertThat(read(id).asString()).isEqualTo(created.asString());
        read(id).then().statusCode(200).header("ETag", "\"0\"");
    }

    @Test
    void aDraftIsRewrittenOnlyByWhoHasSeenItsLastEdition() {
        String id = aPulse().about("displacement").drafted();
        APulse other = aPulse().about("poverty").period("2026-03");

        other.put(id, null).then().statusCode(428).contentType("application/problem+json");
        other.put(id, "\"9\"").then().statusCode(412).contentType("application/problem+json");
        other.put(id, "\"0\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("questions.topic", equalTo(List.of("poverty")));
        other.put(id, "\"0\"").then().statusCode(412);
        read(id).then().body("period", equalTo("2026-03"));
    }

    @Test
    void aDraftIsDiscardedOnlyByWhoHasSeenItsLastEdition() {
        String id = aPulse().about("displacement").drafted();

        admin().delete("/pulses/" + id).then().statusCode(428);
        admin().header("If-Match", "\"5\"").delete("/pulses/" + id).then().statusCode(412);
        read(id).then().statusCode(200);
        admin().header("If-Match", "\"0\"").delete("/pulses/" + id).then().statusCode(204);
        read(id).then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void aPulseOpensOnceAndStaysOpen() {
        String id = aPulse().about("displacement").drafted();

        String openedAt = APulse.open(id)
                .then()
                .statusCode(200)
                .body("state", equalTo("open"))
                .extract()
                .path("openedAt");
        APulse.open(id).then().statusCode(200).body("state", equalTo("open")).body("openedAt", equalTo(openedAt));
    }

    @Test
    void aDraftCannotBeClosed() {
        conflicts(APulse.close(aPulse().about("displacement").drafted()), "pulse-is-draft");
    }

    @Test
    void anOpenPulseCanNeitherBeRewrittenNorDiscarded() {
        String id = aPulse().about("displacement").opened();
        String edition = read(id).header("ETag");

        conflicts(aPulse().about("poverty").put(id, edition), "pulse-is-open");
        conflicts(admin().header("If-Match", edition).delete("/pulses/" + id), "pulse-is-open");
        read(id).then().body("questions[0].topic", equalTo("displacement"));
    }

    @Test
    void aClosedPulseIsReleasedAndGoesNowhereElse() {
        String id = aPulse().about("displacement").opened();

        APulse.close(id)
                .then()
                .statusCode(200)
                .body("state", equalTo("released"))
                .body("closedAt", notNullValue())
                .body("releasedAt", notNullValue());
        conflicts(APulse.close(id), "pulse-is-released");
        conflicts(APulse.open(id), "pulse-is-released");
        conflicts(aPulse().about("poverty").put(id, read(id).header("ETag")), "pulse-is-released");
    }

    @Test
    void anUnknownPulseIsNotFound() {
        read("aaaaaaaaaa").then().statusCode(404);
        APulse.open("aaaaaaaaaa").then().statusCode(404);
        APulse.close("aaaaaaaaaa").then().statusCode(404);
        aPulse().about("poverty").put("aaaaaaaaaa", "*").then().statusCode(404);
        admin().header("If-Match", "*").delete("/pulses/aaaaaaaaaa").then().statusCode(404);
    }

    @Test
    void pulsesComePageByPageWithoutGapsOrRepetitions() {
        List<String> drafts = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            drafts.add(aPulse().about("displacement").drafted());
        }

        List<List<String>> pages = Pages.of("id", "/pulses?limit=2&state=draft");

        assertThat(pages).allSatisfy(page -> assertThat(page).hasSizeBetween(1, 2));
        assertThat(pages.stream().flatMap(List::stream))
                .containsAll(drafts)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void pulsesAreListedByState() {
        String open = aPulse().about("displacement").opened();

        admin().get("/pulses?state=open&limit=500")
                .then()
                .body("id", hasItem(open))
                .body("state", everyItem(equalTo("open")));
        refusesParameter("/pulses?state=ajar", "state");
        refusesParameter("/pulses?limit=0", "limit");
        refusesParameter("/pulses?limit=501", "limit");
        admin().get("/pulses?limit=many").then().statusCode(400).contentType("application/problem+json");
        refusesParameter("/pulses?cursor=%C3%A4", "cursor");
    }

    private static Response read(String id) {
        return admin().get("/pulses/" + id);
    }

    private static void conflicts(Response answer, String type) {
        answer.then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:seismograph:problem:" + type));
    }

    private static void refusesParameter(String address, String name) {
        admin().urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.column", equalTo(List.of(name)));
    }
}
