package de.seismograph.dispatch;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import de.seismograph.house.Caller;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ministries are public, and who sits at their desks is not. */
@QuarkusTest
class MinistryTest {
    private final String id = "m" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aMinistryIsAddedWithoutAnEditionAndChangedWithOne() {
        String edition = MinistryDesk.keep(id, "Gesundheit", "zoe", "anna", "anna")
                .statusCode(201)
                .body("desks", contains("anna", "zoe"))
                .extract()
                .header("ETag");

        MinistryDesk.keep(id, "Gesundheit", "zoe").statusCode(428);
        changing(id, "\"99\"").statusCode(412);
        changing(id, edition).statusCode(200).body("name.de", equalTo("Arbeit"));
        changing(id, edition).statusCode(412);
        Caller.admin().get("/ministries/" + id).then().body("desks", contains("kim"));
        Caller.anybody()
                .get("/ministries")
                .then()
                .body("id", hasItem(id))
                .body("find { it.id == '" + id + "' }.desks", nullValue());
    }

    private static ValidatableResponse changing(String id, String edition) {
        return Caller.admin()
                .contentType(ContentType.JSON)
                .header("If-Match", edition)
                .body(Map.of("name", Map.of("de", "Arbeit"), "desks", List.of("kim")))
                .put("/ministries/" + id)
                .then();
    }

    @ParameterizedTest
    @ValueSource(strings = {"BMWSB", "1a", "a--b", "a_b"})
    void anIdIsWordsOfSmallLetters(String wrong) {
        MinistryDesk.keep(wrong, "Gesundheit").statusCode(400).body("errors[0].column", equalTo("id"));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        Caller.admin().get("/ministries/nothing").then().statusCode(404);
        changing("nothing", "\"0\"").statusCode(412);
    }
}
