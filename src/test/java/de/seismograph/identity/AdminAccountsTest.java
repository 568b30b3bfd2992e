package de.seismograph.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static de.seismograph.house.Find.alert;
import static de.seismograph.house.Find.button;
import static de.seismograph.house.Find.heading;
import static de.seismograph.house.Find.link;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.notNullValue;

import com.microsoft.playwright.Page;
import de.seismograph.house.Caller;
import de.seismograph.house.Chromium;
import de.seismograph.house.Mailbox;
import de.seismograph.house.PostOffice;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An admin opens accounts in a browser, and whoever gets one chooses the password there. */
@QuarkusTest
class AdminAccountsTest {
    private static final Pattern LINK = Pattern.compile("http://\\S+(/activation#t=[A-Za-z0-9_-]{43})\\s");
    private static final String CHOSEN = "sieben Stare auf dem Draht";

    @Inject
    Welcoming welcoming;

    private final String name = Colleagues.aName();
    private final String email = name + "@example.org";

    @RegisterExtension
    final Chromium browser = Chromium.on(Chromium.Device.DESKTOP);

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESKTOP"})
    void whoGetsAnAccountIsInvitedAndChoosesThePassword(Chromium.Device device) {
        browser.turnedInto(device);
        Page page = open("accounts");
        link(page, "Konto anlegen").click();
        page.getByLabel("Anmeldename").fill(name);
        page.getByLabel("Mailadresse").fill(email);
        page.locator("#role-land").check();
        assertThat(page.locator("#role-land")).isFocused();
        page.locator("#land").selectOption("05");
        check();
        button(page, "Anlegen und Link senden").click();

        assertThat(heading(page)).hasText(name);
        assertThat(page.getByText("Die Mail an " + email + " wartet auf den Versand."))
                .isVisible();
        assertThat(page.getByText("Rollen: Land Nordrhein-Westfalen.")).isVisible();
        check();
        welcoming.tick();
        button(page, "Stand aktualisieren").click();
        assertThat(page.getByText("Die Mail an " + email + " ist verschickt.")).isVisible();

        choosePassword();
        page.reload();
        assertThat(page.getByText("Zustand: aktiv.")).isVisible();
    }

    /** In a browser of their own. */
    private void choosePassword() {
        try (Chromium theirs = Chromium.on(Chromium.Device.PHONE)) {
            Matcher link = LINK.matcher(Mailbox.at(email).get(0).text());
            assertThat(link.find()).isTrue();
            Page page = theirs.page();
            page.navigate(link.group(1));
            assertThat(heading(page)).hasText("Passwort wählen");
            assertThat(page.url()).doesNotContain("#t=");
            theirs.assertAccessible();
            theirs.assertFits();

            page.getByLabel("Neues Passwort").fill(name);
            button(page, "Passwort speichern").click();
            assertThat(alert(page))
                    .containsText("Dieses Passwort ist kaum mehr als der Name des Kontos oder dieses Dienstes.");
            theirs.expectFaults(1, "console: Failed to load resource");
            page.getByLabel("Neues Passwort").fill(CHOSEN);
            button(page, "Passwort speichern").click();
            assertThat(heading(page)).hasText("Das Passwort ist gespeichert.");
            theirs.assertAccessible();
            theirs.assertQuiet();
        }
        Colleagues.login(name, CHOSEN).statusCode(200);
    }

    @Test
    void whatHasBeenMendedIsNotToldAgainWhenThePageIsDrawnAnew() {
        Page page = open("accounts");
        link(page, "Konto anlegen").click();
        page.getByLabel("Anmeldename").fill(name);
        page.getByLabel("Mailadresse").fill(email);
        button(page, "Anlegen und Link senden").click();
        assertThat(page.locator("#roles-fault")).isVisible();

        page.locator("#role-land").check();

        assertThat(page.locator("#land")).isVisible();
        assertThat(page.locator("#roles-fault")).isHidden();
        browser.expectFaults(1, "console: Failed to load resource");
    }

    @Test
    void aMailThatCannotBeDeliveredIsSeen() {
        PostOffice.refuses(email, "550 5.1.1 No such user");
        Colleagues.open(Map.of("name", name, "email", email, "roles", List.of(Role.EDITOR)));
        welcoming.tick();

        Page page = open("accounts&account=" + name);

        assertThat(page.getByText("Die Mail an " + email + " ließ sich nicht zustellen."))
                .isVisible();
        assertThat(page.getByText("Der Mailserver hat mit 550 geantwortet.")).isVisible();
        PostOffice.accepts(email);
        button(page, "Neuen Link senden").click();
        assertThat(alert(page)).containsText("Der Link ist unterwegs.");
        welcoming.tick();
        assertThat(Mailbox.at(email)).hasSize(1);
        check();
    }

    @Test
    void rolesThatSomebodyElseHasChangedMeanwhileAreShownBeforeTheyAreReplaced() {
        String colleague = Colleagues.somebodyWith(Role.EDITOR);
        Page page = open("accounts&account=" + colleague);
        page.locator("#role-ministry").check();
        Caller.admin()
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(Map.of("roles", List.of(Role.INTEGRATOR)))
                .put("/accounts/" + colleague)
                .then()
                .statusCode(200);

        button(page, "Rollen speichern").click();
        assertThat(alert(page)).containsText("Jetzt gespeichert sind: Datennutzung.");
        assertThat(page.locator("#role-ministry")).isChecked();
        check();
        browser.expectFaults(1, "console: Failed to load resource");
        button(page, "Rollen speichern").click();

        assertThat(alert(page)).containsText("Die Rollen sind gespeichert.");
        account(colleague, contains(Role.EDITOR, Role.MINISTRY));
    }

    @Test
    void nobodyShutsThemselvesOutByAccident() {
        Page page = open("accounts&account=admin");
        assertThat(alert(page)).containsText("Das ist Ihr eigenes Konto.");

        page.locator("#role-admin").uncheck();
        button(page, "Rollen speichern").click();
        assertThat(page.locator(".confirmation")).hasText("Sich selbst die Verwaltung nehmen?");
        assertThat(page.locator(".confirmation")).isFocused();
        check();
        button(page, "Abbrechen").click();

        assertThat(page.locator("#role-admin")).not().isChecked();
        account("admin", contains(Role.ADMIN, Role.EDITOR));
    }

    @Test
    void anAccountIsClosedForGood() {
        String colleague = Colleagues.somebodyWith(Role.EDITOR);
        Page page = open("accounts&account=" + colleague);

        button(page, "Konto schließen …").click();
        check();
        button(page, "Endgültig schließen").click();

        assertThat(alert(page)).containsText("Das Konto ist geschlossen.");
        assertThat(page.locator("form")).hasCount(0);
        check();
        Caller.admin().get("/accounts/" + colleague).then().body("closedAt", notNullValue());
    }

    @Test
    void everybodyChangesTheirOwnPassword() {
        String colleague = Colleagues.somebodyWith(Role.MINISTRY);
        Page page = browser.signedIn(colleague, Colleagues.PASSWORD, "/account");
        assertThat(page.getByText("Sie sind angemeldet als " + colleague)).isVisible();
        check();

        page.getByLabel("Bisheriges Passwort").fill("das ist es nicht");
        page.getByLabel("Neues Passwort").fill(CHOSEN);
        button(page, "Passwort ändern").click();
        assertThat(page.locator("#current-fault")).hasText("Das ist nicht Ihr bisheriges Passwort.");
        assertThat(page.getByLabel("Neues Passwort")).hasValue(CHOSEN);
        check();
        browser.expectFaults(1, "console: Failed to load resource");
        page.getByLabel("Bisheriges Passwort").fill(Colleagues.PASSWORD);
        button(page, "Passwort ändern").click();

        assertThat(heading(page)).hasText("Das Passwort ist geändert.");
        check();
        Colleagues.login(colleague, CHOSEN).statusCode(200);
    }

    private Page open(String section) {
        Page page = browser.signedIn("admin", Caller.ADMIN_PASSWORD, "/admin?section=" + section);
        assertThat(heading(page)).isVisible();
        return page;
    }

    private void check() {
        browser.assertAccessible();
        browser.assertFits();
    }

    private static void account(String name, org.hamcrest.Matcher<?> roles) {
        Caller.admin().get("/accounts/" + name).then().body("roles", roles);
    }
}
