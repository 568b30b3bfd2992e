package de.seismograph.house;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;

/** A signal in the words of a manager. */
public final class ASignal {
    private final Map<String, Object> raised = new HashMap<>(
            Map.of("topic", "displacement", "severity", 4, "text", "Drei Häuser in einer Straße sind verkauft."));

    private ASignal() {}

    public static ASignal aSignal() {
        return new ASignal();
    }

    public ASignal with(String field, Object value) {
        raised.put(field, value);
        return this;
    }

    public Response raisedFrom(String neighbourhood) {
        return SignedInManager.asking(neighbourhood).body(raised).post("/signals");
    }

    /** Its id. */
    public String from(String neighbourhood) {
        return raisedFrom(neighbourhood).then().statusCode(201).extract().path("id");
    }

    public static Response stance(String signal, String neighbourhood, String stance) {
        return SignedInManager.asking(neighbourhood)
                .body(Map.of("stance", stance))
                .put("/signals/" + signal + "/stance");
    }

    public static Response seenBy(String neighbourhood, String signal) {
        return SignedInManager.of(neighbourhood).bare().get("/signals/" + signal);
    }
}
