package de.seismograph.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.APulse.aPulse;
import static de.seismograph.web.Respondent.sheets;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import de.seismograph.house.AQuestion;
import de.seismograph.house.Chromium;
import de.seismograph.house.Managers;
import de.seismograph.region.Land;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is being entered stays in its tab, whatever link is opened there next, and overwrites nothing newer. */
@QuarkusTest
class AnswerKeptTest {
    private static final String OTHER = "Inzwischen liegt eine andere Antwort vor";

    @RegisterExtension
    final Chromium browser = Chromium.on(Chromium.Device.PHONE);

    private Respondent anna;
    private String pulse;
    private String token;

    @BeforeEach
    void onePersonIsAsked() {
        anna = Respondent.at(browser);
        aFrame().of(1, Land.BERLIN).imported();
        pulse = asked();
        token = linkTo(pulse);
    }

    @Test
    void aBrokenLinkInTheSameTabLosesNothing() {
        anna.open(token).choose(3);

        anna.visit("/p/" + pulse + "#t=kaputt");
        assertThat(radio(3)).isChecked();

        anna.visit("/p/#t=kaputt").reads("Dieser Link ist nicht gültig");
        anna.visit("/p/" + pulse);
        assertThat(radio(3)).isChecked();
        anna.press("Antwort senden").reads("Gesendet");
        anna.expectRefusals(1);
    }

    @Test
    void theLinkToAnotherPulseInTheSameTabLosesNothing() {
        anna.open(token).choose(3);
        String another = asked();

        anna.open(another + "A".repeat(43)).reads("Dieser Link ist nicht gültig");
        anna.open(linkTo(another));
        assertThat(radio(3)).not().isChecked();
        anna.choose(0).press("Antwort senden").reads("Gesendet");
        anna.open(token);

        assertThat(radio(3)).isChecked();
        anna.press("Antwort senden").reads("Gesendet");
        assertThat(sheets(pulse)).containsExactly("{M}");
        assertThat(sheets(another)).containsExactly("{PP}");
        anna.expectRefusals(1);
    }

    @Test
    void aLinkOpenedWithoutALineIsKeptAndOpensWithTheLine() {
        anna.page().route("**/api/v1/sheet", Route::abort);
        anna.open(token).reads("Keine Verbindung");
        anna.reload().reads("Keine Verbindung");
        anna.visit("/p/").reads("Keine Verbindung");
        anna.offline(true);
        anna.page().unroute("**/api/v1/sheet");

        anna.offline(false);

        assertThat(radio(3)).isVisible();
        anna.choose(3).press("Antwort senden").reads("Gesendet");
        anna.reload().reads("Öffnen Sie bitte Ihren Link");
        browser.expectFaults(3, "console: Failed to load resource");
    }

    @Test
    void whatLayHereDoesNotOverwriteANewerAnswer() {
        anna.open(token).choose(3);
        assertThat(Managers.put(linkTo(pulse), Managers.said("q1", "PP"))).isEqualTo(200);

        anna.reload().reads(OTHER).barsNobody();
        anna.press("Mit der von diesem Gerät weitermachen");
        assertThat(radio(3)).isChecked();
        assertThat(sheets(pulse)).containsExactly("{PP}");
        anna.press("Änderung senden").reads("Gesendet");

        assertThat(sheets(pulse)).containsExactly("{M}");
    }

    @Test
    void theNewerAnswerCanStay() {
        anna.open(token).choose(3);
        assertThat(Managers.put(linkTo(pulse), Managers.said("q1", "PP"))).isEqualTo(200);

        anna.open(linkTo(pulse)).reads(OTHER);
        anna.press("Es bei der anderen lassen").reads("Ihre Antwort liegt vor");

        anna.reload().reads("Öffnen Sie bitte Ihren Link");
        assertThat(sheets(pulse)).containsExactly("{PP}");
    }

    /** Whoever came back without a connection is asked before the answer goes. */
    @Test
    void aNewerAnswerIsSeenAtTheLatestWhenSending() {
        anna.open(token).choose(3);
        assertThat(Managers.put(linkTo(pulse), Managers.said("q1", "PP"))).isEqualTo(200);
        anna.page().route("**/api/v1/sheet", Route::abort);
        anna.reload();
        assertThat(radio(3)).isChecked();
        anna.page().unroute("**/api/v1/sheet");

        anna.press("Antwort senden").reads(OTHER);

        assertThat(sheets(pulse)).containsExactly("{PP}");
        browser.expectAnyFaults("console: Failed to load resource");
    }

    private static String asked() {
        return aPulse().asking(AQuestion.fivePoint("q1")).opened();
    }

    /** A new link, of the same person each time. */
    private static String linkTo(String pulse) {
        return Managers.of(pulse).values().iterator().next();
    }

    private Locator radio(int choice) {
        return anna.page().getByRole(AriaRole.RADIO).nth(choice);
    }
}
