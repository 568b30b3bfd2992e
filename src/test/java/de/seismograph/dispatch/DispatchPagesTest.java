package de.seismograph.dispatch;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static de.seismograph.house.AFrame.aFrame;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import de.seismograph.house.Caller;
import de.seismograph.house.Chromium;
import de.seismograph.house.Database;
import de.seismograph.house.SettableClock;
import de.seismograph.house.SignedInNeighbourhood;
import de.seismograph.region.Land;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Managers rate by two taps, desks write and read profiles, everybody sees the burden. */
@QuarkusTest
class DispatchPagesTest {
    private static final double PATIENCE_MS = 20_000;

    @RegisterExtension
    final Chromium browser = Chromium.on(Chromium.Device.PHONE);

    @Inject
    Scheduling scheduling;

    private MinistryDesk desk;

    @BeforeEach
    void aDeskAndAFrame() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        Database.change("delete from letter");
        Database.change("delete from dispatch");
        Database.change("delete from digest");
        desk = new MinistryDesk();
        aFrame().of(12, Land.BERLIN).of(12, Land.HAMBURG).of(6, Land.BREMEN).imported();
    }

    /** The same managers may ask for links again in other tests, which get only a few within an hour. */
    @AfterEach
    void letTheClockRun() {
        SettableClock.run();
        Database.change("delete from manager_link");
    }

    @Test
    void aManagerRatesByTwoTapsAndTakesItBack() {
        String id = sentDaysAgo(8, 0);
        Page page = atHome("/m");
        page.getByText("1 Fachinformation einschätzen").click();
        assertThat(page.getByText("nur Gruppen von mindestens 10")).isVisible();
        barsNobody();

        page.locator(".grade").nth(3).click();
        assertThat(page.getByText("Gespeichert.").first()).isVisible();
        field("Kannte ich schon").check();
        field("Wohnen").check();
        field("Jugend").check();
        await().untilAsserted(() -> inbox().body("[0].id", equalTo(id))
                .body("[0].rating.relevance", equalTo(4))
                .body("[0].rating.known", equalTo(true))
                .body("[0].rating.forwardedTo", equalTo(List.of("housing", "youth"))));
        barsNobody();

        page.reload();
        assertThat(page.locator(".grade input").nth(3)).isChecked();
        assertThat(field("Jugend")).isChecked();
        button("Zurücknehmen").click();
        assertThat(page.locator(".outcome")).containsText("Zurückgenommen.");
        assertThat(page.locator(".outcome")).isFocused();
        assertThat(field("Jugend")).not().isChecked();
        inbox().body("[0].rating", nullValue());
    }

    @Test
    void whatWasTappedOutlivesTheSessionAndABrokenLine() {
        sentDaysAgo(8, 0);
        Page page = atHome("/m");
        page.navigate("/m?section=dispatches");
        field("Kannte ich schon").check();
        assertThat(page.getByText("Bitte wählen Sie noch eine Stufe").first()).isVisible();
        browser.context().clearCookies();
        page.locator(".grade").nth(1).click();
        SignedInNeighbourhood.again(page, "11-0001");

        assertThat(page.getByText("Noch nicht gespeichert.")).isVisible();
        assertThat(field("Kannte ich schon")).isChecked();
        page.route("**/rating", Route::abort);
        button("Jetzt speichern").click();
        assertThat(page.getByText("Keine Verbindung")).isVisible();
        barsNobody();
        page.unroute("**/rating");
        button("Jetzt speichern").click();
        assertThat(page.locator(".outcome")).containsText("Gespeichert.");
        inbox().body("[0].rating.relevance", equalTo(2)).body("[0].rating.known", equalTo(true));
        browser.expectAnyFaults("console: Failed to load resource");

        page.getByText("Nicht mein Thema?").click();
        button("„Wohnumfeld und Umwelt“ stumm schalten").click();
        assertThat(page.getByText("Stumme Themen holen Sie unten zurück.")).isVisible();
        page.getByText("English").click();
        assertThat(page.getByText("Further down you can bring muted topics back."))
                .isVisible();
        barsNobody();
        page.getByText("Hear of “").click();
        assertThat(page.locator(".grade")).hasCount(5);
    }

    @Test
    void aRatingFitsTheNarrowestPhone() {
        sentDaysAgo(8, 0);
        browser.turnedInto(Chromium.Device.NARROW);
        Page page = atHome("/m");
        page.navigate("/m?section=dispatches");
        page.getByLabel("Wirtschaftsförderung").check();

        assertThat(page.locator(".grade")).hasCount(5);
        barsNobody();
    }

    @Test
    void aDeskWritesIsToldWhatIsTooMuchAndWithdraws() {
        browser.turnedInto(Chromium.Device.DESKTOP);
        Page page = browser.signedIn(desk.name, MinistryDesk.PASSWORD, "/dispatches");
        assertThat(page.getByText("Noch nichts gesendet")).isVisible();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Neu schreiben"))
                .click();
        field("Titel").fill("Grüne Höfe");
        field("Text").fill("Eins. Zwei. Drei. Vier.");
        assertThat(page.getByText("4 Sätze von 3, 23 Zeichen von 500: zu lang")).isVisible();
        field("Wohnumfeld und Umwelt").check();
        barsNobody();
        button("Einreichen").click();
        assertThat(field("Text")).hasAttribute("aria-invalid", "true");
        browser.expectFaults(1, "console: Failed to load resource");
        barsNobody();

        field("Für wen?").selectOption("laender");
        button("Einreichen").click();
        assertThat(page.getByText("Bitte kreuzen Sie an, für wen es ist").first())
                .isVisible();
        assertThat(page.locator("#codes-01")).isFocused();
        barsNobody();
        page.locator("#codes-01").check();
        assertThat(page.locator("#codes-fault")).isHidden();
        field("Für wen?").selectOption("");

        field("Text").fill("Es gibt Geld für Höfe. Anträge bis 1. März.");
        page.reload();
        assertThat(field("Titel")).hasValue("Grüne Höfe");
        assertThat(field("Wohnumfeld und Umwelt")).isChecked();
        assertThat(page.getByText("2 Sätze von 3")).isVisible();
        button("Einreichen").click();
        assertThat(page.getByText("Eingereicht.")).isVisible();
        barsNobody();
        button("Zurückziehen …").click();
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Zurückziehen"))
                .click();
        assertThat(page.getByText("Noch nichts gesendet")).isVisible();
    }

    @Test
    void aDeskReadsAProfileWithoutSmallGroupsAndEverybodyTheBurden() {
        String id = sentDaysAgo(30, 22);
        SettableClock.stopAt(Instant.now().minus(Duration.ofDays(21)));
        for (int i = 1; i <= 30; i++) {
            SignedInNeighbourhood.asking("%s-%04d".formatted(i <= 12 ? "11" : i <= 24 ? "02" : "04", i))
                    .body(Map.of("relevance", i % 5 + 1, "known", i % 2 == 0))
                    .put("/dispatches/" + id + "/rating")
                    .then()
                    .statusCode(204);
        }
        SettableClock.run();
        scheduling.tick();

        browser.turnedInto(Chromium.Device.DESKTOP);
        Page page = browser.signedIn(desk.name, MinistryDesk.PASSWORD, "/dispatches?section=list&dispatch=" + id);
        assertThat(page.getByText("Rund 30 von 30 Quartieren")).isVisible();
        assertThat(page.locator("main table").first()).containsText("Berlin");
        assertThat(page.locator("main table").first()).containsText("Hamburg");
        assertThat(page.getByText("Bremen")).hasCount(0);
        assertThat(page.getByText("Gruppen unter 10 fehlen")).isVisible();
        barsNobody();

        page.getByText("Alle Fachinformationen").click();
        page.getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("Wichtigkeit nach Themen"))
                .getByText("Wohnumfeld und Umwelt")
                .click();
        assertThat(page.getByText("1 Fachinformation zu diesem Thema")).isVisible();
        assertThat(page.locator("main table").first()).containsText("Berlin");
        barsNobody();

        browser.turnedInto(Chromium.Device.PHONE);
        browser.page().navigate("/burden");
        assertThat(browser.page().getByText("Ministerium " + desk.ministry)).isVisible();
        barsNobody();
    }

    @Test
    void anAdministratorAddsAMinistryAndItsDesks() {
        String id = "m" + UUID.randomUUID().toString().substring(0, 8);
        browser.turnedInto(Chromium.Device.DESKTOP);
        Page page = browser.signedIn("admin", Caller.ADMIN_PASSWORD, "/admin?section=ministries&new=1");
        field("Kennung").fill(id);
        field("Name").fill("Ministerium der Höfe");
        field("Wer darf senden?").fill("anna\nzoe");
        barsNobody();
        button("Anlegen").click();

        assertThat(button("Änderung speichern")).isVisible();
        field("Wer darf senden?").fill("anna");
        button("Änderung speichern").click();
        assertThat(page.getByText("Gespeichert.")).isVisible();
        barsNobody();
        Caller.admin().get("/ministries/" + id).then().body("desks.size()", equalTo(1));
    }

    /** Handed in so long ago, and sent so long ago. */
    private String sentDaysAgo(int handedIn, int sent) {
        SettableClock.stopAt(Instant.now().minus(Duration.ofDays(handedIn)));
        String id = desk.sends("Grüne Höfe");
        SettableClock.stopAt(Instant.now().minus(Duration.ofDays(sent)));
        scheduling.tick();
        SettableClock.run();
        return id;
    }

    private Page atHome(String address) {
        Page page = browser.page();
        page.navigate(address + "#t=" + SignedInNeighbourhood.link("11-0001"));
        button("Jetzt anmelden").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Quartier 11-0001")))
                .isVisible();
        return page;
    }

    /** As the manager sees it who is at home. */
    private static ValidatableResponse inbox() {
        return SignedInNeighbourhood.of("11-0001")
                .bare()
                .get("/dispatches/inbox")
                .then();
    }

    private Locator button(String name) {
        return browser.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator field(String label) {
        return browser.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private void barsNobody() {
        browser.assertAccessible();
        browser.assertFits();
    }
}
