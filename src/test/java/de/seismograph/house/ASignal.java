package de.seismograph.house;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A signal in the words of a manager, as nobody has used them before. */
public final class ASignal {
    private final Map<String, Object> raised = new HashMap<>(Map.of(
            "topic",
            "displacement",
            "severity",
            4,
            "text",
            "Drei Häuser in einer Straße sind verkauft, nach " + UUID.randomUUID()));

    private ASignal() {}

    public static ASignal aSignal() {
        return new ASignal();
    }

    public ASignal with(String field, Object value) {
        raised.put(field, value);
        return this;
    }

    public Response raisedFrom(String neighbourhood) {
        return SignedInNeighbourhood.asking(neighbourhood).body(raised).post("/signals");
    }

    /** Its id. */
    public String from(String neighbourhood) {
        return raisedFrom(neighbourhood).then().statusCode(201).extract().path("id");
    }

    public static Response stance(String signal, String neighbourhood, String stance) {
        return SignedInNeighbourhood.asking(neighbourhood)
                .body(Map.of("stance", stance))
                .put("/signals/" + signal + "/stance");
    }

    public static Response seenBy(String neighbourhood, String signal) {
        return SignedInNeighbourhood.of(neighbourhood).bare().get("/signals/" + signal);
    }

    /** The night passes: from now on its supporters are to be counted. */
    public static void grownOlder(String signal) {
        Database.change("update signal set weighed_on = weighed_on - 1 where id = ?", signal);
    }
}
