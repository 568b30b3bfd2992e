package de.seismograph.house;

import io.restassured.http.ContentType;
import java.util.Map;
import java.util.UUID;

/** A topic that nothing has been asked about before. */
public final class ATopic {
    private ATopic() {}

    /** Its id. */
    public static String aTopic(String name) {
        return called(Map.of("de", name));
    }

    /** Its id. */
    public static String aTopic(String german, String english) {
        return called(Map.of("de", german, "en", english));
    }

    private static String called(Map<String, String> name) {
        String id = "topic-" + UUID.randomUUID().toString().substring(0, 8);
        Caller.admin()
                .contentType(ContentType.JSON)
                .body(Map.of("id", id, "name", name))
                .post("/topics")
                .then()
                .statusCode(201);
        return id;
    }
}
