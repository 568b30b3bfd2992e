package de.seismograph.identity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import de.seismograph.house.Caller;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The token endpoint speaks RFC 6749, so that a machine needs no library of ours. */
@QuarkusTest
class TokenResourceTest {
    @Test
    void aClientGetsATokenByHttpBasic() {
        Machines.Machine machine = Machines.with(Role.LAND, Role.INTEGRATOR);

        machine.asks()
                .statusCode(200)
                .contentType(ContentType.JSON)
                .header("Cache-Control", containsString("no-store"))
                .body("token_type", equalTo("Bearer"))
                .body("expires_in", equalTo(3600))
                .body("scope", equalTo("integrator land"));
        machine.signedIn()
                .get("/me")
                .then()
                .statusCode(200)
                .body("name", equalTo(machine.id()))
                .body("roles", contains(Role.INTEGRATOR, Role.LAND))
                .body("land", equalTo("05"));
    }

    @Test
    void aClientGetsATokenByTheForm() {
        Machines.Machine machine = Machines.with(Role.INTEGRATOR);

        Machines.asking(Machines.form("client_id", machine.id(), "client_secret", machine.secret(), "resource", "x"))
                .statusCode(200);
    }

    @Test
    void aTokenCarriesOnlyTheScopesAskedFor() {
        Machines.Machine machine = Machines.with(Role.LAND, Role.INTEGRATOR);
        String token = machine.asks("scope", "integrator")
                .statusCode(200)
                .body("scope", equalTo("integrator"))
                .extract()
                .path("access_token");

        Caller.anybody()
                .header("Authorization", "Bearer " + token)
                .get("/me")
                .then()
                .body("roles", contains(Role.INTEGRATOR))
                .body("land", equalTo(null));
        for (String beyond : new String[] {"admin", "integrator admin", "editor", "\u0000"}) {
            refused(machine.asks("scope", beyond), 400, "invalid_scope");
        }
    }

    @Test
    void whoDoesNotProveItselfIsNoClient() {
        Machines.Machine machine = Machines.with(Role.INTEGRATOR);
        noClient(Machines.form());
        noClient(Machines.form("client_id", machine.id()));
        noClient(Machines.form("client_id", machine.id(), "client_secret", "wrong"));
        noClient(Machines.form("client_id", "client~\u0000", "client_secret", "x"));
        noClient(Machines.form("client_id", "admin", "client_secret", Caller.ADMIN_PASSWORD));
        noClient(basic(machine.id(), "wrong"));
        noClient(basic("client~unknown123", machine.secret()));
        noClient(basic("admin", Caller.ADMIN_PASSWORD));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Basic", "Basic ", "Basic !", "Basic YWJj", "Basic JTp6", "Basic /////w==", "Bearer a.b.c", "x"})
    void aHeaderThatCarriesNoClientIsRefused(String authorization) {
        noClient(Machines.form().header("Authorization", authorization));
    }

    @Test
    void idAndSecretComePercentEncodedOrPlain() {
        Machines.Machine machine = Machines.with(Role.INTEGRATOR);

        Machines.asking(basic(machine.id().replace("~", "%7E"), machine.secret().replace("-", "%2D")))
                .statusCode(200);
    }

    @Test
    void aClientProvesItselfInOnePlaceOnly() {
        Machines.Machine machine = Machines.with(Role.INTEGRATOR);
        refused(machine.asks("client_secret", machine.secret()), 400, "invalid_request");
        refused(machine.asks("client_id", "client~another123"), 400, "invalid_request");
        machine.asks("client_id", machine.id()).statusCode(200);
    }

    @Test
    void otherGrantsAreNotGiven() {
        Machines.Machine machine = Machines.with(Role.INTEGRATOR);
        refused(plain(machine, "grant_type=password&username=a&password=b"), 400, "unsupported_grant_type");
        refused(plain(machine, "scope=integrator"), 400, "invalid_request");
        refused(plain(machine, "grant_type="), 400, "invalid_request");
        refused(plain(machine, ""), 400, "invalid_request");
        refused(plain(machine, "grant_type=client_credentials&scope=land&scope=land"), 400, "invalid_request");
    }

    @Test
    void aFormThatIsNoneIsRefused() {
        Machines.Machine machine = Machines.with(Role.INTEGRATOR);
        for (String nonsense : new String[] {"%", "%zz=1", "=", "&&", "=&=", "grant_type=%ff%fe", "grant_type"}) {
            plain(machine, nonsense).statusCode(400);
        }
        Caller.anybody()
                .contentType(ContentType.JSON)
                .body(Map.of("grant_type", "client_credentials"))
                .post("/oauth/token")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
        Caller.anybody().get("/oauth/token").then().statusCode(405);
    }

    @Test
    void aMachineHasNoPasswordToChange() {
        Machines.with(Role.INTEGRATOR)
                .signedIn()
                .contentType(ContentType.JSON)
                .body(Map.of("current", "x", "new", "vier Amseln im Regen"))
                .put("/me/password")
                .then()
                .statusCode(409);
    }

    private static RequestSpecification basic(String id, String secret) {
        String both = Base64.getEncoder().encodeToString((id + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return Machines.form().header("Authorization", "Basic " + both);
    }

    private static ValidatableResponse plain(Machines.Machine machine, String form) {
        return Caller.anybody()
                .auth()
                .preemptive()
                .basic(machine.id(), machine.secret())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .body(form)
                .post("/oauth/token")
                .then();
    }

    private static void noClient(RequestSpecification request) {
        refused(Machines.asking(request), 401, "invalid_client").header("WWW-Authenticate", startsWith("Basic"));
    }

    private static ValidatableResponse refused(ValidatableResponse answer, int status, String error) {
        return answer.statusCode(status)
                .contentType(ContentType.JSON)
                .header("Cache-Control", containsString("no-store"))
                .body("error", equalTo(error));
    }
}
