package de.seismograph.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import de.seismograph.house.Caller;
import de.seismograph.house.Pages;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AccountResourceTest {
    @Test
    void anAdminOpensAnAccount() {
        String name = Colleagues.aName();
        Colleagues.open(Colleagues.account(name, Role.LAND, "05"))
                .statusCode(201)
                .header("Location", endsWith("/api/v1/accounts/" + name))
                .header("ETag", "\"0\"")
                .body("name", equalTo(name))
                .body("roles", contains(Role.LAND))
                .body("land", equalTo("05"));
        Caller.admin().get("/accounts/" + name).then().statusCode(200).header("ETag", "\"0\"");
    }

    @Test
    void aNameIsGivenOnce() {
        String name = Colleagues.somebodyWith(Role.EDITOR);
        Colleagues.open(Colleagues.account(name, Role.EDITOR, null)).statusCode(409);
        Caller.admin().delete("/accounts/" + name).then().statusCode(204);
        Colleagues.open(Colleagues.account(name, Role.EDITOR, null)).statusCode(409);
    }

    @Test
    void anAccountKeepsTheRules() {
        refused(Colleagues.account("Capital", Role.EDITOR, null), "/name");
        refused(Colleagues.account("x", Role.EDITOR, null), "/name");
        refused(Colleagues.account(Colleagues.aName(), "invited", null), "/roles");
        refused(Colleagues.account(Colleagues.aName(), Role.LAND, null), "/land");
        refused(Colleagues.account(Colleagues.aName(), Role.LAND, "17"), "/land");
        refused(Colleagues.account(Colleagues.aName(), Role.EDITOR, "05"), "/land");
        Map<String, Object> unsafe = Colleagues.account(Colleagues.aName(), Role.EDITOR, null);
        unsafe.put("password", "ü".repeat(37));
        refused(unsafe, "/password");
    }

    @Test
    void accountsComePageByPageInTheOrderOfNames() {
        for (int i = 0; i < 6; i++) {
            Colleagues.somebodyWith(Role.EDITOR);
        }
        List<List<String>> pages = Pages.of("name", "/accounts?limit=5");

        assertThat(pages).allSatisfy(page -> assertThat(page).hasSizeBetween(1, 5));
        assertThat(pages.stream().flatMap(List::stream))
                .contains("admin")
                .isSorted()
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(5);
    }

    @Test
    void aChangeNeedsTheCurrentEdition() {
        String name = Colleagues.somebodyWith(Role.EDITOR);
        change(name, null, Role.MINISTRY).statusCode(428);
        change(name, "\"7\"", Role.MINISTRY).statusCode(412);
        change(name, "\"0\"", Role.MINISTRY)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("roles", contains(Role.MINISTRY));
        change(name, "\"0\"", Role.EDITOR).statusCode(412);
        change(Colleagues.aName(), "\"0\"", Role.EDITOR).statusCode(404);
    }

    @Test
    void aChangeEndsTheTokensAtOnce() {
        String name = Colleagues.somebodyWith(Role.ADMIN);
        RequestSpecification before = Colleagues.signedIn(name);
        before.get("/accounts").then().statusCode(200);

        change(name, "\"0\"", Role.EDITOR).statusCode(200);

        before.get("/accounts").then().statusCode(401).contentType("application/problem+json");
        Colleagues.signedIn(name).get("/accounts").then().statusCode(403);
    }

    @Test
    void anAdminSetsANewPasswordForSomebody() {
        String name = Colleagues.somebodyWith(Role.EDITOR);
        Caller.admin()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body(Map.of("roles", List.of(Role.EDITOR), "password", "fünf Amseln im Schnee"))
                .put("/accounts/" + name)
                .then()
                .statusCode(200);
        Colleagues.login(name, Colleagues.PASSWORD).statusCode(401);
        Colleagues.login(name, "fünf Amseln im Schnee").statusCode(200);
    }

    @Test
    void aClosedAccountIsOutAtOnceAndForGood() {
        String name = Colleagues.somebodyWith(Role.EDITOR);
        RequestSpecification before = Colleagues.signedIn(name);
        before.get("/me").then().statusCode(200);

        Caller.admin().delete("/accounts/" + name).then().statusCode(204);

        before.get("/me").then().statusCode(401).contentType("application/problem+json");
        Colleagues.login(name, Colleagues.PASSWORD).statusCode(401);
        Caller.admin().get("/accounts/" + name).then().body("closedAt", notNullValue());
        change(name, "\"1\"", Role.EDITOR).statusCode(409);
        Caller.admin().delete("/accounts/" + name).then().statusCode(204);
        Caller.admin().delete("/accounts/" + Colleagues.aName()).then().statusCode(404);
    }

    private static void refused(Map<String, Object> account, String place) {
        List<String> pointers =
                Colleagues.open(account).statusCode(400).extract().path("errors.pointer");
        assertThat(pointers).singleElement().asString().startsWith(place);
    }

    private static ValidatableResponse change(String name, String edition, String role) {
        RequestSpecification request =
                Caller.admin().contentType(ContentType.JSON).body(Map.of("roles", List.of(role)));
        if (edition != null) {
            request.header("If-Match", edition);
        }
        return request.put("/accounts/" + name).then();
    }
}
