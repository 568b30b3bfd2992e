package de.seismograph.shared;

import static de.seismograph.house.Caller.admin;
import static de.seismograph.house.Caller.anybody;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A refusal is told in the language of whoever asked. */
@QuarkusTest
class RefusalLanguageTest {
    private static final String GERMAN = "de-DE,de;q=0.9,en;q=0.5";

    @Test
    void aRefusalSpeaksGermanWhereThatIsWanted() {
        Response refusal = anybody().header("Accept-Language", GERMAN).get("/releases/aaaaaaaaaa");

        inGerman(refusal)
                .statusCode(404)
                .body("title", equalTo("Nicht gefunden"))
                .body("detail", equalTo("Eine Veröffentlichung zu einer Befragung aaaaaaaaaa gibt es nicht."));
    }

    @Test
    void aRefusalSpeaksEnglishOtherwise() {
        anybody()
                .get("/releases/aaaaaaaaaa")
                .then()
                .header("Content-Language", equalTo("en"))
                .header("Vary", equalTo("Accept-Language"))
                .body("title", equalTo("Not Found"))
                .body("detail", equalTo("There is no release of a pulse aaaaaaaaaa."));
    }

    @Test
    void soDoRulesOfRequestsAndFaultsOfFiles() {
        inGerman(anybody()
                        .header("Accept-Language", GERMAN)
                        .contentType(ContentType.JSON)
                        .body(Map.of())
                        .post("/session"))
                .body("detail", equalTo("Verletzte Regeln: 2."))
                .body("errors.detail", contains("fehlt", "fehlt"));
        inGerman(admin().header("Accept-Language", GERMAN)
                        .contentType("text/csv")
                        .body("id;name;ags;phase;carrier;size\n1;Nord;11000000;end;municipal;city\n")
                        .put("/neighbourhoods"))
                .body("detail", equalTo("Fehler in der Datei: 1. Es wurde nichts eingelesen."))
                .body(
                        "errors.detail",
                        contains(
                                "„end“ ist keiner der Codes preparation, start-up, implementation, consolidation, after-care."));
    }

    @Test
    void soDoesWhatIsRefusedBeforeAnyResource() {
        inGerman(given().header("Accept-Language", GERMAN)
                        .urlEncodingEnabled(false)
                        .get("/api/v1/topics/%00"))
                .body("detail", equalTo("Die Adresse enthält Zeichen, die nicht vorkommen dürfen."));
    }

    private static ValidatableResponse inGerman(Response refusal) {
        assertThat(refusal.contentType()).startsWith("application/problem+json");
        return refusal.then().header("Content-Language", equalTo("de"));
    }
}
