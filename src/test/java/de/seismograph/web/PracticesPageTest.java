package de.seismograph.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static de.seismograph.practice.APractice.aDuty;
import static de.seismograph.practice.APractice.aPractice;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.seismograph.house.Caller;
import de.seismograph.house.Chromium;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everybody searches and reads what has worked elsewhere. */
@QuarkusTest
class PracticesPageTest {
    @RegisterExtension
    final Chromium browser = Chromium.on(Chromium.Device.PHONE);

    private final String word = "Waschsalon" + System.nanoTime();

    @ParameterizedTest
    @EnumSource
    void aWordInAnotherInflectionLeadsToTheExample(Chromium.Device device) {
        written("Beratung im " + word);
        Page page = browser.turnedInto(device).page();
        page.navigate("/practices");
        assertThat(heading(page)).hasText("Gute Praxis");
        browser.assertAccessible();
        browser.assertFits();

        page.getByLabel("Suche").fill(word + " Mieterhöhung");
        page.getByLabel("Suche").press("Enter");

        assertThat(page.getByText("Ein Beispiel")).isVisible();
        assertThat(page).hasURL(Pattern.compile("[?&]q=" + word));
        page.locator("ul.practices a").click();
        assertThat(heading(page)).hasText("Beratung im " + word);
        assertThat(page.getByText("Viele verstanden ihre Mieterhöhungen nicht."))
                .isVisible();
        assertThat(page.getByText("unter 1.000 €")).isVisible();
        assertThat(page.getByText("buero@example.org")).hasAttribute("href", "mailto:buero@example.org");
        browser.assertAccessible();
        browser.assertFits();

        page.getByText("Alle Beispiele").click();
        assertThat(page.getByText("Ein Beispiel")).isVisible();
        page.getByLabel("Thema").focus();
        page.getByLabel("Thema").selectOption("radicalisation");
        assertThat(page.getByText("Dazu gibt es noch kein Beispiel.")).isVisible();
        assertThat(page.getByLabel("Thema")).isFocused();
        browser.assertAccessible();
    }

    @Test
    void anExampleAndTheDutyItHasGrownOutOfLeadToEachOther() {
        String duty = aDuty();
        String id = aPractice()
                .with("title", word)
                .with("duty", duty)
                .writtenByEditor()
                .path("id");
        Page page = browser.page();
        page.navigate("/practices?practice=" + id);

        page.getByText("einer Antwortpflicht").click();
        page.getByText("Beispiele, die daraus hervorgegangen sind").click();

        assertThat(page.getByText("Ein Beispiel")).isVisible();
        assertThat(page.locator("ul.practices a")).hasText(word);
        browser.assertAccessible();
        browser.assertFits();
    }

    @Test
    void moreThanAPageIsNeverCutOffUnsaid() {
        for (int i = 0; i < 31; i++) {
            written(word + " Nummer " + i);
        }
        Page page = browser.page();
        page.navigate("/practices?q=" + word);
        Locator cards = page.locator("li.practice");
        assertThat(page.getByText("Die ersten 30 Beispiele")).isVisible();
        assertThat(cards).hasCount(30);

        page.getByText("Weitere Beispiele").click();

        assertThat(cards).hasCount(31);
        assertThat(cards.last().getByRole(AriaRole.LINK)).isFocused();
        assertThat(page.getByText("Weitere Beispiele")).hasCount(0);
    }

    @Test
    void anEditorDeletesWhatNamesSomebody() {
        String id = written("Herr Meier im " + word);
        browser.turnedInto(Chromium.Device.DESKTOP);
        Page page = browser.signedIn("admin", Caller.ADMIN_PASSWORD, "/practices?practice=" + id);

        page.getByText("Beispiel löschen …").click();
        browser.assertAccessible();
        page.getByText("Endgültig löschen").click();

        assertThat(heading(page)).hasText("Gute Praxis");
        Caller.anybody().get("/practices/" + id).then().statusCode(404);
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private static String written(String title) {
        return aPractice()
                .with("title", title)
                .with("problem", "Viele verstanden ihre Mieterhöhungen nicht.")
                .with("contact", "buero@example.org")
                .writtenByEditor()
                .path("id");
    }
}
