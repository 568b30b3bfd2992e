package de.seismograph.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.APulse.aPulse;
import static de.seismograph.web.Respondent.sheets;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import de.seismograph.house.APulse;
import de.seismograph.house.AQuestion;
import de.seismograph.house.Chromium;
import de.seismograph.house.Database;
import de.seismograph.house.Managers;
import de.seismograph.region.Land;
import io.quarkus.test.junit.QuarkusTest;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A manager answers in a real browser. */
@QuarkusTest
class AnswerPageTest {
    private static final long MOST_BYTES = 110_000;

    @RegisterExtension
    final Chromium browser = Chromium.on(Chromium.Device.PHONE);

    private Respondent anna;
    private String pulse;
    private String token;

    @BeforeEach
    void onePersonIsAsked() {
        anna = Respondent.at(browser);
        aFrame().of(1, Land.BERLIN).imported();
        isAsked(aPulse().asking(AQuestion.fivePoint("q1")).asking(AQuestion.yesNo("q2")));
    }

    @ParameterizedTest
    @EnumSource
    void answersAreGivenChangedAndFoundAgain(Chromium.Device device) {
        sitsAt(device);
        anna.open(token).barsNobody();
        assertThat(anna.page().url()).as("the token leaves the address").doesNotContain(token);

        anna.choose(0).press("Antwort senden").reads("Gesendet").barsNobody();
        assertThat(sheets(pulse)).containsExactly("{PP,NULL}");

        anna.press("Antwort ändern").choose(1).press("Änderung senden").reads("Gesendet");
        assertThat(sheets(pulse)).containsExactly("{P,NULL}");

        anna.open(token).reads("Ihre Antwort liegt vor");
    }

    @Test
    void theFirstLoadStaysSmall() {
        anna.open(token).untilKept();

        assertThat(browser.transferred()).isBetween(50_000L, MOST_BYTES);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5})
    void aFewQuestionsStandOnOnePageAndMoreAreAskedOneAfterAnother(int questions) {
        APulse asking = aPulse();
        IntStream.rangeClosed(1, questions).forEach(i -> asking.asking(AQuestion.yesNo("q" + i)));
        isAsked(asking);
        anna.open(token);

        if (questions <= 3) {
            assertThat(anna.page().locator("fieldset")).hasCount(questions);
            anna.choose(0);
        } else {
            for (int i = 1; i < questions; i++) {
                assertThat(anna.page().getByText("Frage " + i + " von " + questions))
                        .isVisible();
                anna.choose(1).press("Weiter");
            }
            anna.barsNobody();
            anna.page().goBack();
            assertThat(anna.page().getByRole(AriaRole.RADIO).nth(1)).isChecked();
            anna.press("Weiter").choose(0);
        }

        anna.press("Antwort senden").reads("Gesendet");
        assertThat(sheets(pulse).get(0)).contains("Y");
        assertThat(sheets(pulse).get(0).split(",")).hasSize(questions);
    }

    @Test
    void anAnswerIsWithdrawn() {
        anna.open(token).choose(0).press("Antwort senden").reads("Gesendet");

        anna.press("Antwort zurückziehen").reads("Antwort zurückziehen?").barsNobody();
        anna.press("Ja, zurückziehen").reads("Zurückgezogen").barsNobody();

        assertThat(sheets(pulse)).isEmpty();
    }

    @Test
    void aPulseThatHasClosedMeanwhileSaysSo() {
        anna.open(token).choose(0);
        APulse.close(pulse).then().statusCode(200);

        anna.press("Antwort senden").reads("Diese Befragung ist beendet").barsNobody();

        assertThat(anna.page().getByText("wurde nicht gezählt")).isVisible();
        anna.expectRefusals(1);
    }

    @Test
    void aBadLinkAsksForTheCode() {
        anna.open(pulse + "A".repeat(43)).reads("Dieser Link ist nicht gültig").barsNobody();

        code("zu kurz");
        assertThat(anna.page().getByText("Er hat 53 Zeichen")).isVisible();
        anna.barsNobody();
        code(token);
        assertThat(anna.page().getByRole(AriaRole.RADIO).first()).isVisible();
        anna.expectRefusals(1);
    }

    @Test
    void whatIsEnteredOutlivesItsLink() {
        anna.open(token).choose(0);
        Database.change("delete from invitation_token where pulse_id = ?", pulse);

        anna.press("Antwort senden").reads("Dieser Link ist nicht gültig");
        assertThat(anna.page().getByText("Ihre Eingaben sind noch hier")).isVisible();
        anna.reload().reads("Dieser Link ist nicht gültig");
        code(Managers.of(pulse).values().iterator().next());

        anna.press("Antwort senden").reads("Gesendet");
        assertThat(sheets(pulse)).containsExactly("{PP,NULL}");
        anna.expectRefusals(1);
    }

    @Test
    void theKeyboardIsEnough() {
        sitsAt(Chromium.Device.DESKTOP);
        anna.open(token);

        tabUntil("radio");
        anna.page().keyboard().press("Space");
        anna.page().keyboard().press("ArrowDown");
        tabUntil("submit");
        anna.page().keyboard().press("Enter");

        anna.reads("Gesendet");
        assertThat(anna.page().evaluate("document.activeElement.tagName")).isEqualTo("H1");
        assertThat(sheets(pulse)).containsExactly("{P,NULL}");
    }

    @Test
    void theOtherLanguageAndTheOtherColoursKeepWhatIsEntered() {
        anna.open(token).choose(2).press("English");
        assertThat(anna.page().locator("html")).hasAttribute("lang", "en");
        anna.press("Dark: dark colours");
        assertThat(anna.page().locator("html")).hasAttribute("data-kern-theme", "dark");
        anna.barsNobody();

        assertThat(anna.page().getByRole(AriaRole.RADIO).nth(2)).isChecked();
        anna.press("Send answer").reads("Sent");
    }

    /** A browser that forbids storage refuses locks too. */
    @Test
    void withoutLocksAnAnswerIsSentAllTheSame() {
        anna.page().addInitScript(lockedBy("() => Promise.reject(new DOMException('', 'SecurityError'))"));

        anna.open(token).choose(0).press("Antwort senden").reads("Gesendet");

        assertThat(sheets(pulse)).containsExactly("{PP,NULL}");
    }

    @Test
    void whatShouldNotHappenLeavesNobodyWaiting() {
        anna.page().addInitScript(lockedBy("(name, work) => work().then(() => { throw Error(); })"));

        anna.open(token).choose(0).press("Antwort senden");

        assertThat(anna.page().getByText("Fehler auf unserer Seite")).isVisible();
        assertThat(anna.button("Noch einmal senden")).isEnabled();
        browser.expectFaults(1, "script: ");
    }

    @Test
    void whileItIsBeingSentNothingCanBeChangedThatWouldBeLost() {
        CompletableFuture<Route> sent = new CompletableFuture<>();
        anna.open(token).choose(0);
        anna.page().route("**/api/v1/sheet", sent::complete);

        anna.press("Antwort senden");
        anna.page().waitForCondition(sent::isDone);
        assertThat(anna.page().getByRole(AriaRole.RADIO).nth(1)).isDisabled();
        assertThat(anna.button("Wird gesendet …")).isFocused();
        anna.barsNobody().press("English");
        assertThat(anna.page().getByRole(AriaRole.RADIO).nth(1)).isDisabled();
        anna.button("Sending …").focus();
        anna.page().keyboard().press("Enter");
        sent.join().resume();

        anna.reads("Sent");
        assertThat(sheets(pulse)).containsExactly("{PP,NULL}");
    }

    @Test
    void aPastedCodeOutlivesTheOtherLanguage() {
        anna.visit("/p/");
        code("zu kurz");

        anna.press("English");

        assertThat(anna.page().getByLabel("Code from the invitation")).hasValue("zu kurz");
        assertThat(anna.page().getByText("It has 53 characters")).isVisible();
    }

    @Test
    void whatThePromiseAmountsToIsToldToWhoeverAsks() {
        anna.open(token).choose(0);
        Locator promise = anna.page().locator(".promise");
        assertThat(promise.getByText("Wie gut jemand Ihre Antwort")).isHidden();

        promise.getByText("Mehr dazu").click();

        assertThat(promise.getByText("Wie gut jemand Ihre Antwort")).isVisible();
        anna.barsNobody();
        Page privacy = browser.context()
                .waitForPage(() -> promise.getByText("Datenschutz").click());
        assertThat(privacy.locator("h1")).hasText("Datenschutz");
        assertThat(privacy.evaluate("JSON.stringify({ ...sessionStorage }) + document.referrer")
                        .toString())
                .doesNotContain(pulse);
        assertThat(anna.page().getByRole(AriaRole.RADIO).first()).isChecked();
    }

    @Test
    void twiceAsLargeNothingIsLost() {
        sitsAt(Chromium.Device.DESKTOP);
        browser.page().setViewportSize(640, 450);

        anna.open(token).barsNobody();
        anna.choose(0).press("Antwort senden").reads("Gesendet").barsNobody();
    }

    private void sitsAt(Chromium.Device device) {
        anna = Respondent.at(browser.turnedInto(device));
    }

    private void isAsked(APulse asking) {
        pulse = asking.opened();
        token = Managers.of(pulse).values().iterator().next();
    }

    private void code(String code) {
        anna.page().getByLabel("Code aus der Einladung").fill(code);
        anna.press("Befragung öffnen");
    }

    private static String lockedBy(String request) {
        return "if (navigator.locks) navigator.locks.request = " + request;
    }

    private void tabUntil(String type) {
        for (int i = 0; i < 30; i++) {
            anna.page().keyboard().press("Tab");
            if (type.equals(anna.page().evaluate("document.activeElement.type"))) {
                return;
            }
        }
        throw new AssertionError("The keyboard does not reach a " + type);
    }
}
