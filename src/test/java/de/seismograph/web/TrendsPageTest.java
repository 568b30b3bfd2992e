package de.seismograph.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static de.seismograph.house.ATopic.aTopic;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import de.seismograph.house.Caller;
import de.seismograph.house.Chromium;
import de.seismograph.house.Chromium.Device;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody reads trends in a real browser. */
@QuarkusTest
class TrendsPageTest {
    private static final long MOST_BYTES = 450_000;
    private static final String TOPIC = "/trends?topic=" + ShakenTopic.ID;

    @RegisterExtension
    final Chromium browser = Chromium.on(Device.DESKTOP);

    private Page open(Device device, String address) {
        browser.turnedInto(device);
        ShakenTopic.released();
        Page page = browser.page();
        page.navigate(address);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
        return page;
    }

    @ParameterizedTest
    @EnumSource
    void theOverviewTellsWhatHasShakenAndLeadsThere(Device device) {
        Page page = open(device, "/trends");
        Locator event = page.locator(".event").filter(new Locator.FilterOptions().setHasText(ShakenTopic.NAME));
        assertThat(event).containsText("Ausschlag");
        assertThat(event).containsText("3. Quartal 2025, bundesweit");
        assertThat(event).containsText(" gegenüber zuletzt üblich)");
        assertThat(page.locator("main")).containsText("Drift: eine langsame Bewegung über viele Wellen.");
        browser.assertAccessible();
        browser.assertFits();

        event.getByRole(AriaRole.LINK).first().click();

        assertThat(heading(page, 1)).hasText(ShakenTopic.NAME);
        assertThat(page.locator(".verdict")).containsText("Ausschlag");
        assertThat(seen(page.locator(".chart").first())).isVisible();
        assertThat(page.locator(".promise")).containsText("nach je einem Merkmal veröffentlicht, auch nach Ländern");
        page.locator("details").evaluateAll("all => all.forEach((each) => each.open = true)");
        browser.assertAccessible();
        browser.assertFits();
    }

    @Test
    void theFirstLoadStaysSmall() {
        Page page = open(Device.PHONE, TOPIC);
        assertThat(seen(page.locator(".chart").last())).isVisible();

        assertThat(browser.transferred()).isBetween(250_000L, MOST_BYTES);
    }

    @Test
    void aChartHasItsWordsItsTableAndItsFiles() throws IOException {
        Page page = open(Device.DESKTOP, TOPIC);
        Locator course = section(page, "Verlauf");
        assertThat(course.getByRole(AriaRole.IMG))
                .hasAttribute("aria-label", Pattern.compile("Ausschlag 3\\. Quartal 2025"));
        assertThat(seen(course.locator(".chart"))).containsText("▲ Ausschlag");

        course.getByText("Als Tabelle").click();
        assertThat(course.locator("tbody tr")).hasCount(5);
        assertThat(course.locator("tbody tr").first()).containsText("Ausschlag");

        String csv = course.getByRole(AriaRole.LINK, named("CSV")).getAttribute("href");
        assertThat(Caller.anybody().basePath("").get(csv).asString().lines()).hasSize(6);

        assertThat(new String(downloaded(page, course, "SVG"), StandardCharsets.UTF_8))
                .startsWith("<svg")
                .contains(ShakenTopic.NAME + ": Saldo, Deutschland", "Quelle: Seismograph");
        assertThat(downloaded(page, course, "PNG")).startsWith(0x89, 'P', 'N', 'G');
    }

    private static byte[] downloaded(Page page, Locator section, String form) throws IOException {
        Download file = page.waitForDownload(
                () -> section.getByRole(AriaRole.BUTTON, named(form)).click());
        return Files.readAllBytes(file.path());
    }

    @ParameterizedTest
    @EnumSource
    void theNewestTremorStandsWholeBesideItsFigure(Device device) {
        Page page = open(device, TOPIC);
        String figure = page.locator(".headline strong").innerText();
        Locator chart = page.locator(".chart").first();
        assertThat(seen(chart)).isVisible();

        BoundingBox whole = chart.boundingBox();
        BoundingBox word = chart.getByText("▲ Ausschlag").boundingBox();
        BoundingBox value = chart.getByText(figure, new Locator.GetByTextOptions().setExact(true))
                .boundingBox();
        assertThat(word.x + word.width).isLessThanOrEqualTo(whole.x + whole.width);
        assertThat(value.x + value.width).isLessThanOrEqualTo(whole.x + whole.width);
        assertThat(word.y).isGreaterThanOrEqualTo(whole.y);
        assertThat(word.y + word.height).isLessThanOrEqualTo(value.y);
    }

    @Test
    void whatIsUnreliableStandsInParentheses() {
        browser.turnedInto(Device.PHONE);
        ShakenTopic.released();
        Page page = browser.page();
        page.route("**/api/v1/trends**", rewritten("\"status\":\"ok\"", "\"status\":\"unreliable\""));
        page.navigate(TOPIC);

        assertThat(tile(page, "Berlin")).containsText(Pattern.compile("Berlin: \\(\\+\\d+\\), unsicher"));
        assertThat(section(page, "Länder")).containsText("In Klammern: unsicher (großer Zufallsfehler).");
        assertThat(seen(section(page, "Verlauf").locator(".chart"))).containsText(Pattern.compile("\\(\\+\\d+\\)"));
        assertThat(seen(page.locator(".parts .chart").first())).containsText(Pattern.compile("\\(\\+\\d+\\)"));
        browser.assertAccessible();
        browser.assertFits();

        page.navigate("/trends");
        assertThat(page.locator(".card__figure").first()).containsText(Pattern.compile("\\([+−]?\\d+\\)"));
        assertThat(page.locator("main")).containsText("In Klammern: unsicher (großer Zufallsfehler).");
    }

    @Test
    void theMapMarksALandThatHasMoved() {
        Page page = moved("\"change\":-20.0");
        assertThat(tile(page, "Berlin")).containsText("BE ▼");
        assertThat(tile(page, "Berlin")).containsText(", Ausschlag");
        assertThat(page.locator(".legend")).containsText("▲ ▼ Ausschlag oder Beben");

        assertThat(tile(moved("\"change\":20.0"), "Berlin")).containsText("BE ▲");
    }

    /** Everything has trembled, to one side. */
    private Page moved(String change) {
        browser.turnedInto(Device.PHONE);
        ShakenTopic.released();
        Page page = browser.page();
        page.route("**/api/v1/trends**", rewritten("\"level\":\"[a-z]+\"", "\"level\":\"tremor\""));
        page.route("**/api/v1/tremors**", rewritten("\"change\":[^,]+", change));
        page.navigate(TOPIC);
        return page;
    }

    @Test
    void thePartsOfACrossingStandTogether() {
        browser.turnedInto(Device.PHONE);
        ShakenTopic.released();
        Page page = browser.page();
        page.route(
                "**/api/v1/tremors**",
                rewritten("\"phase\":null,\"size\":null", "\"phase\":\"implementation\",\"size\":\"metropolis\""));
        page.navigate("/trends");

        Locator event = page.locator(".event").filter(new Locator.FilterOptions().setHasText(ShakenTopic.NAME));
        assertThat(event).containsText("Besonders in: Umsetzung × Metropole (ab 500.000)");
    }

    private static Consumer<Route> rewritten(String pattern, String replacement) {
        return route -> {
            APIResponse response = route.fetch();
            route.fulfill(new Route.FulfillOptions()
                    .setResponse(response)
                    .setBody(response.text().replaceAll(pattern, replacement)));
        };
    }

    private static Locator tile(Page page, String land) {
        return page.locator(".tile").filter(new Locator.FilterOptions().setHasText(land + ":"));
    }

    @Test
    void whatIsWithheldIsAGapAndSaysSo() {
        Page page = open(Device.PHONE, TOPIC);
        Locator bremen = page.locator(".tile").filter(new Locator.FilterOptions().setHasText("Bremen"));
        assertThat(bremen).containsText("nicht gezeigt");

        page.locator(".tile a")
                .filter(new Locator.FilterOptions().setHasText("Berlin"))
                .click();

        assertThat(page).hasURL(Pattern.compile("topic=immigration&geo=11$"));
        Locator course = section(page, "Verlauf");
        assertThat(course).containsText("Ein Zeitraum ist nicht gezeigt.");
        assertThat(seen(course.locator(".chart"))).isVisible();
        String line = course.locator(".chart path[stroke-width='2.5']").getAttribute("d");
        assertThat(line.chars().filter(sign -> sign == 'M')).as(line).hasSize(2);
        course.getByText("Als Tabelle").click();
        assertThat(course.locator("tbody tr").nth(3)).containsText("nicht gezeigt");
        browser.assertAccessible();
    }

    @Test
    void everythingIsChosenByKeyboardAndStandsInTheAddress() {
        Page page = open(Device.DESKTOP, TOPIC);
        page.locator("summary").first().focus();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.getByLabel("Region")).isFocused();
        page.keyboard().press("End");
        assertThat(page).hasURL(Pattern.compile("geo=16$"));
        page.keyboard().press("ArrowUp");
        assertThat(page).hasURL(Pattern.compile("geo=15$"));
        page.keyboard().press("ArrowUp");
        assertThat(page).hasURL(Pattern.compile("geo=14$"));
        assertThat(heading(page, 2).nth(1)).containsText("Verlauf: Saldo, Sachsen");
        assertThat(page.getByLabel("Region")).isFocused();

        page.getByLabel("Maß").selectOption("share:PP");
        page.getByLabel("Von").selectOption("2025-Q1");
        assertThat(page).hasURL(Pattern.compile("geo=14&measure=share%3APP&from=2025-Q1$"));
        assertThat(heading(page, 2).nth(1)).containsText("Verlauf: Anteil „deutlich zugenommen“, Sachsen");
        assertThat(section(page, "Verlauf").locator("tbody tr")).hasCount(3);
        browser.assertAccessible();

        page.goBack();
        assertThat(page).hasURL(Pattern.compile("measure=share%3APP$"));
        page.reload();
        assertThat(heading(page, 2).nth(1)).containsText("Anteil „deutlich zugenommen“, Sachsen");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Auswahl zurücksetzen"))
                .click();
        assertThat(page).hasURL(TOPIC);
    }

    @Test
    void aPhaseAndASizeAreCrossedButNeverALand() {
        Page page = open(Device.DESKTOP, TOPIC + "&geo=14");

        choice(page, "Phase").selectOption("implementation");
        assertThat(page).hasURL(Pattern.compile("phase=implementation$"));
        choice(page, "Gemeindegröße").selectOption("city");
        assertThat(page).hasURL(Pattern.compile("phase=implementation&size=city$"));
        choice(page, "Träger").selectOption("municipal");
        assertThat(page).hasURL(TOPIC + "&carrier=municipal");
    }

    @Test
    void languageAndColoursAreSwitchedAndRemembered() {
        Page page = open(Device.PHONE, "/trends");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("English"))
                .click();
        assertThat(heading(page, 1)).hasText("What is moving in the neighbourhoods?");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Dark: dark colours"))
                .click();
        String dark = background(page);

        page.navigate(TOPIC);

        assertThat(heading(page, 1)).hasText("Immigration");
        assertThat(background(page)).isEqualTo(dark);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Light: light colours"))
                .click();
        assertThat(background(page)).isNotEqualTo(dark);
    }

    private static String background(Page page) {
        return (String) page.evaluate("getComputedStyle(document.documentElement).backgroundColor");
    }

    @Test
    void whatIsNotPublishedSaysSo() {
        String neverAsked = aTopic("Nie gefragt");
        Page page = open(Device.PHONE, "/trends?topic=" + neverAsked);
        assertThat(page.locator("main")).containsText("Zu diesem Thema ist noch nichts veröffentlicht.");
        browser.assertAccessible();

        page.navigate(TOPIC + "&as_of=2020-01-01");
        assertThat(page.locator("main")).containsText("Für diese Auswahl ist nichts veröffentlicht.");
        browser.assertAccessible();
    }

    @Test
    void aServiceThatFailsIsAskedAgain() {
        browser.turnedInto(Device.PHONE);
        ShakenTopic.released();
        Page page = browser.page();
        page.route("**/api/v1/trends**", route -> route.fulfill(new Route.FulfillOptions().setStatus(500)));
        page.navigate("/trends");
        assertThat(heading(page, 1)).hasText("Fehler auf unserer Seite");
        browser.assertAccessible();
        page.unroute("**/api/v1/trends**");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Noch einmal versuchen"))
                .click();

        assertThat(heading(page, 1)).hasText("Was bewegt sich in den Quartieren?");
        browser.expectFaults(1, "console: Failed to load resource");
    }

    @Test
    void whatTheServiceRefusesIsTold() {
        Page page = open(Device.PHONE, TOPIC + "&geo=99");

        assertThat(heading(page, 1)).hasText("Nicht angenommen");
        assertThat(page.locator("main")).containsText("99");
        browser.expectFaults(1, "console: Failed to load resource");
    }

    @ParameterizedTest
    @EnumSource
    void aTrendIsEmbeddedWithItsWordsAndItsTable(Device device) {
        Page page = open(device, "/embed" + TOPIC + "&geo=14");

        assertThat(heading(page, 1)).hasText(ShakenTopic.NAME + ": Saldo, Sachsen");
        assertThat(seen(page.locator(".chart"))).isVisible();
        assertThat(page.getByText("Als Tabelle")).isVisible();
        browser.assertAccessible();
        browser.assertFits();
    }

    private static Locator heading(Page page, int level) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(level));
    }

    /** A chart is drawn once somebody comes to see it. */
    private static Locator seen(Locator chart) {
        chart.scrollIntoViewIfNeeded();
        return chart.locator("svg");
    }

    private static Locator choice(Page page, String label) {
        return page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label));
    }

    private static Locator section(Page page, String title) {
        Locator heading = page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(2).setName(Pattern.compile("^" + title)));
        return page.locator("section.figure").filter(new Locator.FilterOptions().setHas(heading));
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
