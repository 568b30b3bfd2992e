package de.seismograph.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.sun.net.httpserver.HttpServer;
import de.seismograph.house.Caller;
import de.seismograph.house.Chromium;
import de.seismograph.house.Chromium.Device;
import de.seismograph.house.Managers;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whatever is drawn of a topic can be taken along: its figures, its address, its picture, and the line inside another page. */
@QuarkusTest
class TrendsTakingAlongTest {
    private static final String TOPIC = "/trends?topic=" + ShakenTopic.ID;
    private static final Pattern TEXT = Pattern.compile("<text[^>]*>([^<]*)</text>");

    @RegisterExtension
    final Chromium browser = Chromium.on(Device.DESKTOP);

    @BeforeEach
    void wavesToReadOf() {
        ShakenTopic.released();
    }

    private Page open(String address) {
        Page page = browser.page();
        page.navigate(address);
        assertThat(page.locator("h2").first()).isVisible();
        return page;
    }

    @Test
    void everySectionHasItsFigures() {
        Page page = open(TOPIC);

        for (String id : List.of("course", "geo", "answers", "phase", "size", "carrier")) {
            Locator section = section(page, id);
            String csv = section.getByRole(AriaRole.LINK, named("CSV")).getAttribute("href");
            assertThat(Caller.anybody().basePath("").get(csv).asString().lines().count())
                    .as(csv)
                    .isGreaterThan(1);
            assertThat(section.getByRole(AriaRole.BUTTON, named("SVG"))).hasCount(id.equals("geo") ? 0 : 1);
            assertThat(section.locator("#citing-" + id)).containsText("Kurzbefragung der Quartiersmanagements.");
        }
        assertThat(page.locator(".embed-code")).hasCount(1);
        browser.assertFits();
    }

    @Test
    void everyFileHasANameThatTells() {
        Page page = open(TOPIC);

        assertThat(page.locator("a[download$='.csv']").evaluateAll("all => all.map((each) => each.download)"))
                .isEqualTo(List.of(
                        "immigration-immigration-change-balance.csv",
                        "immigration-immigration-change-by-geo-balance-2025-Q3.csv",
                        "immigration-immigration-change-share-2025-Q3.csv",
                        "immigration-immigration-change-by-phase-balance-2025-Q3.csv",
                        "immigration-immigration-change-by-size-balance-2025-Q3.csv",
                        "immigration-immigration-change-by-carrier-balance-2025-Q3.csv"));
    }

    @Test
    void everyPictureHoldsItsWords() throws IOException {
        Page page = open(
                TOPIC
                        + "&indicator=immigration-change&phase=implementation&measure=share:PP&from=2024-Q3&to=2025-Q3&as_of=2031-01-01");

        for (String id : List.of("course", "answers", "phase")) {
            List<String> texts = texts(downloaded(page, section(page, id)));
            assertThat(texts).allSatisfy(text -> assertThat(text).hasSizeLessThan(160));
            assertThat(String.join("", texts)).contains("Zuwanderung: ", "Quelle: Seismograph, ", "as_of=2031-01-01");
        }
    }

    private static List<String> texts(String svg) {
        return TEXT.matcher(svg)
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .toList();
    }

    private static String downloaded(Page page, Locator section) throws IOException {
        Download file = page.waitForDownload(
                () -> section.getByRole(AriaRole.BUTTON, named("SVG")).click());
        return Files.readString(file.path());
    }

    @Test
    void aTitleCannotEndTheCodeToEmbed() {
        Page page = open(TOPIC + "&measure=share:PP");
        page.locator("#citing-course summary").click();
        String code = page.locator(".embed-code").innerText();

        assertThat(code)
                .contains("/embed/trends?topic=immigration&amp;measure=share%3APP\" title=\"Zuwanderung: Anteil ");
        assertThat(code.replaceAll("[^\"]", "")).hasSize(8);
    }

    @Test
    void aLinkIsCopiedOrShownToBeCopiedByHand() {
        Page page = browser.page();
        page.addInitScript("navigator.clipboard.writeText = async (text) => { window.copied = text; }");
        open(TOPIC);
        Locator course = section(page, "course");
        course.getByRole(AriaRole.BUTTON, named("Link kopieren")).click();
        assertThat(page.locator("#status")).hasText("Kopiert.");
        assertThat(course.locator(".told")).hasText("Kopiert.");
        assertThat(page.evaluate("copied")).isEqualTo(Managers.address(TOPIC));
        assertThat(course.locator(".told")).hasText("");

        page.evaluate(
                "void (navigator.clipboard.writeText = async () => { throw new DOMException('', 'NotAllowedError'); })");
        course.getByRole(AriaRole.BUTTON, named("Link kopieren")).click();
        assertThat(course.locator(".told")).containsText("selbst: " + Managers.address(TOPIC));
        assertThat(page.locator("#status")).containsText("Das Kopieren ist hier nicht möglich.");
        browser.assertAccessible();
    }

    /** As a newspaper would show it. */
    @Test
    void anotherPageShowsTheLine() throws IOException {
        HttpServer newspaper = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        String article = "<!doctype html><iframe src=\"%s\" width=\"600\" height=\"480\"></iframe>"
                .formatted(Managers.address("/embed" + TOPIC));
        newspaper.createContext("/article", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, article.length());
            exchange.getResponseBody().write(article.getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
        newspaper.start();
        try {
            Page page = browser.page();
            page.navigate("http://127.0.0.1:" + newspaper.getAddress().getPort() + "/article");

            FrameLocator shown = page.frameLocator("iframe");
            assertThat(shown.locator("h1")).hasText(ShakenTopic.NAME + ": Saldo, Deutschland");
            assertThat(shown.locator(".chart svg")).isVisible();
            browser.expectFaults(1, "foreign request: http://127.0.0.1");
        } finally {
            newspaper.stop(0);
        }
    }

    @Test
    void aNarrowChartLeavesNothingOut() {
        browser.turnedInto(Device.NARROW);
        Page page = browser.page();
        String wave = Caller.anybody()
                .get("/trends?topic=immigration&measure=balance&format=jsonl")
                .asString()
                .lines()
                .findFirst()
                .orElseThrow();
        page.route(
                Pattern.compile("/api/v1/trends\\?topic=immigration$"),
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody(manyWaves(wave))));
        open(TOPIC);

        Locator chart = page.locator(".chart").first();
        chart.scrollIntoViewIfNeeded();
        assertThat(chart.locator("svg")).isVisible();
        String[] drawn = chart.innerText().split("\\R");
        assertThat(Arrays.stream(drawn).filter("▲ Ausschlag"::equals)).hasSize(6);
        assertThat(chart.locator("text").filter(new Locator.FilterOptions().setHasText("+12")))
                .hasCount(1);
        browser.assertFits();
    }

    /** Six years, of which each has a tremor in its second quarter. */
    private static String manyWaves(String wave) {
        StringBuilder waves = new StringBuilder();
        for (int i = 0; i < 24; i++) {
            waves.append(i == 0 ? "[" : ",")
                    .append(wave.replaceFirst(
                                    "\"period\":\"[^\"]*\"",
                                    "\"period\":\"" + (2020 + i / 4) + "-Q" + (i % 4 + 1) + "\"")
                            .replaceFirst("\"value\":[^,]*", "\"value\":" + (i == 23 ? 12 : 10))
                            .replaceFirst(
                                    "\"level\":(null|\"[a-z]*\")",
                                    "\"level\":\"" + (i % 4 == 1 ? "tremor" : "quiet") + "\""));
        }
        return waves.append("]").toString();
    }

    /** The section with this among the charts, or the part of one. */
    private static Locator section(Page page, String id) {
        return page.locator("#citing-" + id).locator("xpath=..");
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
