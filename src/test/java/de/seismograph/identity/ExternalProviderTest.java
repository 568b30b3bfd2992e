package de.seismograph.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

import de.seismograph.house.Caller;
import de.seismograph.house.Database;
import de.seismograph.house.OpenIdProvider;
import de.seismograph.house.OpenIdProvider.Person;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People and machines an organisation's own provider vouches for. */
@QuarkusTest
class ExternalProviderTest {
    @Test
    void anEditorOfTheOrganisationIsAnEditorHere() {
        me(person("c.meier", "pulse-editors"))
                .statusCode(200)
                .body("name", equalTo("external:c.meier"))
                .body("roles", contains(Role.EDITOR))
                .body("land", nullValue());
        with(person("c.meier", "pulse-editors")).get("/pulses").then().statusCode(200);
        with(person("c.meier", "pulse-editors")).get("/accounts").then().statusCode(403);
    }

    @Test
    void oneGroupMayGiveSeveralRoles() {
        me(person("c.meier", "pulse-owners")).body("roles", containsInAnyOrder(Role.EDITOR, Role.ADMIN));
    }

    @Test
    void whoSpeaksForALandSaysForWhich() {
        me(new Person("d.nrw", List.of("pulse-laender"), "05"))
                .statusCode(200)
                .body("roles", contains(Role.LAND))
                .body("land", equalTo("05"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "5", "17", "00", "05 ", "NW", "051"})
    void nobodySpeaksForALandThatIsNone(String land) {
        me(new Person("d.nowhere", List.of("pulse-laender"), land)).statusCode(403);
        me(new Person("d.nowhere", List.of("pulse-laender", "pulse-data"), land))
                .statusCode(200)
                .body("roles", contains(Role.INTEGRATOR))
                .body("land", nullValue());
    }

    @Test
    void aLandWithoutTheRoleIsForgotten() {
        me(new Person("c.meier", List.of("pulse-editors"), "05")).body("land", nullValue());
    }

    @Test
    void ourOwnNamesForRolesGiveNothing() {
        me(person("e.mallory", Role.ADMIN, Role.EDITOR, Role.INVITED, Role.LAND, "manager"))
                .statusCode(403);
        with(person("e.mallory", Role.INVITED)).get("/sheet").then().statusCode(403);
    }

    @Test
    void aNamesakeOfAnAccountIsSomebodyElse() {
        me(person("admin", "pulse-owners")).statusCode(200).body("name", equalTo("external:admin"));
        with(person("admin", "pulse-owners"))
                .contentType(ContentType.JSON)
                .body(Map.of("current", Caller.ADMIN_PASSWORD, "new", "fünf Amseln im Schnee"))
                .put("/me/password")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:seismograph:problem:no-password"));
        Caller.admin().get("/me").then().statusCode(200);
    }

    @Test
    void whatTheyChangeIsWrittenDownUnderTheirOwnName() {
        String account = Colleagues.aName();
        with(person("admin", "pulse-owners"))
                .contentType(ContentType.JSON)
                .body(Colleagues.account(account, Role.EDITOR, null))
                .post("/accounts")
                .then()
                .statusCode(201);

        assertThat(Database.rows("select actor from audit_entry where subject = ?", account))
                .containsExactly(List.of("external:admin"));
    }

    @Test
    void closingAnAccountDoesNotTouchANamesake() {
        String name = Colleagues.somebodyWith(Role.EDITOR);
        Caller.admin().delete("/accounts/" + name).then().statusCode(204);

        me(person(name, "pulse-editors")).statusCode(200);
    }

    @Test
    void theirTokensAreForThisServiceOnly() {
        Person editor = person("c.meier", "pulse-editors");
        sent(OpenIdProvider.signed(OpenIdProvider.claims(editor).audience("another-service")))
                .statusCode(401);
        sent(OpenIdProvider.signed(OpenIdProvider.claims(editor).audience(OpenIdProvider.CLIENT)))
                .statusCode(401);
    }

    @Test
    void aProviderThatIsAwayTroublesNobodyElse() throws IOException {
        OpenIdProvider.goesAway();
        try {
            Colleagues.login("admin", Caller.ADMIN_PASSWORD).statusCode(200);
            Caller.admin().get("/me").then().statusCode(200);
            sent(OpenIdProvider.claims(person("c.meier", "pulse-editors"))
                            .jws()
                            .keyId("a key nobody has seen")
                            .sign(IssuerKey.create(new SecureRandom()).signing()))
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", notNullValue())
                    .body("type", equalTo("urn:seismograph:problem:provider-away"));
            Caller.anybody()
                    .basePath("/login")
                    .redirects()
                    .follow(false)
                    .get("/external")
                    .then()
                    .statusCode(is(oneOf(302, 503)));
        } finally {
            OpenIdProvider.comesBack();
        }
        me(person("c.meier", "pulse-editors")).statusCode(200);
    }

    @Test
    void aMachineWithoutANameIsCalledByItsSubject() {
        sent(OpenIdProvider.signed(
                        OpenIdProvider.claims(person("", "pulse-data")).subject("7f3a")))
                .statusCode(200)
                .body("name", equalTo("external:7f3a"));
        sent(OpenIdProvider.signed(
                        OpenIdProvider.claims(person("", "pulse-data")).subject("")))
                .statusCode(401)
                .contentType("application/problem+json");
    }

    @Test
    void withoutAnyRoleOneIsKnownButMayNothing() {
        me(person("f.guest")).statusCode(403);
        me(person("f.guest", "pulse-ministry")).body("roles", contains(Role.MINISTRY));
        with(person("f.guest", "pulse-ministry")).get("/pulses").then().statusCode(403);
        with(person("f.guest")).get("/topics").then().statusCode(200).body("$", not(empty()));
    }

    private static Person person(String name, String... groups) {
        return new Person(name, List.of(groups), null);
    }

    private static ValidatableResponse me(Person person) {
        return with(person).get("/me").then();
    }

    private static RequestSpecification with(Person person) {
        return Caller.anybody().header("Authorization", "Bearer " + OpenIdProvider.tokenOf(person));
    }

    private static ValidatableResponse sent(String token) {
        return Caller.anybody()
                .header("Authorization", "Bearer " + token)
                .get("/me")
                .then();
    }
}
