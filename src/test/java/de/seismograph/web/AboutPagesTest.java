package de.seismograph.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static de.seismograph.house.Find.button;
import static de.seismograph.house.Find.heading;
import static de.seismograph.house.Find.link;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import de.seismograph.house.Chromium;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Anybody reads how the figures come about, and what is stored. */
@QuarkusTest
class AboutPagesTest {
    @RegisterExtension
    final Chromium browser = Chromium.on(Chromium.Device.DESKTOP);

    @ParameterizedTest
    @EnumSource
    void theMethodIsThereInBothLanguages(Chromium.Device device) {
        Page page = open(device, "/method");
        assertThat(heading(page)).hasText("Methode");
        assertThat(page.locator("h2").first()).hasText("Was die Zahlen sagen");
        assertThat(page.locator(".formula").first()).containsText("B = 100");
        check();

        link(page, "Vertraulichkeit").click();
        assertThat(page.locator("#confidentiality")).isInViewport();
        button(page, "English").click();
        assertThat(heading(page)).hasText("Method");
        assertThat(page.locator("#confidentiality")).hasText("Confidentiality");
        check();
    }

    @ParameterizedTest
    @EnumSource
    void thePrivacyReportIsThereInBothLanguages(Chromium.Device device) {
        Page page = open(device, "/privacy");
        assertThat(heading(page)).hasText("Datenschutz");
        assertThat(page.locator(".promise")).containsText("Vertraulich bis zum Schluss");
        assertThat(page.locator("tbody tr").first()).containsText("Name, Mailadresse, Quartier und Sprache");
        check();

        button(page, "English").click();
        assertThat(page.locator(".promise")).containsText("Confidential until close");
        check();
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "NARROW"})
    void theWaysAreFoldedAwayOnAPhone(Chromium.Device device) {
        Page page = open(device, "/method");
        assertThat(link(page, "Trends")).isHidden();
        Assertions.assertThat(page.locator(".top").boundingBox().height).isLessThanOrEqualTo(60);
        button(page, "Menü").focus();
        page.keyboard().press("Enter");
        assertThat(link(page, "Trends")).isVisible();
        check();

        button(page, "English").click();
        assertThat(link(page, "What works")).isVisible();
        page.keyboard().press("Escape");
        assertThat(link(page, "What works")).isHidden();
        assertThat(button(page, "Menu")).isFocused();
        button(page, "Menu").click();
        link(page, "What works").click();
        assertThat(heading(page)).hasText("What works, what is hard");
        assertThat(button(page, "Menu")).hasAttribute("aria-expanded", "false");
    }

    @Test
    void aLinkToAPartLeadsThere() {
        Page page = open(Chromium.Device.PHONE, "/method#revisions");

        assertThat(page.locator("#revisions")).isInViewport();
    }

    @ParameterizedTest
    @EnumSource
    void whereThereIsNoPageAWayLeadsHome(Chromium.Device device) {
        Page page = open(device, "/nowhere/at-all");
        assertThat(heading(page)).hasText("Nicht gefunden");
        check();
        button(page, "English").click();
        assertThat(heading(page)).hasText("Not found");
        link(page, "To the start page").click();
        assertThat(heading(page)).hasText("Pulse surveys from the neighbourhood");
        browser.expectFaults(1, "console: Failed to load resource");
    }

    /** Where nothing would come, the page says why; where something stands anyway, it says nothing. */
    @Test
    void aPageThatNeedsScriptsSaysSo() {
        try (Chromium plain = Chromium.on(Chromium.Device.PHONE, options -> options.setJavaScriptEnabled(false))) {
            Page page = plain.page();
            for (String address : List.of("/trends", "/embed/trends", "/login", "/m")) {
                page.navigate(address);
                assertThat(page.locator("noscript p")).hasCount(2);
                assertThat(page.locator("noscript p").first()).isVisible();
                assertThat(page.locator("noscript p").first()).containsText("Diese Seite braucht JavaScript.");
            }
            page.navigate("/p/");
            assertThat(page.locator("noscript p").first()).containsText("Ohne JavaScript geht es auch");
            page.navigate("/");
            assertThat(page.locator("noscript p")).hasCount(0);
            assertThat(link(page, "Gute Praxis")).hasAttribute("href", "/practices");
            assertThat(link(page, "Gute Praxis")).isVisible();
            plain.assertQuiet();
        }
    }

    @Test
    void whereTheServiceCannotBeReachedItIsAskedAgain() {
        Page page = browser.page();
        page.route("**/api/v1/privacy", Route::abort);
        page.navigate("/privacy");
        assertThat(heading(page)).hasText("Keine Verbindung");
        check();
        browser.expectFaults(1, "console: Failed to load resource");

        page.unroute("**/api/v1/privacy");
        button(page, "Noch einmal versuchen").click();
        assertThat(heading(page)).hasText("Datenschutz");
    }

    private Page open(Chromium.Device device, String address) {
        browser.turnedInto(device);
        Page page = browser.page();
        page.navigate(address);
        assertThat(heading(page)).isVisible();
        return page;
    }

    private void check() {
        browser.assertAccessible();
        browser.assertFits();
    }
}
