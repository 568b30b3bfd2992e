package de.seismograph.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static de.seismograph.house.AFrame.aFrame;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.seismograph.house.Caller;
import de.seismograph.house.Chromium;
import de.seismograph.practice.AFactor;
import de.seismograph.practice.Scheduling;
import de.seismograph.region.Land;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everybody reads what neighbourhoods agree with; an editor keeps it in order on the same page. */
@QuarkusTest
class FactorsPageTest {
    @RegisterExtension
    final Chromium browser = Chromium.on(Chromium.Device.PHONE);

    @Inject
    Scheduling scheduling;

    private final String word = "Tischtennisplatte" + System.nanoTime();

    @BeforeEach
    void aFrameOfBerlin() {
        aFrame().of(20, Land.BERLIN).imported();
    }

    @ParameterizedTest
    @EnumSource
    void theSurestAgreementStandsFirstInWordsAndAsATable(Chromium.Device device) {
        String split = AFactor.written(word + " eins im Hof steht");
        String sure = AFactor.written(word + " zwei im Park steht");
        AFactor.judged(split, 5, 5, 0);
        AFactor.judged(sure, 16, 2, 2);
        scheduling.tick();

        Page page = browser.turnedInto(device).page();
        page.navigate("/factors?field=" + AFactor.FIELD + "&q=" + word);

        Locator factors = page.locator("li.factor");
        assertThat(factors).hasCount(2);
        assertThat(factors.first()).containsText("Es gelingt, weil " + word + " zwei im Park steht.");
        assertThat(factors.first()).containsText("80\u00a0% stimmen zu, 10\u00a0% nicht, bei 10\u00a0% kein Thema");
        assertThat(factors.first()).containsText("rund 20 Quartiere");
        browser.assertAccessible();
        browser.assertFits();
        page.getByText("Als Tabelle").click();
        assertThat(page.getByRole(AriaRole.TABLE).getByText(word + " eins im Hof steht"))
                .isVisible();
        browser.assertAccessible();
        browser.assertFits();

        page.getByLabel("Wörter im Satz").fill(word + " steht");
        page.getByLabel("Halbsatz").focus();
        page.getByLabel("Halbsatz").selectOption("hard");
        assertThat(page.getByText("Hier ist noch nichts veröffentlicht.")).isVisible();
        assertThat(page).hasURL(Pattern.compile("q=" + word + "\\+steht&direction=hard"));
        assertThat(page.getByLabel("Halbsatz")).isFocused();
        browser.assertAccessible();
        page.goBack();
        assertThat(factors).hasCount(2);
    }

    @Test
    void somebodySpeaksEnglish() {
        Page page = browser.page();
        page.navigate("/factors?q=" + word);
        page.getByText("English").click();

        assertThat(page.getByText("Nothing has been published here yet.")).isVisible();
    }

    @Test
    void anEditorMergesAndWithdraws() {
        String kept = AFactor.written(word + " allen offen steht");
        String same = AFactor.written("jedem die " + word + " offen ist");
        String naming = AFactor.written(word + " von Herrn Meier gepflegt wird");
        browser.turnedInto(Chromium.Device.DESKTOP);
        Page page = browser.signedIn("admin", Caller.ADMIN_PASSWORD, "/factors?q=" + word);
        assertThat(page.locator("li.factor")).hasCount(3);
        browser.assertAccessible();

        page.locator("#factor-" + same).getByText("Zusammenführen …").click();
        page.getByLabel("Es bleibt dieser Satz").selectOption(kept);
        browser.assertAccessible();
        press(page, "Zusammenführen");
        assertThat(page.getByText("Die Sätze sind zusammengeführt.")).isVisible();
        assertThat(page.locator(".kern-alert--success")).isFocused();
        assertThat(page.locator("li.factor")).hasCount(2);

        page.locator("#factor-" + naming).getByText("Zurückziehen …").click();
        press(page, "Endgültig löschen");
        assertThat(page.getByText("Der Satz ist gelöscht.")).isVisible();
        assertThat(page.locator("li.factor")).hasCount(1);
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
