package de.seismograph.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import io.restassured.RestAssured;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A real browser as people hold it, which watches what the page does behind their back. Without one on the machine a test is skipped,
 * visibly; with {@code CI=true} it fails.
 */
public final class Chromium implements AutoCloseable, AfterEachCallback {
    /** The one without a window first: it needs half the time. */
    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium-headless-shell",
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome");

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");
    private static final List<String> RULES_OF_COLOURS = List.of("color-contrast");

    /** axe itself: its binding brings all of it into the page anew for each audit, and needs most of the time for that. */
    private static final String AUDIT = """
            async (rules) => {
              const { violations } = await axe.run(document, { runOnly: rules, resultTypes: ["violations"], iframes: false });
              return violations.map(({ id, help, nodes }) => `${id} (${help}): ${nodes.map(({ html }) => html).join(", ")}`);
            }
            """;

    private final Consumer<Browser.NewContextOptions> more;
    private final List<String> faults = new ArrayList<>();
    private final List<Request> finished = new ArrayList<>();
    private Device device;
    private @Nullable Page page;

    /** One for all tests: it takes a second to start. */
    private static final class Running {
        static final Browser BROWSER = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(FLAGS));
    }

    /** What people hold. */
    public enum Device {
        PHONE(390, 844, true),
        NARROW(320, 640, true),
        DESKTOP(1280, 900, false);

        private final int width;
        private final int height;
        private final boolean touched;

        Device(int width, int height, boolean touched) {
            this.width = width;
            this.height = height;
            this.touched = touched;
        }
    }

    private Chromium(Device device, Consumer<Browser.NewContextOptions> more) {
        this.device = device;
        this.more = more;
    }

    /** A German one, in light colours; it opens once somebody looks at its page. */
    public static Chromium on(Device device) {
        return on(device, options -> {});
    }

    public static Chromium on(Device device, Consumer<Browser.NewContextOptions> more) {
        return new Chromium(device, more);
    }

    /** From now on somebody holds another device. */
    public Chromium turnedInto(Device other) {
        close();
        device = other;
        return this;
    }

    public Page page() {
        if (page == null) {
            page = opened();
        }
        return page;
    }

    private Page opened() {
        if (executable() == null) {
            if ("true".equals(System.getenv("CI"))) {
                fail("There is no Chromium in " + PLACES);
            }
            abort("There is no Chromium in " + PLACES);
        }
        String home = RestAssured.baseURI + ":" + RestAssured.port;
        Browser.NewContextOptions options = new Browser.NewContextOptions()
                .setBaseURL(home)
                .setViewportSize(device.width, device.height)
                .setHasTouch(device.touched)
                .setLocale("de-DE");
        more.accept(options);
        BrowserContext context = Running.BROWSER.newContext(options);
        Page opened = context.newPage();
        opened.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                faults.add("console: " + message.text());
            }
        });
        opened.onRequestFinished(finished::add);
        opened.onPageError(error -> faults.add("script: " + error));
        context.onRequest(request -> {
            if (!request.url().startsWith(home) && !request.url().startsWith("data:")) {
                faults.add("foreign request: " + request.url());
            }
        });
        return opened;
    }

    private static Path executable() {
        return PLACES.stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }

    /** Somebody signs in on the page for that, and is shown the one that was wanted. */
    public Page signedIn(String name, String password, String wanted) {
        Page page = page();
        page.navigate("/login?next=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8));
        page.locator("#name").fill(name);
        page.locator("#password").fill(password);
        page.locator("button[type=submit]").click();
        page.waitForURL("**" + wanted);
        return page;
    }

    public BrowserContext context() {
        return page().context();
    }

    /** No barrier in the page as it is now, in light and in dark colours. */
    public void assertAccessible() {
        audit(ColorScheme.LIGHT, Map.of("type", "tag", "values", RULES));
        audit(ColorScheme.DARK, Map.of("type", "rule", "values", RULES_OF_COLOURS));
    }

    private void audit(ColorScheme scheme, Map<String, Object> rules) {
        page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        if (page().evaluate("window.axe === undefined").equals(true)) {
            page().evaluate(AxeBuilder.getAxeScript());
        }
        assertThat((List<?>) page().evaluate(AUDIT, rules))
                .as(page().url() + " " + scheme)
                .isEmpty();
    }

    /** Nothing can be reached only by scrolling the page sideways. */
    public void assertFits() {
        assertThat(
                        page().evaluate(
                                        "Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)"))
                .as("scrolls sideways by")
                .isEqualTo(0);
    }

    /** Octets of all bodies that have come over the wire for this page so far, compressed as they were. */
    public long transferred() {
        return finished.stream()
                .map(Request::sizes)
                .mapToLong(sizes -> sizes.responseBodySize)
                .sum();
    }

    /** So many faults of this kind belong to what has been done; they are forgotten. */
    public void expectFaults(int count, String beginning) {
        assertThat(faults).filteredOn(fault -> fault.startsWith(beginning)).hasSize(count);
        faults.removeIf(fault -> fault.startsWith(beginning));
    }

    /** One or more of this kind belong to what has been done, how many is a matter of chance; they are forgotten. */
    public void expectAnyFaults(String beginning) {
        assertThat(faults).anyMatch(fault -> fault.startsWith(beginning));
        faults.removeIf(fault -> fault.startsWith(beginning));
    }

    /** No error, no report of the content security policy, no request to anybody else. */
    public void assertQuiet() {
        assertThat(faults).isEmpty();
    }

    /** Registered as an extension it is closed after each test, in which nothing may have happened behind somebody's back. */
    @Override
    public void afterEach(ExtensionContext test) {
        try {
            assertQuiet();
        } finally {
            close();
        }
    }

    @Override
    public void close() {
        if (page != null) {
            page.context().close();
            page = null;
        }
    }
}
