package de.seismograph.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static de.seismograph.house.Find.alert;
import static de.seismograph.house.Find.button;
import static de.seismograph.house.Find.heading;
import static de.seismograph.house.Find.link;
import static de.seismograph.house.Find.unfold;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import de.seismograph.house.Caller;
import de.seismograph.house.Chromium;
import de.seismograph.house.Managers;
import de.seismograph.house.OpenIdProvider;
import de.seismograph.house.OpenIdProvider.Person;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People sign in and out in a browser. */
@QuarkusTest
class LoginPageTest {
    @RegisterExtension
    final Chromium browser = Chromium.on(Chromium.Device.DESKTOP);

    @BeforeEach
    void somebodyOpensABrowser() {
        OpenIdProvider.sendsBackTo(Managers.address(""));
    }

    @AfterEach
    void theProviderForgetsWhereTo() {
        OpenIdProvider.sendsBackTo(null);
    }

    @ParameterizedTest
    @EnumSource
    void aWrongPasswordIsToldAndTheRightOneOpens(Chromium.Device device) {
        browser.turnedInto(device);
        Page page = browser.page();
        page.navigate("/login");
        assertThat(heading(page)).hasText("Anmelden");
        check();

        enter(page, "admin", "this is not it");
        assertThat(alert(page)).containsText("Name oder Passwort stimmt nicht.");
        assertThat(alert(page)).isFocused();
        assertThat(page.getByLabel("Name")).hasValue("admin");
        assertThat(page.getByLabel("Passwort")).hasValue("");
        check();
        browser.expectFaults(1, "console: Failed to load resource");
        enter(page, "admin", Caller.ADMIN_PASSWORD);

        page.waitForURL("**/editor");
        unfold(page);
        button(page, "Abmelden").click();
        page.waitForURL(url -> url.endsWith("/"));
        unfold(page);
        assertThat(link(page, "Anmelden")).isVisible();
        page.navigate("/admin");
        page.waitForURL("**/login?next=%2Fadmin");
        browser.expectFaults(1, "console: Failed to load resource");
    }

    /** Another host would get whoever has just signed in. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "https://evil.example",
                "/%5Cevil.example",
                "/%09/evil.example/x",
                "/%0A/evil.example",
                "%09//evil.example",
                "/.//evil.example",
                "http://",
                "javascript:alert(1)"
            })
    void nobodyIsSentElsewhere(String next) {
        Page page = browser.page();
        page.navigate("/login?next=" + next);
        enter(page, "admin", Caller.ADMIN_PASSWORD);

        page.waitForURL("**/editor");
    }

    @Test
    void theKeyboardAloneWillDo() {
        Page page = browser.page();
        page.navigate("/login?next=/account");
        assertThat(heading(page)).hasText("Anmelden");
        page.keyboard().press("Tab");
        assertThat(link(page, "Zum Inhalt")).isFocused();
        page.getByLabel("Name").focus();
        page.keyboard().type("admin");
        page.keyboard().press("Tab");
        page.keyboard().type(Caller.ADMIN_PASSWORD);
        page.keyboard().press("Enter");

        assertThat(heading(page)).hasText("Mein Konto");
    }

    @Test
    void languageAndColoursAreChangedAndKept() {
        Page page = browser.page();
        page.navigate("/login");
        page.getByLabel("Name").fill("somebody");
        button(page, "English").click();
        assertThat(heading(page)).hasText("Sign in");
        assertThat(page.getByLabel("Name")).hasValue("somebody");
        button(page, "Dark: dark colours").click();
        assertThat(page.locator("html")).hasAttribute("data-kern-theme", "dark");
        check();

        page.reload();
        assertThat(heading(page)).hasText("Sign in");
        assertThat(page.locator("html")).hasAttribute("data-kern-theme", "dark");
        enter(page, "somebody", "this is not it");
        assertThat(alert(page)).containsText("Name or password is wrong.");
        browser.expectFaults(1, "console: Failed to load resource");
    }

    @Test
    void whoIsTypingIsNotDisturbed() {
        Page page = browser.page();
        CompletableFuture<Route> asked = new CompletableFuture<>();
        page.route("**/api/v1/login", asked::complete);
        page.navigate("/login");
        page.getByLabel("Name").fill("somebody");
        page.waitForCondition(asked::isDone);
        asked.join().resume();
        assertThat(link(page, "Mit dem Konto Ihrer Organisation anmelden")).isVisible();
        assertThat(page.getByLabel("Name")).hasValue("somebody");
        assertThat(page.getByLabel("Name")).isFocused();

        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(button(page, "Hell: helle Farben")).isVisible();
        assertThat(page.getByLabel("Name")).isFocused();
    }

    @Test
    void theProviderOfAnOrganisationOpensThePageThatWasWanted() {
        OpenIdProvider.meets(new Person("p.owner", List.of("pulse-owners"), null));
        Page page = browser.page();
        page.navigate("/login?next=/admin?section=audit");
        link(page, "Mit dem Konto Ihrer Organisation anmelden").click();

        assertThat(heading(page)).hasText("Protokoll");
        page.navigate("/account");
        assertThat(page.getByText("Ein Passwort haben Sie nur dort.")).isVisible();
        check();
        browser.expectFaults(1, "foreign request: " + OpenIdProvider.issuer() + "/authorize");
    }

    @Test
    void whoHasNoRoleHereIsToldByThePage() {
        OpenIdProvider.meets(new Person("f.guest", List.of("something-else"), null));
        Page page = browser.page();
        page.navigate("/login");
        link(page, "Mit dem Konto Ihrer Organisation anmelden").click();

        assertThat(alert(page)).containsText("Ihr Konto hat hier keine Rolle.");
        check();
        browser.expectFaults(1, "foreign request: " + OpenIdProvider.issuer() + "/authorize");
    }

    private static void enter(Page page, String name, String password) {
        page.locator("#name").fill(name);
        page.locator("#password").fill(password);
        page.locator("button[type=submit]").click();
    }

    private void check() {
        browser.assertAccessible();
        browser.assertFits();
    }
}
