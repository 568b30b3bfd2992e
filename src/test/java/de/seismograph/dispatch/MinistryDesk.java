package de.seismograph.dispatch;

import de.seismograph.house.Caller;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Somebody at a ministry of their own, who has signed in while the clock was right. */
final class MinistryDesk {
    static final String PASSWORD = "vier Amseln im Regen";

    final String ministry = "m" + UUID.randomUUID().toString().substring(0, 8);
    final String name = "desk-" + UUID.randomUUID();
    private final String token;

    MinistryDesk() {
        openAccount(name, null, "ministry");
        keep(ministry, "Ministerium " + ministry, name).statusCode(201);
        token = token(name);
    }

    static ValidatableResponse keep(String id, String german, String... desks) {
        return Caller.admin()
                .contentType(ContentType.JSON)
                .body(Map.of("name", Map.of("de", german), "desks", List.of(desks)))
                .put("/ministries/" + id)
                .then();
    }

    static void openAccount(String name, String land, String... roles) {
        Map<String, Object> account =
                new HashMap<>(Map.of("name", name, "password", PASSWORD, "roles", List.of(roles)));
        if (land != null) {
            account.put("land", land);
        }
        Caller.admin()
                .contentType(ContentType.JSON)
                .body(account)
                .post("/accounts")
                .then()
                .statusCode(201);
    }

    static String token(String name) {
        return Caller.anybody()
                .contentType(ContentType.JSON)
                .body(Map.of("name", name, "password", PASSWORD))
                .post("/login")
                .then()
                .statusCode(200)
                .extract()
                .path("accessToken");
    }

    static RequestSpecification bearing(String token) {
        return Caller.anybody().header("Authorization", "Bearer " + token);
    }

    RequestSpecification asking() {
        return bearing(token).contentType(ContentType.JSON);
    }

    /** What this desk would hand in, where a test does not say otherwise. */
    Map<String, Object> written(String title) {
        return new HashMap<>(Map.of(
                "ministry",
                ministry,
                "title",
                Map.of("de", title),
                "text",
                Map.of("de", "Es gibt neues Geld. Anträge bis März."),
                "topics",
                List.of("living-environment")));
    }

    ValidatableResponse handsIn(Map<String, Object> written) {
        return asking().body(written).post("/dispatches").then();
    }

    /** Hands in; gives the id. */
    String sends(String title) {
        return sends(written(title));
    }

    String sends(Map<String, Object> written) {
        return handsIn(written).statusCode(201).extract().path("id");
    }
}
