package de.seismograph.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import de.seismograph.house.Caller;
import de.seismograph.house.Database;
import de.seismograph.house.Pages;
import de.seismograph.house.SettableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Admins decide which machines may come in, with which roles and for how long. */
@QuarkusTest
class ApiClientResourceTest {
    @AfterEach
    void timeRunsOn() {
        SettableClock.run();
    }

    @Test
    void theSecretIsShownOnceAndKeptAsAHash() {
        var answer = Machines.register(Machines.client(Role.LAND))
                .statusCode(201)
                .header("Cache-Control", containsString("no-store"))
                .header("Location", containsString("/api/v1/api-clients/client~"))
                .body("client.id", matchesPattern("client~[a-z0-9]{10}"))
                .body("client.scopes", contains(Role.LAND))
                .body("client.land", equalTo("05"))
                .body("secret", matchesPattern("[A-Za-z0-9_-]{43}"))
                .extract();
        String id = answer.path("client.id");
        String secret = answer.path("secret");

        String shown = get(id).statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("label", equalTo("Open data portal"))
                .body("lastUsedAt", nullValue())
                .extract()
                .asString();
        assertThat(shown).doesNotContain(secret).doesNotContain("secret");
        assertThat(Database.number("select count(*) from api_client as c where c::text like '%' || ? || '%'", secret))
                .isZero();
    }

    @Test
    void aClientKeepsTheRules() {
        refused(Machines.client(Role.ADMIN), "/scopes");
        refused(Machines.client(), "/scopes");
        refused(with("land", "05"), "/land");
        refused(with("label", " "), "/label");
        refused(with("label", "x".repeat(101)), "/label");
        refused(with("expiresAt", Instant.now().minusSeconds(1).toString()), "/expiresAt");
        refused(with("expiresAt", Instant.now().plus(Duration.ofDays(366)).toString()), "/expiresAt");
    }

    @Test
    void clientsEndAfterAYearAtMost() {
        Instant now = Instant.parse("2026-03-17T08:00:00Z");
        SettableClock.stopAt(now);
        Machines.register(Machines.client(Role.INTEGRATOR)).body("client.expiresAt", equalTo("2027-03-17T08:00:00Z"));
        Machines.register(with("expiresAt", "2026-04-01T00:00:00Z"))
                .body("client.expiresAt", equalTo("2026-04-01T00:00:00Z"));
    }

    @Test
    void clientsComePageByPage() {
        for (int i = 0; i < 6; i++) {
            Machines.with(Role.INTEGRATOR);
        }
        assertThat(Pages.of("id", "/api-clients?limit=5").stream().flatMap(List::stream))
                .isSorted()
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(5);
    }

    @Test
    void aChangeEndsTheTokensButNotTheSecret() {
        Machines.Machine machine = Machines.with(Role.EDITOR);
        RequestSpecification before = machine.signedIn();
        before.get("/pulses").then().statusCode(200);
        change(machine.id(), null).statusCode(428);
        change(machine.id(), "\"7\"").statusCode(412);

        change(machine.id(), "\"0\"")
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("label", equalTo("Another name"))
                .body("scopes", contains(Role.INTEGRATOR));

        before.get("/pulses").then().statusCode(401);
        machine.signedIn().get("/pulses").then().statusCode(403);
        machine.signedIn().get("/me").then().statusCode(200);
    }

    @Test
    void aNewSecretEndsTheOldOneAndItsTokens() {
        Machines.Machine machine = Machines.with(Role.INTEGRATOR);
        RequestSpecification before = machine.signedIn();

        String secret = Caller.admin()
                .post("/api-clients/" + machine.id() + "/secret")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body("client.id", equalTo(machine.id()))
                .extract()
                .path("secret");

        before.get("/me").then().statusCode(401);
        machine.asks().statusCode(401);
        new Machines.Machine(machine.id(), secret).signedIn().get("/me").then().statusCode(200);
    }

    @Test
    void aRevokedClientIsOutAtOnceAndForGood() {
        Machines.Machine machine = Machines.with(Role.INTEGRATOR);
        RequestSpecification before = machine.signedIn();
        before.get("/me").then().statusCode(200);

        Caller.admin().delete("/api-clients/" + machine.id()).then().statusCode(204);

        before.get("/me").then().statusCode(401).contentType("application/problem+json");
        machine.asks().statusCode(401);
        get(machine.id()).statusCode(200).body("revokedAt", notNullValue());
        change(machine.id(), "*").statusCode(409);
        Caller.admin().post("/api-clients/" + machine.id() + "/secret").then().statusCode(409);
        Caller.admin().delete("/api-clients/" + machine.id()).then().statusCode(204);
        Caller.admin().delete("/api-clients/client~unknown").then().statusCode(404);
    }

    @Test
    void anExpiredClientIsOut() {
        Machines.Machine machine = Machines.with(Role.INTEGRATOR);
        RequestSpecification before = machine.signedIn();

        SettableClock.letPass(Duration.ofDays(366));

        before.get("/me").then().statusCode(401);
        machine.asks().statusCode(401).body("error", equalTo("invalid_client"));
    }

    @Test
    void theLastUseIsKnownToTheHour() {
        Machines.Machine machine = Machines.with(Role.INTEGRATOR);
        SettableClock.stopAt(Instant.parse("2026-03-17T08:59:31Z"));
        RequestSpecification used = machine.signedIn();

        get(machine.id()).body("lastUsedAt", equalTo("2026-03-17T08:00:00Z"));
        used.get("/me").then().statusCode(200);
    }

    @Test
    void theLogSaysWhoGaveAndTookAwayTheRight() {
        Machines.Machine machine = Machines.with(Role.INTEGRATOR);
        Caller.admin().delete("/api-clients/" + machine.id()).then().statusCode(204);

        Caller.admin()
                .get("/audit?limit=500")
                .then()
                .body("findAll { it.subject == '" + machine.id() + "' }.actor", hasItem("admin"))
                .body(
                        "findAll { it.subject == '" + machine.id() + "' }.action",
                        hasItems("api-client.registered", "api-client.revoked"));
    }

    @Test
    void whatAMachineDoesIsWrittenDownUnderItsId() {
        Machines.Machine machine = Machines.with(Role.EDITOR);
        String topic = "machine-made-" + machine.id().substring(7);
        machine.signedIn()
                .contentType(ContentType.JSON)
                .body(Map.of("id", topic, "name", Map.of("de", "Probe"), "sensitive", false))
                .post("/topics")
                .then()
                .statusCode(201);

        Caller.admin()
                .get("/audit?limit=500")
                .then()
                .body("findAll { it.subject == '" + topic + "' }.actor", contains(machine.id()));
    }

    private static Map<String, Object> with(String field, Object value) {
        Map<String, Object> client = new HashMap<>(Machines.client(Role.INTEGRATOR));
        client.put(field, value);
        return client;
    }

    private static void refused(Map<String, Object> client, String place) {
        List<String> pointers =
                Machines.register(client).statusCode(400).extract().path("errors.pointer");
        assertThat(pointers).singleElement().asString().startsWith(place);
    }

    private static ValidatableResponse get(String id) {
        return Caller.admin().get("/api-clients/" + id).then();
    }

    private static ValidatableResponse change(String id, String edition) {
        RequestSpecification request = Caller.admin()
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "label",
                        "Another name",
                        "scopes",
                        List.of(Role.INTEGRATOR),
                        "expiresAt",
                        SettableClock.now().plus(Duration.ofDays(30)).toString()));
        if (edition != null) {
            request.header("If-Match", edition);
        }
        return request.put("/api-clients/" + id).then();
    }
}
