package de.seismograph.practice;

import static de.seismograph.house.SignedInNeighbourhood.asking;

import de.seismograph.house.Caller;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;

/** Factors as tests write them; a word of their own tells them from those of others. */
public final class AFactor {
    public static final String FIELD = "sport-leisure";

    private AFactor() {}

    /** A sentence that nobody else has written. */
    public static String sentence() {
        return "es den Treff " + UUID.randomUUID() + " gibt";
    }

    static Map<String, Object> body(String text) {
        return Map.of("field", FIELD, "direction", "succeeds", "text", text);
    }

    static Response writtenBy(String neighbourhood, String text) {
        return asking(neighbourhood).body(body(text)).post("/factors");
    }

    /** By an editor, so that nobody has judged it yet. */
    public static String written(String text) {
        return written(body(text));
    }

    static String written(Map<String, Object> body) {
        return Caller.admin()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/factors")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static Response judged(String id, String neighbourhood, String opinion) {
        return asking(neighbourhood).body(Map.of("opinion", opinion)).put("/factors/" + id + "/opinion");
    }

    /** Neighbourhoods one after the other agree, disagree, or find that it does not arise; the frame is of Berlin. */
    public static void judged(String id, int agree, int disagree, int notHere) {
        for (int i = 1; i <= agree + disagree + notHere; i++) {
            String opinion = i <= agree ? "agree" : i <= agree + disagree ? "disagree" : "not-here";
            judged(id, "11-%04d".formatted(i), opinion).then().statusCode(204);
        }
    }
}
