package de.seismograph.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import de.seismograph.house.RoleMatrix;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The packaged service beside a real Keycloak; runs with the profile keycloak only. */
@EnabledIfSystemProperty(named = "keycloak.home", matches = ".+")
class KeycloakIT {
    private static final String PASSWORD = "vier Amseln im Regen";
    private static final String COOKIE = "__Host-seismograph";

    private static RunningKeycloak keycloak;
    private static RunningSeismograph service;
    private static URI address;

    @BeforeAll
    static void start() throws IOException {
        int port = RunningKeycloak.freePort();
        address = URI.create("http://127.0.0.1:" + port);
        keycloak = new RunningKeycloak(Path.of(System.getProperty("keycloak.home")), address);
        service = RunningSeismograph.onAFreshDirectory()
                .set("QUARKUS_HTTP_PORT", "" + port)
                .set("SEISMOGRAPH_PUBLIC_URL", address.toString())
                .set("SEISMOGRAPH_IDENTITY_EXTERNAL_AUTH_SERVER_URL", keycloak.realm())
                .set("SEISMOGRAPH_IDENTITY_EXTERNAL_CLIENT_ID", "seismograph-web")
                .set("SEISMOGRAPH_IDENTITY_EXTERNAL_CLIENT_SECRET", "secret-of-the-web-client")
                .set("SEISMOGRAPH_IDENTITY_EXTERNAL_AUDIENCE", "seismograph-api")
                .set("SEISMOGRAPH_IDENTITY_EXTERNAL_ROLES_EDITOR", "pulse-editor")
                .set("SEISMOGRAPH_IDENTITY_EXTERNAL_ROLES_LAND", "pulse-land")
                .set("SEISMOGRAPH_IDENTITY_EXTERNAL_ROLES_MINISTRY", "pulse-ministry")
                .set("SEISMOGRAPH_IDENTITY_EXTERNAL_ROLES_INTEGRATOR", "pulse-integrator")
                .set("SEISMOGRAPH_IDENTITY_EXTERNAL_ROLES_ADMIN", "pulse-admin")
                .start();
    }

    @AfterAll
    static void stop() {
        if (service != null) {
            service.close();
        }
        if (keycloak != null) {
            keycloak.close();
        }
    }

    @Test
    void aBrowserLogsInThereAndIsSignedInHereUntilItLogsOutOfBoth() throws Exception {
        Wanderer browser = new Wanderer();

        Wanderer.Page home = login(browser, "land", "/desk?topic=displacement");

        assertThat(home.status()).isEqualTo(302);
        assertThat(home.location()).isEqualTo("/desk?topic=displacement");
        String session = browser.cookiesOf(address).get(COOKIE);
        with(session)
                .get("/me")
                .then()
                .statusCode(200)
                .body("name", equalTo("external:land"))
                .body("roles", contains("land"))
                .body("land", equalTo("05"));

        String csrf = with(session).get("/session").path("csrfToken");
        String end = with(session)
                .header("X-CSRF-Token", csrf)
                .delete("/session")
                .then()
                .statusCode(200)
                .body("endSessionUrl", startsWith(keycloak.realm()))
                .extract()
                .path("endSessionUrl");
        with(session).get("/me").then().statusCode(401);
        logOutThere(browser, URI.create(end));
        Wanderer.Page again =
                browser.get(browser.get(address.resolve("/login/external")).next());
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text()).contains("name=\"password\"");
    }

    @Test
    void aServiceAccountIsAnIntegrator() {
        String token = token(Map.of(
                "grant_type", "client_credentials",
                "client_id", "seismograph-data",
                "client_secret", "secret-of-the-data-client"));

        bearing(token)
                .get("/me")
                .then()
                .statusCode(200)
                .body("name", equalTo("external:service-account-seismograph-data"))
                .body("roles", contains("integrator"));
    }

    @Test
    void everyOperationKnowsTheRolesOfItsTokens() {
        for (String role : List.of("admin", "editor", "land", "ministry", "integrator")) {
            String token = token(Map.of(
                    "grant_type", "password",
                    "client_id", "seismograph-web",
                    "client_secret", "secret-of-the-web-client",
                    "username", role,
                    "password", PASSWORD));
            RoleMatrix.rules().forEach(rule -> rule.holds(role, rule.attempt(bearing(token))));
        }
    }

    private static Wanderer.Page login(Wanderer browser, String name, String next) throws Exception {
        Wanderer.Page left =
                browser.get(address.resolve("/login/external?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8)));
        assertThat(left.status()).isEqualTo(302);
        Wanderer.Page form = browser.get(left.next());
        assertThat(form.status()).isEqualTo(200);
        Wanderer.Page let = browser.submit(form.form(), Map.of("username", name, "password", PASSWORD));
        assertThat(let.status()).as(let.text()).isEqualTo(302);
        return browser.get(let.next());
    }

    /** Without a token of the login Keycloak asks once more whether that is meant. */
    private static void logOutThere(Wanderer browser, URI end) throws Exception {
        Wanderer.Page question = browser.get(end);
        assertThat(question.status()).isEqualTo(200);
        Map<String, String> answer = new TreeMap<>(question.hiddenFields());
        answer.put("confirmLogout", "Logout");
        Wanderer.Page out = browser.submit(question.form(), answer);
        assertThat(out.next()).isEqualTo(address.resolve("/"));
    }

    private static String token(Map<String, String> grant) {
        return RestAssured.given()
                .formParams(grant)
                .post(keycloak.realm() + "/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }

    private static RequestSpecification bearing(String token) {
        return api().header("Authorization", "Bearer " + token);
    }

    private static RequestSpecification with(String session) {
        return api().cookie(COOKIE, session);
    }

    private static RequestSpecification api() {
        return RestAssured.given().baseUri(address.toString()).basePath("/api/v1");
    }
}
