package de.seismograph.house;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/** Whoever calls the service over HTTP in a test. */
public final class Caller {
    /** Preset in the test profile. */
    public static final String ADMIN_PASSWORD = "a long password for tests only";

    private Caller() {}

    /** Somebody without any credentials. */
    public static RequestSpecification anybody() {
        return given().basePath("/api/v1");
    }

    /** The first account, which administers and edits. */
    public static RequestSpecification admin() {
        return signedIn("admin", ADMIN_PASSWORD);
    }

    public static RequestSpecification signedIn(String name, String password) {
        String token = anybody()
                .contentType(ContentType.JSON)
                .body(Map.of("name", name, "password", password))
                .post("/login")
                .then()
                .statusCode(200)
                .extract()
                .path("accessToken");
        return anybody().header("Authorization", "Bearer " + token);
    }
}
