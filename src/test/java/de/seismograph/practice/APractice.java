package de.seismograph.practice;

import static de.seismograph.house.SignedInNeighbourhood.asking;

import de.seismograph.house.Caller;
import de.seismograph.house.Database;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An example of good practice; what a test does not say is the same for all but the title. */
public final class APractice {
    private final Map<String, Object> body = new HashMap<>(Map.of(
            "title", "Frühstück im Hof " + UUID.randomUUID(),
            "problem", "Niemand kannte die neuen Familien im Haus.",
            "action", "Einmal im Monat steht ein langer Tisch im Hof.",
            "costRange", "under-1000",
            "outcome", "Zwölf Familien kommen regelmäßig.",
            "topics", List.of("living-environment"),
            "fields", List.of("living-together")));

    private APractice() {}

    public static APractice aPractice() {
        return new APractice();
    }

    public APractice with(String name, Object value) {
        body.put(name, value);
        return this;
    }

    /** The id of a duty that an example can have grown out of; nobody is reminded of it any more. */
    public static String aDuty() {
        String id = Caller.admin()
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "topic", "living-environment",
                        "title", Map.of("de", "Niemand kennt sich"),
                        "reason", Map.of("de", "Viele haben es gesagt.")))
                .post("/duties")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Database.change("update duty set state = 'void' where id = ?", id);
        return id;
    }

    Map<String, Object> body() {
        return body;
    }

    public Response writtenBy(String neighbourhood) {
        return asking(neighbourhood).body(body).post("/practices");
    }

    public Response writtenByEditor() {
        return Caller.admin().contentType(ContentType.JSON).body(body).post("/practices");
    }
}
