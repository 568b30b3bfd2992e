package de.seismograph.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import de.seismograph.house.Browser;
import de.seismograph.house.Caller;
import de.seismograph.house.LogLines;
import de.seismograph.house.OpenIdProvider;
import de.seismograph.house.OpenIdProvider.Person;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** A browser goes to the organisation's provider, step by step, and comes back. */
@QuarkusTest
class ExternalLoginTest {
    @ConfigProperty(name = "seismograph.data-dir")
    Path dataDirectory;

    @Test
    void aLoginAtTheProviderOpensASessionHere() {
        OpenIdProvider.meets(new Person("d.nrw", List.of("pulse-laender"), "05"));

        Response back = back("/login/external?next=/desk%3Fland%3D05");

        back.then().statusCode(302).header("Location", equalTo("/desk?land=05"));
        assertThat(back.cookies().keySet()).noneMatch(name -> name.startsWith("q_session"));
        Cookie cookie = back.detailedCookie(Browser.COOKIE);
        assertThat(cookie.isHttpOnly() && cookie.isSecured()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Strict");
        Caller.anybody()
                .cookie(Browser.COOKIE, cookie.getValue())
                .get("/me")
                .then()
                .statusCode(200)
                .body("name", equalTo("external:d.nrw"))
                .body("roles", contains(Role.LAND))
                .body("land", equalTo("05"));
    }

    @Test
    void whoSignsOutHereLearnsWhereToDoSoAtTheProvider() {
        OpenIdProvider.meets(new Person("c.meier", List.of("pulse-editors"), null));
        String cookie = back("/login/external").cookie(Browser.COOKIE);
        String csrf =
                Caller.anybody().cookie(Browser.COOKIE, cookie).get("/session").path("csrfToken");

        assertThat(cookie).isNotNull();
        new Browser(cookie, csrf)
                .ours()
                .delete("/session")
                .then()
                .statusCode(200)
                .body(
                        "endSessionUrl",
                        startsWith(OpenIdProvider.issuer() + "/logout?client_id=" + OpenIdProvider.CLIENT));
        Caller.anybody().cookie(Browser.COOKIE, cookie).get("/me").then().statusCode(401);
    }

    @Test
    void nobodyIsSentToAnotherSite() {
        OpenIdProvider.meets(new Person("c.meier", List.of("pulse-editors"), null));

        back("/login/external?next=//evil.example").then().statusCode(302).header("Location", equalTo("/"));
    }

    @Test
    void whoHasNoRoleHereGetsNoSession() {
        OpenIdProvider.meets(new Person("f.guest", List.of("something-else"), null));

        Response back = back("/login/external");

        back.then().statusCode(403).contentType("application/problem+json");
        assertThat(back.cookies()).doesNotContainKey(Browser.COOKIE);
    }

    @Test
    void theWayThereIsToldToPages() {
        Caller.anybody().get("/login").then().statusCode(200).body("external", equalTo("/login/external"));
    }

    @Test
    void aCodeWithoutTheBrowserThatAskedForItIsWorthNothing() {
        Response left = get(Map.of(), "/login/external");
        Response let = RestAssured.given()
                .redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .get(left.header("Location"));

        Response back = get(Map.of(), local(let.header("Location")));

        assertThat(back.cookies()).doesNotContainKey(Browser.COOKIE);
        assertThat(back.statusCode()).isIn(302, 401);
    }

    @Test
    void theStateIsTiedToTheBrowser() {
        Response mine = get(Map.of(), "/login/external");
        Response theirs = get(Map.of(), "/login/external");
        Response let = RestAssured.given()
                .redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .get(theirs.header("Location"));

        Response back = get(mine.cookies(), local(let.header("Location")));

        assertThat(back.cookies()).doesNotContainKey(Browser.COOKIE);
    }

    @Test
    void aTokenThatFailsIsToldWithoutItsWords() {
        OpenIdProvider.meets(new Person("c.meier", List.of("pulse-editors"), null));
        OpenIdProvider.mistakesTheClient(true);
        try (LogLines log = LogLines.fromNowOn()) {
            Response back = back("/login/external");

            assertThat(back.cookies()).doesNotContainKey(Browser.COOKIE);
            assertThat(log.text())
                    .contains("A login at the provider failed: ")
                    .doesNotContain("eyJ", "c.meier", "somebody else");
        } finally {
            OpenIdProvider.mistakesTheClient(false);
        }
    }

    @Test
    void pkceStateAndNonceGoAlong() {
        String there = get(Map.of(), "/login/external").header("Location");

        assertThat(there)
                .startsWith(OpenIdProvider.issuer() + "/authorize?")
                .contains("response_type=code", "code_challenge_method=S256", "&state=", "&nonce=")
                .contains("redirect_uri=http%3A%2F%2Flocalhost%3A")
                .contains("%2Flogin%2Fexternal");
    }

    @Test
    void theKeyOfLoginsIsAFileThatInstancesShare() throws IOException {
        Path key = dataDirectory.resolve("keys").resolve("login.key");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
    }

    @Test
    void jsonIsNeverAnsweredByARedirect() {
        Caller.anybody()
                .redirects()
                .follow(false)
                .get("/me")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
        Caller.anybody()
                .redirects()
                .follow(false)
                .header("Accept", "text/html, */*")
                .get("/session")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    private static Response back(String start) {
        Response left = get(Map.of(), start);
        left.then().statusCode(302);
        Response let = RestAssured.given()
                .redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .get(left.header("Location"));
        let.then().statusCode(302);
        return get(left.cookies(), local(let.header("Location")));
    }

    private static Response get(Map<String, String> cookies, String address) {
        RequestSpecification browser =
                RestAssured.given().redirects().follow(false).urlEncodingEnabled(false);
        return browser.cookies(new HashMap<>(cookies)).get(address);
    }

    private static String local(String address) {
        URI uri = URI.create(address);
        return uri.getRawPath() + "?" + uri.getRawQuery();
    }
}
