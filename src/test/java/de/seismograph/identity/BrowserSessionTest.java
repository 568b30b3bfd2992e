package de.seismograph.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import de.seismograph.house.Browser;
import de.seismograph.house.Caller;
import de.seismograph.house.Database;
import de.seismograph.house.SettableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class BrowserSessionTest {
    @Inject
    SessionSweeping sweeping;

    @AfterEach
    void letTimePass() {
        SettableClock.run();
    }

    @Test
    void whoSignsInGetsACookieThatNoScriptAndNoOtherSiteCanUse() {
        Response opened = Browser.signIn("admin", Caller.ADMIN_PASSWORD);

        opened.then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body("name", equalTo("admin"))
                .body("roles", hasItems(Role.ADMIN, Role.EDITOR));
        Cookie cookie = opened.detailedCookie(Browser.COOKIE);
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.isSecured()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Strict");
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getDomain()).isNull();
        assertThat(opened.asString()).doesNotContain(cookie.getValue());
    }

    @Test
    void aSessionIsAsGoodAsAToken() {
        String colleague = Colleagues.somebodyWith(Role.LAND);
        Browser browser = Browser.signedIn(colleague, Colleagues.PASSWORD);

        browser.bare()
                .get("/me")
                .then()
                .statusCode(200)
                .body("name", equalTo(colleague))
                .body("roles", contains(Role.LAND))
                .body("land", equalTo("05"));
        browser.bare().get("/accounts").then().statusCode(403);
        browser.bare()
                .get("/session")
                .then()
                .statusCode(200)
                .body("csrfToken", equalTo(browser.csrfToken()))
                .body("land", equalTo("05"));
    }

    @Test
    void aWrongPasswordOpensNothing() {
        Response refused = Browser.signIn("admin", "a wrong password");

        refused.then().statusCode(401).contentType("application/problem+json");
        assertThat(refused.cookies()).isEmpty();
    }

    @Test
    void theDatabaseKeepsTheHashAlone() throws Exception {
        Browser browser = Browser.signedIn("admin", Caller.ADMIN_PASSWORD);
        byte[] hash =
                MessageDigest.getInstance("SHA-256").digest(browser.cookie().getBytes(StandardCharsets.US_ASCII));

        assertThat(Database.number("select count(*) from browser_session where id_hash = ?", (Object) hash))
                .isEqualTo(1);
        assertThat(Database.rows("select browser_session::text from browser_session")
                        .toString())
                .doesNotContain(browser.cookie())
                .doesNotContain(browser.csrfToken());
    }

    @Test
    void everyLoginHasANewIdAndEndsTheOneBefore() {
        Browser before = Browser.signedIn("admin", Caller.ADMIN_PASSWORD);
        Browser after = Browser.of(before.bare()
                .contentType(ContentType.JSON)
                .body(Map.of("name", "admin", "password", Caller.ADMIN_PASSWORD))
                .post("/session"));

        assertThat(after.cookie()).isNotEqualTo(before.cookie());
        before.bare().get("/me").then().statusCode(401);
        after.bare().get("/me").then().statusCode(200);
    }

    @Test
    void nobodyBringsAnIdOfTheirOwn() {
        Caller.anybody()
                .cookie(Browser.COOKIE, "x".repeat(43))
                .get("/me")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    @Test
    void publishedDataCanBeReadWithAnEndedSession() {
        Caller.anybody()
                .cookie(Browser.COOKIE, "x".repeat(43))
                .get("/topics")
                .then()
                .statusCode(200);
    }

    @Test
    void aChangeNeedsTheTokenOfThisSession() {
        Browser browser = Browser.signedIn("admin", Caller.ADMIN_PASSWORD);
        Browser other = Browser.signedIn("admin", Caller.ADMIN_PASSWORD);

        refusedAsForged(browser.bare().delete("/session"));
        refusedAsForged(browser.bare().header("X-CSRF-Token", "").delete("/session"));
        refusedAsForged(browser.bare().header("X-CSRF-Token", other.csrfToken()).delete("/session"));
        refusedAsForged(browser.bare().contentType(ContentType.JSON).body("{}").post("/accounts"));
        browser.ours()
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/accounts")
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void aPageOfAnotherSiteCannotChangeAnythingEvenWithTheToken(String site) {
        Browser browser = Browser.signedIn("admin", Caller.ADMIN_PASSWORD);

        refusedAsForged(browser.bare()
                .header("X-CSRF-Token", browser.csrfToken())
                .header("Sec-Fetch-Site", site)
                .delete("/session"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "null", "http://localhost.evil.example"})
    void neitherInABrowserThatSaysOnlyTheOrigin(String origin) {
        Browser browser = Browser.signedIn("admin", Caller.ADMIN_PASSWORD);

        refusedAsForged(browser.bare()
                .header("X-CSRF-Token", browser.csrfToken())
                .header("Origin", origin)
                .delete("/session"));
        refusedAsForged(Caller.anybody()
                .header("Origin", origin)
                .contentType(ContentType.JSON)
                .body(Map.of("name", "admin", "password", Caller.ADMIN_PASSWORD))
                .post("/session"));
    }

    @Test
    void aPageOfAnotherSiteMayNotReadWithTheCookie() {
        Browser browser = Browser.signedIn("admin", Caller.ADMIN_PASSWORD);

        browser.bare()
                .header("Origin", "https://evil.example")
                .get("/session")
                .then()
                .header("Access-Control-Allow-Credentials", not(equalTo("true")));
        Caller.anybody()
                .header("Origin", "https://evil.example")
                .header("Access-Control-Request-Method", "DELETE")
                .header("Access-Control-Request-Headers", "x-csrf-token")
                .options("/session")
                .then()
                .header("Access-Control-Allow-Credentials", not(equalTo("true")));
    }

    @Test
    void credentialsInTheHeaderWinOverTheCookie() {
        Browser admin = Browser.signedIn("admin", Caller.ADMIN_PASSWORD);
        String colleague = Colleagues.somebodyWith(Role.EDITOR);
        String token =
                Colleagues.login(colleague, Colleagues.PASSWORD).extract().path("accessToken");

        admin.bare()
                .header("Authorization", "Bearer " + token)
                .get("/me")
                .then()
                .statusCode(200)
                .body("name", equalTo(colleague));
        admin.bare()
                .header("Authorization", "Bearer nonsense")
                .get("/me")
                .then()
                .statusCode(401);
    }

    @Test
    void aTokenIsNoSession() {
        Caller.admin().get("/session").then().statusCode(404);
        Caller.admin().delete("/session").then().statusCode(404);
        Caller.anybody().get("/session").then().statusCode(401).contentType("application/problem+json");
    }

    @Test
    void whoSignsOutIsOut() {
        Browser browser = Browser.signedIn("admin", Caller.ADMIN_PASSWORD);

        Response out = browser.ours().delete("/session");

        out.then().statusCode(200).body("endSessionUrl", nullValue());
        assertThat(out.detailedCookie(Browser.COOKIE).getMaxAge()).isZero();
        browser.bare().get("/me").then().statusCode(401);
    }

    @Test
    void aChangedAccountIsSignedOutEverywhere() {
        String name = Colleagues.somebodyWith(Role.EDITOR);
        Browser browser = Browser.signedIn(name, Colleagues.PASSWORD);

        browser.ours()
                .contentType(ContentType.JSON)
                .body(Map.of("current", Colleagues.PASSWORD, "new", "fünf Amseln im Schnee"))
                .put("/me/password")
                .then()
                .statusCode(204);

        browser.bare().get("/me").then().statusCode(401);
    }

    @Test
    void aClosedAccountIsSignedOutEverywhere() {
        String name = Colleagues.somebodyWith(Role.EDITOR);
        Browser browser = Browser.signedIn(name, Colleagues.PASSWORD);

        Caller.admin().delete("/accounts/" + name).then().statusCode(204);

        browser.bare().get("/me").then().statusCode(401);
    }

    @Test
    void aSessionEndsWhenNobodyUsesIt() {
        Browser browser = Browser.signedIn("admin", Caller.ADMIN_PASSWORD);
        SettableClock.letPass(Duration.ofMinutes(55));
        browser.bare().get("/me").then().statusCode(200);
        SettableClock.letPass(Duration.ofMinutes(55));
        browser.bare().get("/me").then().statusCode(200);
        SettableClock.letPass(Duration.ofMinutes(62));

        browser.bare().get("/me").then().statusCode(401);
    }

    @Test
    void aSessionEndsAfterAWorkingDayHoweverMuchItIsUsed() {
        Browser browser = Browser.signedIn("admin", Caller.ADMIN_PASSWORD);
        for (int minutes = 0; minutes < 8 * 60 - 50; minutes += 50) {
            SettableClock.letPass(Duration.ofMinutes(50));
            browser.bare().get("/me").then().statusCode(200);
        }
        SettableClock.letPass(Duration.ofMinutes(50));

        browser.bare().get("/me").then().statusCode(401);
    }

    @Test
    void endedSessionsAreForgotten() {
        Browser.signedIn("admin", Caller.ADMIN_PASSWORD);
        SettableClock.letPass(Duration.ofHours(9));

        sweeping.tick();

        // Other tests may have lived in years to come.
        assertThat(Database.number(
                        "select count(*) from browser_session where opened_at < cast(? as timestamptz)",
                        SettableClock.now().toString()))
                .isZero();
    }

    private static void refusedAsForged(Response answer) {
        answer.then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:seismograph:problem:csrf"));
    }
}
