package de.seismograph.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import de.seismograph.house.Caller;
import de.seismograph.house.Chromium;

/** Somebody at the pages for editors. */
final class Desk implements AutoCloseable {
    /** Pages that follow a pulse look at it every few seconds, and a busy machine takes its time. */
    private static final double PATIENCE_MS = 20_000;

    final Chromium browser;
    final Page page;

    private Desk(Chromium browser) {
        this.browser = browser;
        page = browser.page();
        page.onDialog(Dialog::accept);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
    }

    /** Where nobody has signed in. */
    static Desk unmanned(Chromium.Device device) {
        return new Desk(Chromium.on(device));
    }

    /** Where an editor has signed in and has gone on to an address. */
    static Desk at(String address, Chromium.Device device) {
        return of("admin", Caller.ADMIN_PASSWORD, address, device);
    }

    static Desk of(String name, String password, String address, Chromium.Device device) {
        Desk desk = unmanned(device);
        desk.page.navigate("/login?next=" + address.replace("?", "%3F").replace("&", "%26"));
        desk.field("Name").fill(name);
        desk.field("Passwort").fill(password);
        desk.button("Anmelden").click();
        desk.page.waitForURL("**" + address);
        return desk;
    }

    Locator title() {
        return page.locator("main h1").first();
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator text(String text) {
        return page.getByText(text);
    }

    /** The question that is asked before something final. */
    Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }

    void confirm(String answer) {
        assertThat(dialog()).isVisible();
        looksRight();
        dialog().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(answer))
                .click();
        // Closed and gone: a hidden one would still hold what it has shown.
        assertThat(page.locator("dialog")).hasCount(0);
    }

    /** Goes there as a link inside the page does. */
    void follow(String address) {
        page.evaluate(
                "address => { history.pushState(undefined, '', address); dispatchEvent(new PopStateEvent('popstate')); }",
                address);
    }

    /** The smallest thing that can be asked: the standing question of a topic. */
    void write(String title, String topic) {
        field("Titel").fill(title);
        field("Anlass: Warum fragen Sie gerade jetzt?").fill("Viele haben davon berichtet.");
        field("Thema").selectOption(topic);
    }

    void save() {
        button("Entwurf speichern").click();
        assertThat(text("Alles ist gespeichert.").first()).isVisible();
    }

    /** Tab by tab, as somebody without a mouse gets there. */
    void tabTo(Locator wanted) {
        for (int presses = 0; presses < 150; presses++) {
            if (Boolean.TRUE.equals(wanted.evaluate("element => element === document.activeElement"))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("No way by keyboard to " + wanted);
    }

    void looksRight() {
        browser.assertAccessible();
        browser.assertFits();
    }

    /** Chromium writes every refusal of the server to its console. */
    void expectRefusals(int count) {
        browser.expectFaults(count, "console: Failed to load resource");
    }

    @Override
    public void close() {
        browser.assertQuiet();
        browser.close();
    }
}
