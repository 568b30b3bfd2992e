package de.seismograph.identity;

import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.APulse.aPulse;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.nullValue;

import de.seismograph.house.APulse;
import de.seismograph.house.Caller;
import de.seismograph.house.Managers;
import de.seismograph.region.Land;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SessionResourceTest {
    @Test
    void theRightPasswordGivesAToken() {
        Colleagues.login("admin", Caller.ADMIN_PASSWORD)
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body("tokenType", equalTo("Bearer"))
                .body("expiresIn", equalTo(8 * 60 * 60));
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "nobody-has-this-name", "Not even a Name'; --"})
    void aWrongPasswordAndAnUnknownNameGetTheSameAnswer(String name) {
        Colleagues.login(name, "a wrong password")
                .statusCode(401)
                .contentType("application/problem+json")
                .body("detail", equalTo("Name or password is wrong."));
    }

    @Test
    void aPasswordThatOnlyBeginsRightIsWrong() {
        String name = Colleagues.aName();
        Map<String, Object> account = Colleagues.account(name, Role.EDITOR, null);
        String longest = "vier Amseln im Regen; ".repeat(4).substring(0, 72);
        account.put("password", longest);
        Colleagues.open(account).statusCode(201);

        Colleagues.login(name, longest).statusCode(200);
        Colleagues.login(name, longest + "x").statusCode(401);
    }

    @Test
    void anInvitationToAClosedPulseIsNoAccount() {
        aFrame().of(1, Land.BERLIN).imported();
        String pulse = aPulse().about("displacement").opened();
        APulse.close(pulse).then().statusCode(200);

        Managers.invitedBy(pulse + "x".repeat(43)).get("/me").then().statusCode(403);
    }

    @Test
    void withoutAPasswordNobodySignsIn() {
        Caller.anybody()
                .contentType(ContentType.JSON)
                .body("{\"name\": \"admin\"}")
                .post("/login")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/password"));
        Caller.anybody().contentType(ContentType.JSON).post("/login").then().statusCode(400);
    }

    @Test
    void everybodyLearnsWhoTheyAre() {
        Caller.admin()
                .get("/me")
                .then()
                .statusCode(200)
                .body("name", equalTo("admin"))
                .body("roles", hasItems(Role.ADMIN, Role.EDITOR))
                .body("land", nullValue());
        String colleague = Colleagues.somebodyWith(Role.LAND);
        Colleagues.signedIn(colleague)
                .get("/me")
                .then()
                .statusCode(200)
                .body("name", equalTo(colleague))
                .body("roles", contains(Role.LAND))
                .body("land", equalTo("05"));
        Caller.anybody().get("/me").then().statusCode(401).contentType("application/problem+json");
    }

    @Test
    void aNewPasswordEndsTheOldOneAndItsTokens() {
        String name = Colleagues.somebodyWith(Role.EDITOR);
        RequestSpecification before = Colleagues.signedIn(name);

        change(before, Colleagues.PASSWORD, "fünf Amseln im Schnee").statusCode(204);

        before.get("/me").then().statusCode(401);
        Colleagues.login(name, Colleagues.PASSWORD).statusCode(401);
        Colleagues.login(name, "fünf Amseln im Schnee").statusCode(200);
    }

    @Test
    void aNewPasswordNeedsTheCurrentOneAndKeepsTheRules() {
        RequestSpecification colleague = Colleagues.signedIn(Colleagues.somebodyWith(Role.EDITOR));

        change(colleague, "not my password", "fünf Amseln im Schnee")
                .statusCode(400)
                .body("errors.pointer", contains("/current"));
        for (String easy : new String[] {"zu kurz", "qwerty123456789", "abc".repeat(5), "Seismograph2026"}) {
            change(colleague, Colleagues.PASSWORD, easy).statusCode(400).body("errors.pointer", contains("/new"));
        }
    }

    @Test
    void theContractSaysHowToSendATokenAndWhere() {
        Caller.anybody()
                .basePath("/q")
                .accept(ContentType.JSON)
                .get("/openapi?format=json")
                .then()
                .statusCode(200)
                .body("components.securitySchemes.bearer.type", equalTo("http"))
                .body("components.securitySchemes.bearer.scheme", equalTo("bearer"))
                .body("components.securitySchemes.bearer.bearerFormat", equalTo("JWT"))
                .body("paths.'/api/v1/accounts'.get.security[0]", hasKey("bearer"))
                .body("paths.'/api/v1/accounts'.get.'x-roles'", contains(Role.ADMIN))
                .body("paths.'/api/v1/login'.post.security", nullValue())
                .body(
                        "paths.'/api/v1/me'.get.responses.'200'.content.'application/json'.schema.$ref",
                        equalTo("#/components/schemas/Me"));
    }

    private static ValidatableResponse change(RequestSpecification caller, String current, String next) {
        return caller.contentType(ContentType.JSON)
                .body(Map.of("current", current, "new", next))
                .put("/me/password")
                .then();
    }
}
