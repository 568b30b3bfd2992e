package de.seismograph.identity;

import de.seismograph.house.Caller;
import de.seismograph.house.Places;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** API clients of their own, for one test each. */
final class Machines {
    private Machines() {}

    /** What a machine knows of itself. */
    record Machine(String id, String secret) {
        /** Asks for a token by HTTP Basic; the fields are added to the form. */
        ValidatableResponse asks(String... fields) {
            return asking(form(fields).auth().preemptive().basic(id, secret));
        }

        RequestSpecification signedIn() {
            String token = asks().statusCode(200).extract().path("access_token");
            return Caller.anybody().header("Authorization", "Bearer " + token);
        }
    }

    static Machine with(String... scopes) {
        Map<String, Object> wanted = client(scopes);
        var answer = register(wanted).statusCode(201).extract();
        return new Machine(answer.path("client.id"), answer.path("secret"));
    }

    static Map<String, Object> client(String... scopes) {
        Map<String, Object> client = new HashMap<>(Map.of("label", "Open data portal", "scopes", List.of(scopes)));
        if (List.of(scopes).contains(Role.LAND)) {
            client.put("land", "05");
        }
        return client;
    }

    static ValidatableResponse register(Map<String, Object> wanted) {
        return Caller.admin()
                .contentType(ContentType.JSON)
                .body(wanted)
                .post("/api-clients")
                .then();
    }

    /** A form with names and values by turns; the grant is in it already. */
    static RequestSpecification form(String... fields) {
        RequestSpecification form = Places.from(Places.anAddress(), Caller.anybody())
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("grant_type", "client_credentials");
        for (int i = 0; i < fields.length; i += 2) {
            form.formParam(fields[i], fields[i + 1]);
        }
        return form;
    }

    static ValidatableResponse asking(RequestSpecification request) {
        return request.post("/oauth/token").then();
    }
}
