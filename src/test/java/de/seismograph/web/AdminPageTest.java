package de.seismograph.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.AFrame.emailOf;
import static de.seismograph.house.Find.alert;
import static de.seismograph.house.Find.button;
import static de.seismograph.house.Find.heading;
import static de.seismograph.house.Find.link;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.seismograph.house.Caller;
import de.seismograph.house.Chromium;
import de.seismograph.house.Database;
import de.seismograph.region.Land;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An admin looks after API clients, keys, the log and what people ask about data of their own. */
@QuarkusTest
class AdminPageTest {
    @RegisterExtension
    final Chromium browser = Chromium.on(Chromium.Device.DESKTOP);

    @ParameterizedTest
    @EnumSource
    void everySectionIsThereOnEveryDevice(Chromium.Device device) {
        browser.turnedInto(device);
        aFrame().of(1, Land.BERLIN).imported();
        Page page = open("frame", "Quartiere");

        for (String section : List.of(
                "Adressliste",
                "Konten",
                "API-Zugänge",
                "Protokoll",
                "Schlüssel",
                "Auskunft und Löschung",
                "Quartiere")) {
            link(page, section).click();
            assertThat(heading(page)).hasText(section);
            assertThat(heading(page)).isFocused();
            assertThat(link(page, section)).hasAttribute("aria-current", "page");
            check();
        }
        page.goBack();
        assertThat(heading(page)).hasText("Auskunft und Löschung");
        button(page, "English").click();
        assertThat(heading(page)).hasText("Access and erasure");
    }

    @Test
    void whoIsNotSignedInComesBackToTheSameSection() {
        Page page = browser.page();
        page.navigate("/admin?section=audit");
        page.waitForURL("**/login?next=**");
        browser.expectFaults(1, "console: Failed to load resource");

        browser.signedIn("admin", Caller.ADMIN_PASSWORD, "/admin?section=audit");

        assertThat(heading(page)).hasText("Protokoll");
    }

    @Test
    void whoIsNoAdminIsToldSo() {
        String name = "desk-" + System.nanoTime();
        Caller.admin()
                .contentType("application/json")
                .body(Map.of("name", name, "password", "vier Amseln im Regen", "roles", List.of("editor")))
                .post("/accounts")
                .then()
                .statusCode(201);

        Page page = browser.signedIn(name, "vier Amseln im Regen", "/admin");

        assertThat(heading(page)).hasText("Kein Zugang");
        check();
    }

    @Test
    void anApiClientIsRegisteredUsedAndRevoked() {
        Page page = open("clients", "API-Zugänge");
        link(page, "API-Zugang anlegen").click();
        page.getByLabel("Bezeichnung").fill("Offene Daten");
        check();
        button(page, "Anlegen und Geheimnis zeigen").click();

        assertThat(alert(page)).containsText("Das Geheimnis sehen Sie nur jetzt.");
        check();
        String id = page.locator(".secret").first().innerText();
        String secret = page.locator(".secret").last().innerText();
        assertThat(tokenStatus(id, secret)).isEqualTo(200);
        button(page, "Ich habe es gesichert").click();

        assertThat(heading(page)).hasText("Offene Daten");
        assertThat(page.getByText(secret)).hasCount(0);
        page.getByLabel("Bezeichnung").fill("Offene Daten des Landes");
        button(page, "Änderung speichern").click();
        assertThat(alert(page)).containsText("Die Änderung ist gespeichert.");
        assertThat(heading(page)).hasText("Offene Daten des Landes");
        check();

        button(page, "Neues Geheimnis erzeugen …").click();
        browser.assertAccessible();
        button(page, "Neues Geheimnis erzeugen").click();
        assertThat(page.locator(".secret").last()).not().hasText(secret);
        assertThat(tokenStatus(id, secret)).isEqualTo(401);
        button(page, "Ich habe es gesichert").click();

        button(page, "Zugang widerrufen …").click();
        button(page, "Endgültig widerrufen").click();
        assertThat(alert(page)).containsText("Der Zugang ist widerrufen.");
        check();
        Caller.admin().get("/api-clients/" + id).then().body("label", equalTo("Offene Daten des Landes"));
    }

    @Test
    void whatAnInputLacksIsToldBesideIt() {
        Page page = open("clients&new=1", "API-Zugang anlegen");
        page.getByLabel("Bezeichnung").fill("Land");
        page.locator("#role-land").check();
        button(page, "Anlegen und Geheimnis zeigen").click();

        assertThat(page.locator("#land")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("#land-fault")).hasText("Zur Rolle land gehört der Schlüssel eines Landes.");
        assertThat(page.getByLabel("Bezeichnung")).hasValue("Land");
        check();
        browser.expectFaults(1, "console: Failed to load resource");
    }

    @Test
    void theLogIsReadAndVerified() {
        aFrame().of(1, Land.BERLIN).imported();
        Page page = open("audit", "Protokoll");

        assertThat(page.locator("tbody tr").first()).containsText("adminAdressliste eingelesen");
        assertThat(page.locator("tbody tr").first()).containsText("insgesamt: 1");
        button(page, "Protokoll prüfen").click();
        assertThat(alert(page)).containsText("Das Protokoll ist unverändert.");
        check();

        long number = Database.number("select max(number) from audit_entry");
        Database.change("alter table audit_entry disable trigger audit_entry_append_only");
        Database.change("update audit_entry set actor = actor || 'x' where number = ?", number);
        try {
            button(page, "Protokoll prüfen").click();
            assertThat(alert(page)).containsText("ist das Protokoll nicht mehr so");
        } finally {
            Database.change("update audit_entry set actor = left(actor, -1) where number = ?", number);
            Database.change("alter table audit_entry enable trigger audit_entry_append_only");
        }
        check();
    }

    @Test
    void anotherKeySignsOnlyAfterAQuestion() {
        Page page = open("keys", "Schlüssel");
        String before = page.locator("tbody code").first().innerText();

        button(page, "Neuen Schlüssel verwenden …").click();
        assertThat(alert(page)).containsText("Tokens des jetzigen Schlüssels gelten weiter");
        check();
        button(page, "Neuen Schlüssel verwenden").click();

        assertThat(alert(page)).containsText("Der neue Schlüssel unterschreibt.");
        assertThat(page.locator("tbody code").first()).not().hasText(before);
        assertThat(page.locator("tbody code").last()).hasText(before);
        Caller.signAdminOut();
    }

    @Test
    void peopleAreToldWhatIsStoredAndForgotten() {
        // Nobody there is asked by a pulse of another test, whose key may be lost.
        aFrame().of(2, Land.SAARLAND).imported();
        Page page = open("requests", "Auskunft und Löschung");

        page.getByLabel("Mailadresse der Person").fill(emailOf("10-0001"));
        button(page, "Auskunft anzeigen").click();
        assertThat(page.locator("tbody tr")).containsText("10-0001Alex Öztürk");
        check();
        button(page, "Daten löschen …").click();
        assertThat(alert(page)).containsText("Alle Daten zu " + emailOf("10-0001") + " löschen?");
        check();
        button(page, "Endgültig löschen").click();

        assertThat(alert(page)).containsText("Die Daten zu " + emailOf("10-0001") + " sind gelöscht.");
        check();
        button(page, "Auskunft anzeigen").click();
        assertThat(page.getByText("Unter dieser Adresse ist nichts gespeichert."))
                .isVisible();
    }

    @Test
    void whatIsEnteredOutlivesTheSession() {
        Page page = open("clients&new=1", "API-Zugang anlegen");
        page.getByLabel("Bezeichnung").fill("Statistikstelle");
        Database.change("delete from browser_session");
        button(page, "Anlegen und Geheimnis zeigen").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("Ihre Anmeldung ist abgelaufen");
        check();

        dialog.getByLabel("Name").fill("admin");
        dialog.getByLabel("Passwort").fill("falsch");
        button(page, "Anmelden und weiter").click();
        assertThat(dialog.getByRole(AriaRole.ALERT)).containsText("Name oder Passwort stimmt nicht.");
        dialog.getByLabel("Passwort").fill(Caller.ADMIN_PASSWORD);
        button(page, "Anmelden und weiter").click();

        assertThat(alert(page)).containsText("Das Geheimnis sehen Sie nur jetzt.");
        browser.expectFaults(2, "console: Failed to load resource");
    }

    @Test
    void whoChangesTheirOwnRolesIsToldToSignInAgain() {
        String name = "own-" + System.nanoTime();
        String password = "vier Amseln im Regen";
        Caller.admin()
                .contentType("application/json")
                .body(Map.of("name", name, "password", password, "roles", List.of("admin", "editor")))
                .post("/accounts")
                .then()
                .statusCode(201);
        Page page = browser.signedIn(name, password, "/admin?section=accounts&account=" + name);
        page.locator("#role-editor").uncheck();
        button(page, "Rollen speichern").click();

        assertThat(alert(page)).containsText("Die Rollen sind gespeichert.");
        assertThat(alert(page)).containsText("Bitte melden Sie sich neu an.");
        check();
        Caller.admin().get("/accounts/" + name).then().body("roles", equalTo(List.of("admin")));
        link(page, "Neu anmelden").click();
        page.waitForURL("**/login?next=*");
    }

    @Test
    void theLogIsVerifiedAfterSigningInAgain() {
        Page page = open("audit", "Protokoll");
        Database.change("delete from browser_session");
        button(page, "Protokoll prüfen").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Name").fill("admin");
        dialog.getByLabel("Passwort").fill(Caller.ADMIN_PASSWORD);
        button(page, "Anmelden und weiter").click();

        assertThat(alert(page)).containsText("Das Protokoll ist unverändert.");
        browser.expectFaults(1, "console: Failed to load resource");
    }

    private Page open(String section, String title) {
        Page page = browser.signedIn("admin", Caller.ADMIN_PASSWORD, "/admin?section=" + section);
        assertThat(heading(page)).hasText(title);
        return page;
    }

    private static int tokenStatus(String id, String secret) {
        return Caller.anybody()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("grant_type", "client_credentials")
                .auth()
                .preemptive()
                .basic(id, secret)
                .post("/oauth/token")
                .statusCode();
    }

    private void check() {
        browser.assertAccessible();
        browser.assertFits();
    }
}
