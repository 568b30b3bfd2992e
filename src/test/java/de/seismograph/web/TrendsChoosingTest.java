package de.seismograph.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static de.seismograph.house.Find.button;
import static de.seismograph.house.Find.heading;
import static de.seismograph.house.Find.link;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import de.seismograph.house.Chromium;
import de.seismograph.house.Chromium.Device;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody chooses among trends, opens or writes into the address is what is shown, and nothing else. */
@QuarkusTest
class TrendsChoosingTest {
    private static final String TOPIC = "/trends?topic=" + ShakenTopic.ID;

    @RegisterExtension
    final Chromium browser = Chromium.on(Device.DESKTOP);

    @BeforeEach
    void wavesToReadOf() {
        ShakenTopic.released();
    }

    private Page open(String address) {
        Page page = browser.page();
        page.navigate(address);
        assertThat(heading(page)).isVisible();
        return page;
    }

    @Test
    void aDayIsTypedDigitByDigit() {
        Page page = open(TOPIC);
        page.locator("#choosing summary").click();
        Object before = page.evaluate("history.length");
        page.locator("#as_of").focus();
        page.keyboard().type("11112025");
        assertThat(page.locator("#as_of")).hasValue("2025-11-11");
        page.keyboard().press("Enter");

        assertThat(page).hasURL(TOPIC + "&as_of=2025-11-11");
        assertThat(page.locator("main")).containsText("Stand vom 11. November 2025");
        assertThat(page.locator("#as_of")).isFocused();
        assertThat(page.evaluate("history.length")).isEqualTo((Integer) before + 1);
        browser.assertAccessible();

        page.locator("#as_of").fill("");
        page.locator("#from").focus();
        assertThat(page).hasURL(TOPIC);
    }

    @Test
    void whoGoesBackToAllStaysAtTheChoice() {
        Page page = open(TOPIC + "&geo=14");
        page.locator("#geo").focus();
        page.locator("#geo").selectOption("");
        assertThat(page).hasURL(TOPIC);
        assertThat(page.locator("#geo")).isFocused();

        page.locator("#geo").selectOption("11");
        assertThat(page).hasURL(TOPIC + "&geo=11");
        button(page, "Auswahl zurücksetzen").click();
        assertThat(page).hasURL(TOPIC);
        assertThat(page.locator("#reset")).isFocused();
    }

    @Test
    void whatIsOpenedStaysOpenAndTheResultIsSaid() {
        Page page = open(TOPIC);
        page.locator("#table-course summary").click();
        page.locator("#citing-course summary").click();

        button(page, "English").click();
        assertThat(page.locator("#table-course tbody")).isVisible();
        page.locator("#choosing summary").click();
        page.locator("#geo").selectOption("14");

        assertThat(page.locator("#status")).containsText("Balance, Saxony, Q3 2024 to Q3 2025.");
        assertThat(page.locator("#table-course tbody")).isVisible();
        assertThat(page.locator("#citing-course pre")).isVisible();
    }

    @ParameterizedTest
    @ValueSource(strings = {TOPIC, "/trends?", "/embed" + TOPIC})
    void severalLaenderAreNeverDrawnAsOne(String address) {
        Page page = open(address + "&geo=05,11");
        assertThat(page.locator("main")).containsText("Diese Adresse nennt mehrere auf einmal.");
        assertThat(page.locator(".chart")).hasCount(0);
        browser.assertAccessible();

        link(page, "Berlin").click();
        assertThat(page).hasURL(Pattern.compile("[?&]geo=11$"));
        assertThat(page.locator("main")).not().containsText("Diese Adresse nennt mehrere");
        assertThat(page.locator("main")).containsText("Berlin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"phase=*", "size=city,rural", "carrier=*", "indicator=*", "measure=share"})
    void norAreOtherParts(String several) {
        Page page = open(TOPIC + "&" + several);
        assertThat(page.locator("main")).containsText("Diese Adresse nennt mehrere auf einmal.");

        page.locator("main .kern-list a").first().click();
        assertThat(page.locator(".chart").first()).isVisible();
    }

    @Test
    void anotherMeasureIsNotShownInstead() {
        Page page = open(TOPIC + "&measure=mean");
        assertThat(page.locator("main")).containsText("Für diese Auswahl ist nichts veröffentlicht.");
        assertThat(page.locator("#measure")).hasValue("mean");
        assertThat(page.locator(".chart")).hasCount(0);

        page.navigate("/embed" + TOPIC + "&measure=mean");
        assertThat(page.locator("main")).containsText("Für diese Auswahl ist nichts veröffentlicht.");
    }

    @Test
    void thePastIsNamedAndKeptOnTheWay() {
        Page page = open("/trends?as_of=2020-01-01");
        assertThat(page.locator("main")).containsText("Stand vom 1. Januar 2020");
        assertThat(page.locator("main")).containsText("Zu dieser Zeit war noch nichts veröffentlicht.");
        browser.assertAccessible();

        page.navigate(TOPIC + "&geo=14&as_of=2031-01-01");
        assertThat(link(page, "Alle Themen")).hasAttribute("href", "/trends?geo=14&as_of=2031-01-01");
        link(page, "Zum heutigen Stand").click();
        assertThat(page).hasURL(TOPIC + "&geo=14");
    }

    @Test
    void whoIsAskedIsToldWhereNotEverybodyIs() {
        String address = LimitedSeries.released();
        Page page = open(address);

        assertThat(page.locator(".asked")).containsText("(gefragt nur in Berlin und Sachsen)");
        assertThat(course(page)).hasText("Verlauf: Saldo, nur Berlin und Sachsen");
        assertThat(page.locator("main")).not().containsText("Deutschland");
        assertThat(page.locator("#citing-course")).containsText("Saldo, nur Berlin und Sachsen.");
        assertThat(page.locator(".promise"))
                .containsText("Gefragt werden hier nur die Quartiersmanagements von: Berlin und Sachsen.");
        page.locator("#choosing summary").click();
        assertThat(page.locator("#geo")).containsText("nur Berlin und Sachsen");
        browser.assertAccessible();

        page.navigate(address + "&geo=11");
        assertThat(course(page)).hasText("Verlauf: Saldo, Berlin");
        page.navigate("/embed" + address);
        assertThat(heading(page)).hasText("Wohnumfeld und Umwelt: Saldo, nur Berlin und Sachsen");
    }

    private static Locator course(Page page) {
        return page.locator("section.figure")
                .filter(new Locator.FilterOptions().setHas(page.locator("#citing-course")))
                .locator("h2");
    }

    @Test
    void everythingFitsWhenItIsTwiceAsBig() {
        Page page = browser.page();
        page.setViewportSize(640, 450);
        open(TOPIC);
        page.locator("details").evaluateAll("all => all.forEach((each) => each.open = true)");
        Locator last = page.locator(".chart").last();
        last.scrollIntoViewIfNeeded();
        assertThat(last.locator("svg")).isVisible();

        browser.assertFits();
        browser.assertAccessible();
    }
}
