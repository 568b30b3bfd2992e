package de.seismograph.identity;

import de.seismograph.house.Caller;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** People with accounts of their own, for one test each. */
final class Colleagues {
    static final String PASSWORD = "vier Amseln im Regen";

    private Colleagues() {}

    static String somebodyWith(String role) {
        String name = aName();
        open(account(name, role, role.equals(Role.LAND) ? "05" : null)).statusCode(201);
        return name;
    }

    static String aName() {
        return "colleague-" + UUID.randomUUID();
    }

    static Map<String, Object> account(String name, String role, String land) {
        Map<String, Object> account = new HashMap<>(Map.of("name", name, "password", PASSWORD, "roles", List.of(role)));
        if (land != null) {
            account.put("land", land);
        }
        return account;
    }

    static ValidatableResponse open(Map<String, Object> account) {
        return Caller.admin()
                .contentType(ContentType.JSON)
                .body(account)
                .post("/accounts")
                .then();
    }

    static ValidatableResponse login(String name, String password) {
        return Caller.anybody()
                .contentType(ContentType.JSON)
                .body(Map.of("name", name, "password", password))
                .post("/login")
                .then();
    }

    static RequestSpecification signedIn(String name) {
        return Caller.signedIn(name, PASSWORD);
    }
}
