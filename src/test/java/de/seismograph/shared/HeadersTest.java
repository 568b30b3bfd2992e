package de.seismograph.shared;

import static de.seismograph.house.Caller.admin;
import static de.seismograph.house.Caller.anybody;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same guards stand on pages, answers, refusals and our own mistakes. */
@QuarkusTest
class HeadersTest {
    private static final String BROKEN = "/q/broken-for-a-test";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/p/k3m9x2qdra",
                "/web/landing.js",
                "/api/v1/trends",
                "/api/v1/topics/none",
                "/api/v1/me",
                "/api/v1/nowhere",
                "/nowhere",
                "/q/health/ready",
                BROKEN
            })
    void everyAnswerIsGuarded(String address) {
        given().get(address)
                .then()
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Permissions-Policy", containsString("camera=()"))
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/trends", "/indicators", "/releases", "/meta", "/topics"})
    void whatIsPublishedMayBeKept(String address) {
        anybody().get(address).then().header("Cache-Control", containsString("public"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/me", "/pulses", "/accounts", "/managers", "/neighbourhoods", "/audit"})
    void whatIsNotPublishedIsNotKept(String address) {
        keptByNobody(admin().get(address), 200);
        keptByNobody(anybody().get(address), 401);
    }

    @Test
    void aMissIsNotKept() {
        keptByNobody(anybody().get("/releases/aaaaaaaaaa"), 404);
        keptByNobody(anybody().get("/nowhere"), 404);
        keptByNobody(given().get("/nowhere"), 404);
        keptByNobody(given().get("/q/health/ready"), 200);
    }

    @Test
    void aMistakeOutsideOfResourcesTellsItsIdAndNothingElse() {
        given().get(BROKEN)
                .then()
                .statusCode(500)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:seismograph:problem:incident"))
                .body("detail", matchesPattern("This is our fault\\. Please report incident [0-9a-f-]{36}\\."))
                .body(not(containsString("a secret")))
                .header("Cache-Control", "no-store");
    }

    @Test
    void withoutTlsNobodyIsToldToInsistOnIt() {
        assertThat(given().get("/").header("Strict-Transport-Security")).isNull();
    }

    private static void keptByNobody(Response answer, int status) {
        answer.then().statusCode(status);
        assertThat(answer.headers().getValues("Cache-Control")).containsExactly("no-store");
    }

    /** Fails like a bug of ours outside of all resources. */
    @ApplicationScoped
    static class Broken {
        void open(@Observes Router router) {
            router.get(BROKEN).handler(exchange -> {
                throw new IllegalStateException("a secret");
            });
        }
    }
}
