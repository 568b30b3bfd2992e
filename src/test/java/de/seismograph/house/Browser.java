package de.seismograph.house;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/** Somebody signed in by browser: sends the cookie, and what our own pages know. */
public record Browser(String cookie, String csrfToken) {
    public static final String COOKIE = "__Host-seismograph";

    public static Browser signedIn(String name, String password) {
        return of(signIn(name, password));
    }

    public static Response signIn(String name, String password) {
        return Caller.anybody()
                .contentType(ContentType.JSON)
                .body(Map.of("name", name, "password", password))
                .post("/session");
    }

    /** What an answer that opened a session leaves in the browser. */
    public static Browser of(Response opened) {
        opened.then().statusCode(200);
        return new Browser(opened.cookie(COOKIE), opened.path("csrfToken"));
    }

    /** A request of one of our own pages. */
    public RequestSpecification ours() {
        return bare().header("X-CSRF-Token", csrfToken).header("Sec-Fetch-Site", "same-origin");
    }

    /** A request with the cookie alone. */
    public RequestSpecification bare() {
        return Caller.anybody().cookie(COOKIE, cookie);
    }
}
