package de.seismograph.house;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whoever calls the service over HTTP in a test. */
public final class Caller {
    /** Preset in the test profile. */
    public static final String ADMIN_PASSWORD = "a long password for tests only";

    private static @Nullable String adminToken;

    private Caller() {}

    /** Somebody without any credentials, from somewhere: what one test does wrong slows no other down. */
    public static RequestSpecification anybody() {
        return Places.from(Places.anAddress(), given().basePath("/api/v1"));
    }

    /** The first account, which administers and edits; it signs in once, since that is slow on purpose. */
    public static synchronized RequestSpecification admin() {
        if (adminToken == null) {
            adminToken = token("admin", ADMIN_PASSWORD);
        }
        return bearing(adminToken);
    }

    /** For tests that change the account of the admin: what was signed in before no longer counts. */
    public static synchronized void signAdminOut() {
        adminToken = null;
    }

    public static RequestSpecification signedIn(String name, String password) {
        return bearing(token(name, password));
    }

    private static RequestSpecification bearing(String token) {
        return anybody().header("Authorization", "Bearer " + token);
    }

    private static String token(String name, String password) {
        return anybody()
                .contentType(ContentType.JSON)
                .body(Map.of("name", name, "password", password))
                .post("/login")
                .then()
                .statusCode(200)
                .extract()
                .path("accessToken");
    }
}
