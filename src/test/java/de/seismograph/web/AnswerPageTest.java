package de.seismograph.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.APulse.aPulse;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.seismograph.house.APulse;
import de.seismograph.house.AQuestion;
import de.seismograph.house.Chromium;
import de.seismograph.house.Database;
import de.seismograph.house.Managers;
import de.seismograph.region.Land;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A manager answers in a real browser. */
@QuarkusTest
class AnswerPageTest {
    private Chromium browser;
    private String pulse;
    private String token;

    @BeforeEach
    void onePersonIsAsked() {
        browser = Chromium.on(Chromium.Device.PHONE);
        aFrame().of(1, Land.BERLIN).imported();
        pulse = aPulse().asking(AQuestion.fivePoint("q1"))
                .asking(AQuestion.yesNo("q2"))
                .opened();
        token = Managers.of(pulse).values().iterator().next();
    }

    @AfterEach
    void nothingHappenedBehindTheirBack() {
        if (browser != null) {
            browser.assertQuiet();
            browser.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void answersAreGivenChangedAndFoundAgain(Chromium.Device device) {
        browser.close();
        browser = Chromium.on(device);
        Page page = open(token);
        browser.assertAccessible();
        browser.assertFits();
        assertThat(page.url()).as("the token leaves the address").doesNotContain(token);

        choose(page, 0);
        button(page, "Antwort senden").click();

        assertThat(heading(page)).hasText("Gesendet");
        browser.assertAccessible();
        browser.assertFits();
        assertThat(answers()).containsExactly("{PP,NULL}");

        button(page, "Antwort ändern").click();
        choose(page, 1);
        button(page, "Änderung senden").click();
        assertThat(heading(page)).hasText("Gesendet");
        assertThat(answers()).containsExactly("{P,NULL}");

        assertThat(heading(open(token))).hasText("Ihre Antwort liegt vor");
    }

    @Test
    void aPulseThatHasClosedMeanwhileSaysSo() {
        Page page = open(token);
        choose(page, 0);
        APulse.close(pulse).then().statusCode(200);

        button(page, "Antwort senden").click();

        assertThat(heading(page)).hasText("Diese Befragung ist beendet");
        browser.assertAccessible();
        expectRefusals(1);
    }

    @Test
    void aBadLinkAsksForTheCode() {
        Page page = open(pulse + "A".repeat(43));

        assertThat(heading(page)).hasText("Dieser Link ist nicht gültig");
        browser.assertAccessible();
        page.getByLabel("Code aus der Einladung").fill(token);
        button(page, "Befragung öffnen").click();
        assertThat(page.getByRole(AriaRole.RADIO).first()).isVisible();
        expectRefusals(1);
    }

    /** Chromium writes every refusal of the server to its console. */
    private void expectRefusals(int count) {
        browser.expectFaults(count, "console: Failed to load resource");
    }

    private Page open(String token) {
        Page page = browser.page();
        page.navigate("about:blank");
        page.navigate("/p/" + pulse + "#t=" + token);
        assertThat(heading(page)).isVisible();
        return page;
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static void choose(Page page, int choice) {
        page.getByRole(AriaRole.RADIO).nth(choice).check();
    }

    private List<String> answers() {
        return Database.rows("select answers::text from sheet_" + pulse).stream()
                .map(row -> (String) row.get(0))
                .toList();
    }
}
