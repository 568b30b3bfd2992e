package de.seismograph.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import de.seismograph.house.Caller;
import de.seismograph.house.Database;
import de.seismograph.house.Mailbox;
import de.seismograph.house.Places;
import de.seismograph.house.PostOffice;
import de.seismograph.house.SettableClock;
import de.seismograph.shared.ThrottleSettings;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** People choose their password themselves, by a link that only they get and that works once. */
@QuarkusTest
class ActivationTest {
    private static final Pattern LINK = Pattern.compile("http://\\S+/activation#t=([A-Za-z0-9_-]{43})\\s");
    private static final String CHOSEN = "sieben Stare auf dem Draht";

    @Inject
    Welcoming welcoming;

    @Inject
    InvitationSweeping sweeping;

    @Inject
    ThrottleSettings settings;

    private final String name = Colleagues.aName();
    private final String email = name + "@example.org";

    @AfterEach
    void timeRunsOn() {
        SettableClock.run();
    }

    @Test
    void whoIsInvitedChoosesThePasswordAndSignsIn() {
        open("de").statusCode(201).body("invitation.state", equalTo("waiting"));
        login("").statusCode(401);
        welcoming.tick();
        account()
                .body("invitation.state", equalTo("sent"))
                .body("invitation.email", equalTo(email))
                .body("invitation.expiresAt", notNullValue());

        Mailbox.Letter letter = Mailbox.at(email).get(0);
        assertThat(letter.subject()).isEqualTo("Ihr Passwort für Seismograph");
        assertThat(letter.text()).contains(name);
        assertThat(letter.html()).contains("#t=" + tokenOf(letter) + "\"");
        activate(tokenOf(letter), CHOSEN).then().statusCode(204);

        login(CHOSEN).statusCode(200);
        account().body("invitation", nullValue());
        Caller.admin()
                .get("/audit?limit=500")
                .then()
                .body(
                        "findAll { it.subject == '" + name + "' && it.action == 'account.activated' }.actor",
                        contains(name));
    }

    @Test
    void whoNeverComesIsForgottenAMonthAfterTheLinkHasExpired() {
        open("de").statusCode(201);
        welcoming.tick();
        SettableClock.letPass(Duration.ofDays(31));
        sweeping.tick();
        account().body("invitation.email", equalTo(email));

        SettableClock.letPass(Duration.ofDays(1).plusMinutes(1));
        sweeping.tick();
        account().body("invitation", nullValue());
    }

    @Test
    void theMailIsInTheLanguageAskedFor() {
        open("en").statusCode(201);
        welcoming.tick();
        assertThat(Mailbox.at(email).get(0).subject()).isEqualTo("Choose your password for Seismograph");
        assertThat(Mailbox.at(email).get(0).html()).contains("<html lang=\"en\">");
    }

    @Test
    void unknownUsedAndExpiredLinksAreRefusedAlike() {
        open("de");
        welcoming.tick();
        String token = lastToken();
        Caller.anybody().get("/account-activations").then().statusCode(405);
        activate(token, "zu kurz").then().statusCode(400).body("errors.pointer", contains("/password"));
        activate(token, CHOSEN).then().statusCode(204);
        String used = refusal(token);

        invite().statusCode(202);
        welcoming.tick();
        String late = lastToken();
        SettableClock.letPass(Duration.ofHours(48));
        assertThat(List.of(refusal(late), refusal("x".repeat(43)), refusal(""), refusal("\u00e4")))
                .allMatch(used::equals);
    }

    @Test
    void aNewLinkEndsTheOneBeforeAndTheTokensOnceItIsUsed() {
        String colleague = Colleagues.somebodyWith(Role.EDITOR);
        RequestSpecification before = Colleagues.signedIn(colleague);
        invite(colleague).statusCode(202).header("ETag", equalTo("\"0\""));
        welcoming.tick();
        String first = lastToken();
        invite(colleague).statusCode(202);
        activate(first, CHOSEN).then().statusCode(401);
        welcoming.tick();
        before.get("/me").then().statusCode(200);

        activate(lastToken(), CHOSEN).then().statusCode(204);

        before.get("/me").then().statusCode(401);
        Colleagues.login(colleague, Colleagues.PASSWORD).statusCode(401);
        Colleagues.login(colleague, CHOSEN).statusCode(200);
    }

    @Test
    void aPasswordSetInAnotherWayAndTheCloseEndTheLink() {
        open("de");
        welcoming.tick();
        Caller.admin()
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(Map.of("roles", List.of(Role.EDITOR), "password", "fünf Amseln im Schnee"))
                .put("/accounts/" + name)
                .then()
                .statusCode(200);
        activate(lastToken(), CHOSEN).then().statusCode(401);

        invite().statusCode(202);
        welcoming.tick();
        Caller.admin().delete("/accounts/" + name).then().statusCode(204);
        activate(lastToken(), CHOSEN).then().statusCode(401);
        invite().statusCode(409);
        invite(Colleagues.aName()).statusCode(404);
    }

    @Test
    void aMailThatFailsIsTriedAgainAndSeenByTheAdmin() {
        SettableClock.stopAt(SettableClock.now());
        PostOffice.refuses(email, "451 4.7.1 Greylisted");
        open("de");
        welcoming.tick();
        account()
                .body("invitation.state", equalTo("waiting"))
                .body("invitation.fault", equalTo("The mail server answered 451."));
        PostOffice.accepts(email);
        SettableClock.letPass(Duration.ofSeconds(30));
        welcoming.tick();
        account().body("invitation.state", equalTo("sent")).body("invitation.fault", nullValue());
        activate(lastToken(), CHOSEN).then().statusCode(204);

        PostOffice.refuses(email, "550 5.1.1 No such user");
        invite();
        welcoming.tick();
        account()
                .body("invitation.state", equalTo("failed"))
                .body("invitation.fault", equalTo("The mail server answered 550."));
        PostOffice.accepts(email);
    }

    @Test
    void theDatabaseKnowsOnlyTheHashOfALink() {
        open("de");
        welcoming.tick();

        assertThat(Database.number(
                        "select count(*) from account_invitation as i where i::text like '%' || ? || '%'", lastToken()))
                .isZero();
    }

    @Test
    void anAccountIsOpenedWithAPasswordOrAnAddress() {
        Map<String, Object> both = Colleagues.account(name, Role.EDITOR, null);
        both.put("email", email);
        Colleagues.open(both).statusCode(400).body("errors.pointer", contains("/email"));
        both.remove("email");
        both.remove("password");
        Colleagues.open(both).statusCode(400).body("errors.pointer", contains("/password"));
        both.put("email", "nobody");
        Colleagues.open(both).statusCode(400).body("errors.pointer", contains("/email"));
        both.put("email", email);
        both.put("language", "fr");
        Colleagues.open(both).statusCode(400).body("errors.pointer", contains("/language"));
    }

    @Test
    void guessingLinksIsSlowed() {
        String place = Places.anAddress();
        for (int failures = 0; failures <= settings.failuresFromPrefix(); failures++) {
            activate(place, "x", CHOSEN).then().statusCode(401);
        }
        activate(place, "x", CHOSEN).then().statusCode(429);
        open("de");
        welcoming.tick();
        activate(place, lastToken(), CHOSEN).then().statusCode(204);
    }

    private ValidatableResponse open(String language) {
        return Colleagues.open(
                Map.of("name", name, "email", email, "language", language, "roles", List.of(Role.EDITOR)));
    }

    private ValidatableResponse account() {
        return Caller.admin().get("/accounts/" + name).then().statusCode(200);
    }

    private ValidatableResponse login(String password) {
        return Colleagues.login(name, password);
    }

    private ValidatableResponse invite() {
        return invite(name);
    }

    private ValidatableResponse invite(String account) {
        return Caller.admin()
                .contentType(ContentType.JSON)
                .body(Map.of("email", email))
                .post("/accounts/" + account + "/invitation")
                .then();
    }

    private String lastToken() {
        List<Mailbox.Letter> letters = Mailbox.at(email);
        return tokenOf(letters.get(letters.size() - 1));
    }

    private static String tokenOf(Mailbox.Letter letter) {
        Matcher link = LINK.matcher(letter.text());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static String refusal(String token) {
        return activate(token, CHOSEN).then().statusCode(401).extract().asString();
    }

    private static Response activate(String token, String password) {
        return activate(Places.anAddress(), token, password);
    }

    private static Response activate(String place, String token, String password) {
        return Places.from(place, Caller.anybody())
                .contentType(ContentType.JSON)
                .body(Map.of("token", token, "password", password))
                .post("/account-activations");
    }
}
