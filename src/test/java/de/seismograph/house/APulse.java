package de.seismograph.house;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A pulse in the words of an editor; it closes in a week unless a test says otherwise. */
public final class APulse {
    private final Map<String, @Nullable Object> written = new LinkedHashMap<>();
    private final List<Map<String, Object>> questions = new ArrayList<>();

    private APulse() {
        with("title", Map.of("de", "Steigen die Mieten?", "en", "Are rents rising?"));
        with("occasion", Map.of("de", "Viele haben davon berichtet.", "en", "Many have told of it."));
        period("2026-Q1").closing(SettableClock.now().plus(Duration.ofDays(7)));
        with("questions", questions);
    }

    public static APulse aPulse() {
        return new APulse();
    }

    /** Asks the standing question of a topic. */
    public APulse about(String topic) {
        return asking(AQuestion.standing("q" + (questions.size() + 1), topic));
    }

    public APulse asking(AQuestion question) {
        questions.add(question.written());
        return this;
    }

    public APulse period(String period) {
        return with("period", period);
    }

    public APulse opening(Instant time) {
        return with("opensAt", time.toString());
    }

    public APulse closing(Instant time) {
        return with("closesAt", time.toString());
    }

    public APulse embargoedUntil(Instant time) {
        return with("releaseAt", time.toString());
    }

    /** To neighbourhoods of these Laender, phases, sizes or carriers only. */
    public APulse onlyTo(String dimension, String... codes) {
        return with("audience", Map.of(dimension, codes));
    }

    public APulse with(String field, @Nullable Object value) {
        written.put(field, value);
        return this;
    }

    public APulse without(String field) {
        written.remove(field);
        return this;
    }

    /** What the service says to it. */
    public Response posted() {
        return Caller.admin().contentType(ContentType.JSON).body(written).post("/pulses");
    }

    /** What the service says to it as a new version of a draft. */
    public Response put(String id, @Nullable String edition) {
        var request = Caller.admin().contentType(ContentType.JSON).body(written);
        return (edition == null ? request : request.header("If-Match", edition)).put("/pulses/" + id);
    }

    /** Its id, once it is a draft. */
    public String drafted() {
        return posted().then().statusCode(201).extract().path("id");
    }

    /** Its id, once it is open. */
    public String opened() {
        String id = drafted();
        open(id).then().statusCode(200);
        return id;
    }

    public static Response open(String id) {
        return Caller.admin().post("/pulses/" + id + "/opening");
    }

    public static Response close(String id) {
        return Caller.admin().post("/pulses/" + id + "/closing");
    }

    public static String stateOf(String id) {
        return Caller.admin()
                .get("/pulses/" + id)
                .then()
                .statusCode(200)
                .extract()
                .path("state");
    }
}
