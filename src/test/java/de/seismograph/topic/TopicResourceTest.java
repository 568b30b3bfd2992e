package de.seismograph.topic;

import static de.seismograph.house.Caller.admin;
import static de.seismograph.house.Caller.anybody;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Topics can be added and put better, but keep their meaning. */
@QuarkusTest
class TopicResourceTest {
    private static final Map<String, Object> NAME = Map.of("name", Map.of("de", "Nachtleben", "en", "Night life"));

    @Test
    void anybodyReadsTheElevenTopics() {
        anybody()
                .get("/topics")
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=3600")
                .body(
                        "id[0..10]",
                        equalTo(List.of(
                                "poverty",
                                "exclusion",
                                "affordable-housing",
                                "demographic-change",
                                "equal-opportunity",
                                "democracy-participation",
                                "radicalisation",
                                "safety-cleanliness",
                                "displacement",
                                "living-environment",
                                "immigration")))
                .body(
                        "[8]",
                        equalTo(Map.of(
                                "id",
                                "displacement",
                                "name",
                                Map.of("de", "Verdrängungsprozesse", "en", "Displacement"),
                                "sensitive",
                                false,
                                "standingIndicator",
                                "displacement-change")))
                .body("findAll { it.sensitive }.id", hasItems("radicalisation", "immigration", "exclusion"))
                .body("findAll { !it.name.en }.id", not(hasItems("poverty")));
    }

    @Test
    void anybodyReadsTheTenFieldsOfAction() {
        anybody()
                .get("/fields-of-action")
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=3600")
                .body("$", hasSize(10))
                .body("[0].id", equalTo("housing-environment"))
                .body("[9].name.de", equalTo("Imageverbesserung und Öffentlichkeitsarbeit"))
                .body("findAll { !it.name.en }", empty());
    }

    @Test
    void anAddedTopicStandsBehindTheOthersAndItsIdIsTaken() {
        String id = newId();
        Map<String, Object> topic = Map.of("id", id, "name", Map.of("de", "Neues"));

        add(topic)
                .then()
                .statusCode(201)
                .header("Location", endsWith("/api/v1/topics/" + id))
                .header("ETag", "\"0\"")
                .body(
                        "$",
                        equalTo(Map.of(
                                "id",
                                id,
                                "name",
                                Map.of("de", "Neues"),
                                "sensitive",
                                false,
                                "standingIndicator",
                                id + "-change")));
        anybody().get("/topics").then().body("[-1].id", equalTo(id));
        add(topic).then().statusCode(409).body("type", equalTo("urn:seismograph:problem:topic-exists"));
    }

    @Test
    void aTopicWithoutAProperIdOrNameIsRefused() {
        add(Map.of("id", "Night Life", "name", Map.of("en", "Night life")))
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/id", "/name/de"));
        admin().contentType(ContentType.JSON).post("/topics").then().statusCode(400);
    }

    @Test
    void aCorrectionNeedsTheCurrentEdition() {
        String id = newId();
        add(Map.of("id", id, "name", Map.of("de", "Nachleben"))).then().statusCode(201);

        correct(id, null).then().statusCode(428);
        correct(id, "\"7\"").then().statusCode(412);
        String edition = anybody().get("/topics/" + id).header("ETag");
        correct(id, edition).then().statusCode(200).header("ETag", "\"1\"").body("name.de", equalTo("Nachtleben"));
        correct(id, edition).then().statusCode(412);
        anybody().get("/topics/" + id).then().header("ETag", "\"1\"").body("name.en", equalTo("Night life"));
    }

    @Test
    void aTopicThatHasNotChangedIsNotSentAgain() {
        String edition = anybody().get("/topics/poverty").header("ETag");

        anybody()
                .header("If-None-Match", edition)
                .get("/topics/poverty")
                .then()
                .statusCode(304)
                .header("ETag", edition)
                .header("Cache-Control", "no-cache");
    }

    @Test
    void anUnknownTopicIsNotFound() {
        anybody().get("/topics/weather").then().statusCode(404).contentType("application/problem+json");
        correct("weather", "*").then().statusCode(404);
    }

    @Test
    void noTopicIsDeleted() {
        admin().delete("/topics/poverty").then().statusCode(405);
    }

    private static Response add(Map<String, Object> topic) {
        return admin().contentType(ContentType.JSON).body(topic).post("/topics");
    }

    private static Response correct(String id, String edition) {
        var request = admin().contentType(ContentType.JSON).body(NAME);
        return (edition == null ? request : request.header("If-Match", edition)).put("/topics/" + id);
    }

    private static String newId() {
        return "topic-" + UUID.randomUUID();
    }
}
