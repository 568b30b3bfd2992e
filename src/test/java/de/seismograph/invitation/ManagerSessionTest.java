package de.seismograph.invitation;

import static de.seismograph.house.AFrame.aFrame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import de.seismograph.house.AFrame;
import de.seismograph.house.Browser;
import de.seismograph.house.Caller;
import de.seismograph.house.Database;
import de.seismograph.house.Mailbox;
import de.seismograph.house.Places;
import de.seismograph.house.PostOffice;
import de.seismograph.house.SettableClock;
import de.seismograph.region.Land;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A manager signs in by a link in a mail. */
@QuarkusTest
class ManagerSessionTest {
    private static final String NEIGHBOURHOOD = "11-0001";
    private static final String EMAIL = AFrame.emailOf(NEIGHBOURHOOD);

    @Inject
    LinkPosting posting;

    @Inject
    LinkSettings settings;

    private static String place;

    @BeforeEach
    void aRoster() {
        place = Places.anAddress();
        Database.change("delete from manager_link");
        aFrame().of(2, Land.BERLIN).imported();
    }

    @AfterEach
    void letTimePass() {
        SettableClock.run();
    }

    @Test
    void aLinkSignsItsManagerIn() {
        Response opened = use(link());
        opened.then().statusCode(200).body("roles", contains("manager"));
        Browser browser = Browser.of(opened);

        String id = Database.rows(
                        "select id::text from manager where neighbourhood_id = ? and closed_at is null", NEIGHBOURHOOD)
                .get(0)
                .get(0)
                .toString();
        browser.bare()
                .get("/me")
                .then()
                .statusCode(200)
                .body("name", equalTo(id))
                .body("roles", contains("manager"));
        browser.bare().get("/session").then().statusCode(200);
        browser.bare().get("/pulses").then().statusCode(403);
        browser.bare().get("/sheet").then().statusCode(403);
        browser.ours().delete("/session").then().statusCode(200);
        browser.bare().get("/me").then().statusCode(401);
    }

    @Test
    void aLinkIsGoodOnce() {
        String token = link();

        use(token).then().statusCode(200);
        use(token)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:seismograph:problem:unauthorized"));
    }

    @Test
    void aLinkIsGoodForAQuarterOfAnHour() {
        String token = link();
        SettableClock.letPass(Duration.ofMinutes(15));

        use(token).then().statusCode(401);
    }

    @Test
    void lookingAtTheLinkUsesNothingUp() {
        String token = link();
        Caller.anybody().get("/manager-session").then().statusCode(405);
        Caller.anybody().basePath("").get("/m").then().statusCode(200).header("Cache-Control", "no-store");

        use(token).then().statusCode(200);
    }

    @Test
    void aPageOfAnotherSiteUsesNothingUp() {
        String token = link();
        Caller.anybody()
                .header("Sec-Fetch-Site", "cross-site")
                .contentType(ContentType.JSON)
                .body(Map.of("token", token))
                .post("/manager-session")
                .then()
                .statusCode(403);

        use(token).then().statusCode(200);
    }

    @Test
    void everyAddressGetsTheSameAnswer() {
        String known = ask(EMAIL).statusCode(202).extract().asString();
        String unknown = ask("nobody@example.org").statusCode(202).extract().asString();
        String none = ask("this is no address").statusCode(202).extract().asString();
        awaitMails(1);

        assertThat(unknown).isEqualTo(known).isEqualTo(none);
        assertThat(PostOffice.mails()).isEqualTo(1);
        Caller.anybody()
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/manager-links")
                .then()
                .statusCode(400);
    }

    @Test
    void capitalsInAnAddressDoNotMatter() {
        ask(EMAIL.toUpperCase(Locale.ROOT)).statusCode(202);

        awaitMails(1);
    }

    @Test
    void anAddressGetsThreeLinksInAnHourAndNobodyIsTold() {
        for (int mails = 1; mails <= 3; mails++) {
            ask(EMAIL).statusCode(202);
            awaitMails(mails);
        }
        ask(EMAIL).statusCode(202);
        ask(AFrame.emailOf("11-0002")).statusCode(202);
        await().until(() -> PostOffice.mailsTo(AFrame.emailOf("11-0002")).size() == 1);
        assertThat(PostOffice.mailsTo(EMAIL)).hasSize(3);

        SettableClock.letPass(Duration.ofMinutes(61));
        ask(EMAIL).statusCode(202);
        awaitMails(4);
    }

    @Test
    void aPlaceThatAsksForEverMoreIsNotServedAndNotTold() {
        SettableClock.stopAt(SettableClock.now());
        String expected = ask("nobody@example.org").extract().asString();
        for (int asked = 1; asked <= settings.mostFromPlace(); asked++) {
            ask("nobody@example.org").statusCode(202);
        }
        assertThat(ask(EMAIL).statusCode(202).extract().asString()).isEqualTo(expected);

        place = Places.anAddress();
        ask(AFrame.emailOf("11-0002")).statusCode(202);
        await().until(() -> PostOffice.mailsTo(AFrame.emailOf("11-0002")).size() == 1);
        assertThat(PostOffice.mailsTo(EMAIL)).isEmpty();
    }

    @Test
    void theDatabaseKeepsTheHashAlone() {
        String token = link();

        assertThat(Database.rows("select manager_link::text from manager_link").toString())
                .doesNotContain(token);
        assertThat(Database.number("select count(*) from manager_link")).isEqualTo(1);
        SettableClock.letPass(Duration.ofMinutes(61));
        posting.tick();
        assertThat(Database.number("select count(*) from manager_link")).isZero();
    }

    @Test
    void whoHasLeftTheRosterIsSignedOutAtOnce() {
        String unused = link();
        Browser browser = Browser.of(use(unused));
        ask(EMAIL).statusCode(202);
        awaitMails(2);
        String later = lastToken();
        roster("someone-else@example.org;Kim Neu;" + NEIGHBOURHOOD + ";de");

        browser.bare().get("/me").then().statusCode(401);
        use(later).then().statusCode(401);
    }

    @Test
    void aCorrectedAddressEndsWhatTheWrongOneOpened() {
        Browser browser = Browser.of(use(link()));
        roster("corrected@example.org;Alex Öztürk;" + NEIGHBOURHOOD + ";de");

        browser.bare().get("/me").then().statusCode(401);
    }

    @Test
    void theMailComesInTheLanguageOfTheManager() {
        assertThat(letter(link()).subject()).isEqualTo("Ihr Link zum Anmelden");
        roster("kim@example.org;Kim New;" + NEIGHBOURHOOD + ";en");
        ask("kim@example.org").statusCode(202);
        await().until(() -> Mailbox.at("kim@example.org").size() == 1);

        assertThat(Mailbox.at("kim@example.org").get(0).subject()).isEqualTo("Your link to sign in");
        assertThat(Mailbox.at("kim@example.org").get(0).html()).contains("Quartier " + NEIGHBOURHOOD);
    }

    private static Mailbox.Letter letter(String token) {
        return Mailbox.at(EMAIL).stream()
                .filter(letter -> letter.text().contains(token))
                .findFirst()
                .orElseThrow();
    }

    private static ValidatableResponse ask(String email) {
        return Places.from(place, Caller.anybody())
                .contentType(ContentType.JSON)
                .body(Map.of("email", email))
                .post("/manager-links")
                .then();
    }

    private static String link() {
        ask(EMAIL).statusCode(202);
        awaitMails(1);
        return lastToken();
    }

    private static String lastToken() {
        var letters = Mailbox.at(EMAIL);
        return letters.get(letters.size() - 1).tokenToSignIn();
    }

    private static void awaitMails(int number) {
        await().until(() -> PostOffice.mailsTo(EMAIL).size() == number);
    }

    private static Response use(String token) {
        return Caller.anybody()
                .header("Sec-Fetch-Site", "same-origin")
                .contentType(ContentType.JSON)
                .body(Map.of("token", token))
                .post("/manager-session");
    }

    private static void roster(String line) {
        Caller.admin()
                .contentType("text/csv; charset=utf-8")
                .body("email;name;neighbourhood;language\n" + line)
                .put("/managers")
                .then()
                .statusCode(200);
    }
}
