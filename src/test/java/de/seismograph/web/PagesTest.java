package de.seismograph.web;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages are served to everybody, and under rules that keep foreign code out and the personal link in. */
@QuarkusTest
class PagesTest {
    private static final String RULES = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none';"
            + " require-trusted-types-for 'script'; trusted-types seismograph-worker";

    @ParameterizedTest
    @CsvSource({
        "/, no-cache",
        "/p/k3m9x2qdra, no-store",
        "/p/, no-store",
        "/p/no/such/pulse, no-store",
        "/trends, no-cache",
        "/factors, no-cache",
        "/practices, no-cache",
        "/method, no-cache",
        "/privacy, no-cache",
        "/raised, no-cache",
        "/burden, no-cache",
        "/activation, no-store",
        "/login, no-store",
        "/account, no-store",
        "/editor, no-store",
        "/dispatches, no-store",
        "/admin, no-store",
        "/m, no-store"
    })
    void aPageIsThereForEverybody(String address, String keeping) {
        guarded(when().get(address).then())
                .contentType("text/html")
                .header("Cache-Control", keeping)
                .body(containsString("<title>"));
        guarded(when().head(address).then()).body(emptyString());
        when().options(address).then().statusCode(204).header("Allow", "GET, HEAD, OPTIONS");
        when().post(address).then().statusCode(405).header("Allow", "GET, HEAD, OPTIONS");
    }

    @Test
    void onlyTheOneToEmbedIsShownInsideOtherPages() {
        when().get("/embed/trends?topic=immigration")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-cache")
                .header("X-Frame-Options", nullValue())
                .header("Content-Security-Policy", RULES.replace("frame-ancestors 'none'", "frame-ancestors *"));
    }

    @Test
    void everyPulseHasTheSamePage() {
        String page = when().get("/p/k3m9x2qdra").asString();

        when().get("/p/another").then().body(equalTo(page));
    }

    /** No inline script or style: the policy would refuse them. */
    @ParameterizedTest
    @ValueSource(strings = {"/", "/p/k3m9x2qdra", "/activation", "/m"})
    void aPageBringsNothingInline(String address) {
        when().get(address)
                .then()
                .body(not(containsString("<style")))
                .body(not(containsString("style=")))
                .body(not(containsString("<script>")));
    }

    @Test
    void codeIsAskedForAgainAndVendoredFilesAreKept() {
        guarded(when().get("/web/answer/page.js").then()).header("Cache-Control", "no-cache");
        guarded(when().get("/vendor/kern/2.7.2/kern.min.css").then())
                .header("Cache-Control", "public, max-age=31536000, immutable");
    }

    @Test
    void anUnknownFileIsNotFound() {
        when().get("/web/nothing.js").then().statusCode(404);
    }

    /** Somebody has followed a broken link; programs are answered as ever. */
    @Test
    void anUnknownPageSaysSoToPeople() {
        String people = "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8";
        guarded(given().header("Accept", people).get("/editor/gone").then(), 404)
                .contentType("text/html")
                .header("Cache-Control", "no-store")
                .body(containsString("Nicht gefunden"), containsString("There is no page at this address"));
        guarded(given().header("Accept", people).head("/gone").then(), 404).body(emptyString());

        given().header("Accept", people).post("/gone").then().body(not(containsString("Nicht gefunden")));
        when().get("/gone").then().statusCode(404).body(not(containsString("Nicht gefunden")));
        given().header("Accept", people).get("/api/gone").then().body(not(containsString("Zur Startseite")));
        given().header("Accept", people)
                .get("/api/v1/gone")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    private static ValidatableResponse guarded(ValidatableResponse answer) {
        return guarded(answer, 200);
    }

    private static ValidatableResponse guarded(ValidatableResponse answer, int status) {
        return answer.statusCode(status)
                .header("Content-Security-Policy", RULES)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer");
    }
}
