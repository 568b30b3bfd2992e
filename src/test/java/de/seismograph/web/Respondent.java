package de.seismograph.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.seismograph.house.Chromium;
import de.seismograph.house.Database;
import java.util.List;

/** Somebody in front of the answer page. */
record Respondent(Chromium browser, Page page) {
    static Respondent at(Chromium browser) {
        return new Respondent(browser, browser.page());
    }

    /** Opens a personal link. */
    Respondent open(String token) {
        page.navigate("about:blank");
        page.navigate("/p/" + token.substring(0, 10) + "#t=" + token);
        return arrived();
    }

    /** Opens an address without a code. */
    Respondent visit(String address) {
        page.navigate("about:blank");
        page.navigate(address);
        return arrived();
    }

    Respondent reload() {
        page.reload();
        return arrived();
    }

    private Respondent arrived() {
        assertThat(heading()).isVisible();
        return this;
    }

    /** Stays until the page would be there without a connection too. */
    Respondent untilKept() {
        page.evaluate("navigator.serviceWorker.ready.then(() => true)");
        return this;
    }

    void offline(boolean offline) {
        browser.context().setOffline(offline);
    }

    Respondent choose(int choice) {
        page.getByRole(AriaRole.RADIO).nth(choice).check();
        return this;
    }

    Respondent press(String name) {
        button(name).click();
        return this;
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    Respondent reads(String heading) {
        assertThat(heading()).hasText(heading);
        return this;
    }

    /** What stands there bars nobody, by day or by night, and is not wider than the window. */
    Respondent barsNobody() {
        browser.assertAccessible();
        browser.assertFits();
        return this;
    }

    /** Chromium writes every refusal of the server to its console, and what cannot reach it. */
    void expectRefusals(int count) {
        browser.expectFaults(count, "console: Failed to load resource");
    }

    /** The sheets of a pulse, as they are stored. */
    static List<String> sheets(String pulse) {
        return Database.rows("select answers::text from sheet_" + pulse).stream()
                .map(row -> (String) row.get(0))
                .toList();
    }
}
