package de.seismograph.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.APulse.aPulse;
import static de.seismograph.house.Find.unfold;
import static de.seismograph.web.Respondent.sheets;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import de.seismograph.house.AFrame;
import de.seismograph.house.APulse;
import de.seismograph.house.AQuestion;
import de.seismograph.house.Caller;
import de.seismograph.house.Chromium;
import de.seismograph.house.Database;
import de.seismograph.house.Mailbox;
import de.seismograph.house.SignedInNeighbourhood;
import de.seismograph.region.Land;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A manager comes home by a mailed link and goes on to answer. */
@QuarkusTest
class ManagerPageTest {
    private static final String ANNA = "11-0001";

    @RegisterExtension
    final Chromium browser = Chromium.on(Chromium.Device.PHONE);

    private Respondent anna;

    @BeforeEach
    void aRoster() {
        sitsAt(Chromium.Device.PHONE);
        Database.change("delete from manager_link");
        aFrame().of(2, Land.BERLIN).imported();
    }

    @ParameterizedTest
    @EnumSource
    void aMailedLinkLeadsHomeAndFromThereToTheQuestions(Chromium.Device device) {
        sitsAt(device);
        String pulse = aPulse().asking(AQuestion.yesNo("q1")).opened();
        String token = mailedToken();

        anna.visit("/m#t=" + token).reads("Anmelden").barsNobody();
        assertThat(anna.page().url()).doesNotContain(token);
        anna.press("Jetzt anmelden").reads("Quartier " + ANNA).barsNobody();
        anna.reload().reads("Quartier " + ANNA);
        anna.page().locator("#answer-" + pulse).click();

        anna.reads("Steigen die Mieten?");
        anna.choose(0).press("Antwort senden").reads("Gesendet");
        assertThat(sheets(pulse)).containsExactly("{Y}");

        anna.visit("/m").reads("Quartier " + ANNA);
        assertThat(anna.page().locator("#answer-" + pulse)).hasText("Jetzt antworten");
        unfold(anna.page());
        anna.press("Abmelden");
        assertThat(anna.page()).hasURL(Pattern.compile("/$"));
        anna.visit("/m").reads("Anmelden");
    }

    @Test
    void aLinkLeadsToTheSectionThatWasWanted() {
        anna.visit("/m?section=duties#t=" + SignedInNeighbourhood.link(ANNA));
        anna.press("Jetzt anmelden").reads("Was daraus wurde");
        unfold(anna.page());
        anna.press("Abmelden");
        assertThat(anna.page()).hasURL(Pattern.compile("/$"));

        anna.visit("/m?section=signals").reads("Anmelden");
        askForLink();
        await().until(() -> !Mailbox.of(ANNA).isEmpty());
        anna.visit("/m#t=" + Mailbox.of(ANNA).get(0).tokenToSignIn());
        anna.press("Jetzt anmelden").reads("Meldungen").barsNobody();
        assertThat(anna.page().locator(".sections [aria-current]")).hasText("Meldungen");
    }

    @Test
    void aUsedLinkIsRefusedAndTheCodeOfAnotherIsTaken() {
        String token = mailedToken();
        anna.visit("/m#t=" + token).press("Jetzt anmelden").reads("Quartier " + ANNA);
        sitsAt(Chromium.Device.PHONE);

        anna.visit("/m#t=" + token).press("Jetzt anmelden").reads("Anmelden");
        assertThat(anna.page().getByText("Dieser Link gilt nicht.")).isVisible();
        anna.barsNobody();
        anna.expectRefusals(2);

        int mails = Mailbox.of(ANNA).size();
        askForLink();
        await().until(() -> Mailbox.of(ANNA).size() > mails);
        anna.page()
                .getByLabel("Code aus der E-Mail")
                .fill(Mailbox.of(ANNA).get(mails).tokenToSignIn());
        anna.press("Jetzt anmelden").reads("Quartier " + ANNA);
    }

    @Test
    void whatHasClosedMeanwhileIsTold() {
        String pulse = aPulse().asking(AQuestion.yesNo("q1")).opened();
        anna.visit("/m#t=" + mailedToken()).press("Jetzt anmelden").reads("Quartier " + ANNA);
        APulse.close(pulse).then().statusCode(200);

        anna.page().locator("#answer-" + pulse).click();

        assertThat(anna.page().getByText("So geht es gerade nicht")).isVisible();
        anna.barsNobody();
        anna.expectRefusals(1);
        anna.reload();
        assertThat(anna.page().locator("#answer-" + pulse)).hasCount(0);
        assertThat(anna.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Neu veröffentlicht")))
                .isVisible();
    }

    @Test
    void withoutALineTheyAreToldAndNothingIsUsedUp() {
        String token = mailedToken();
        anna.visit("/m#t=" + token);
        anna.offline(true);
        anna.press("Jetzt anmelden");
        assertThat(anna.page().getByText("Keine Verbindung")).isVisible();

        anna.offline(false);
        anna.press("Jetzt anmelden").reads("Quartier " + ANNA);
        browser.expectAnyFaults("console: Failed to load resource");
    }

    @Test
    void aBusyServiceCostsNobodyTheCode() {
        String token = mailedToken();
        anna.visit("/m");
        anna.page().route("**/api/v1/manager-session", busy());
        anna.page().getByLabel("Code aus der E-Mail").fill(token);
        anna.press("Jetzt anmelden");
        assertThat(anna.page().getByText("Gerade überlastet")).isVisible();
        anna.barsNobody();

        anna.page().unroute("**/api/v1/manager-session");
        anna.press("Jetzt anmelden").reads("Quartier " + ANNA);
        anna.expectRefusals(1);
    }

    @Test
    void aLostReplyIsNoInvalidLink() {
        anna.visit("/m#t=" + mailedToken());
        anna.page().route("**/api/v1/manager-session", route -> {
            route.fetch();
            route.abort();
        });
        anna.press("Jetzt anmelden");
        assertThat(anna.page().getByText("Keine Verbindung")).isVisible();

        anna.page().unroute("**/api/v1/manager-session");
        anna.press("Jetzt anmelden").reads("Quartier " + ANNA);
        anna.expectRefusals(2);
    }

    @Test
    void twoClicksSignInOnce() {
        anna.visit("/m#t=" + mailedToken());

        anna.button("Jetzt anmelden").dblclick();

        anna.reads("Quartier " + ANNA);
    }

    /** In another window the same person has signed in anew. */
    @Test
    void theTokenOfTheNewestSessionIsLearnt() {
        String pulse = aPulse().asking(AQuestion.yesNo("q1")).opened();
        anna.visit("/m#t=" + mailedToken()).press("Jetzt anmelden").reads("Quartier " + ANNA);
        Respondent elsewhere = new Respondent(browser, browser.context().newPage());
        int mails = Mailbox.of(ANNA).size();
        askForLinkAgain();
        await().until(() -> Mailbox.of(ANNA).size() > mails);
        elsewhere.visit("/m#t=" + Mailbox.of(ANNA).get(mails).tokenToSignIn());
        elsewhere.press("Jetzt anmelden").reads("Quartier " + ANNA);

        anna.page().locator("#answer-" + pulse).click();

        anna.reads("Steigen die Mieten?");
        anna.expectRefusals(1);
    }

    @Test
    void whoeverIsSignedInWithoutANeighbourhoodIsToldSo() {
        browser.signedIn("admin", Caller.ADMIN_PASSWORD, "/account");

        anna.visit("/m").reads("Anmelden").barsNobody();

        assertThat(anna.page().getByText("zu dem kein Quartier gehört")).isVisible();
    }

    private static Consumer<Route> busy() {
        return route -> route.fulfill(new Route.FulfillOptions().setStatus(503));
    }

    private static void askForLinkAgain() {
        Caller.anybody()
                .contentType("application/json")
                .body(Map.of("email", AFrame.emailOf(ANNA)))
                .post("/manager-links")
                .then()
                .statusCode(202);
    }

    /** Asked for on the page, read in the mailbox. */
    private String mailedToken() {
        anna.visit("/m").reads("Anmelden").barsNobody();
        askForLink();
        await().until(() -> !Mailbox.of(ANNA).isEmpty());
        return Mailbox.of(ANNA).get(0).tokenToSignIn();
    }

    private void askForLink() {
        anna.page().getByLabel("Ihre E-Mail-Adresse").fill(AFrame.emailOf(ANNA));
        anna.press("Link zuschicken");
        assertThat(anna.page().getByText("Bitte sehen Sie in Ihr Postfach")).isVisible();
    }

    private void sitsAt(Chromium.Device device) {
        anna = Respondent.at(browser.turnedInto(device));
    }
}
