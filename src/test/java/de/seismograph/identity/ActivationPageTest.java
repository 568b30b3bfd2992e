package de.seismograph.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static de.seismograph.house.Find.button;
import static de.seismograph.house.Find.heading;
import static de.seismograph.house.Find.link;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import de.seismograph.house.Caller;
import de.seismograph.house.Chromium;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A password is saved once, however often somebody clicks, and what has been saved stays told. */
@QuarkusTest
class ActivationPageTest {
    private static final String PASSWORD = "sieben Stare auf dem Draht";

    @RegisterExtension
    final Chromium browser = Chromium.on(Chromium.Device.PHONE);

    private final List<Route> sent = new ArrayList<>();

    @Test
    void aPasswordIsChosenByOneCallAndTheWayToTheContentLeavesThatStanding() {
        Page page = browser.page();
        page.route("**/api/v1/account-activations", sent::add);
        page.navigate("/activation#t=" + "A".repeat(43));
        page.getByLabel("Neues Passwort").fill(PASSWORD);

        button(page, "Passwort speichern").dblclick();
        letThrough(page);

        assertThat(heading(page)).hasText("Das Passwort ist gespeichert.");
        link(page, "Zum Inhalt").focus();
        page.keyboard().press("Enter");
        page.waitForURL("**/activation#main");
        assertThat(heading(page)).hasText("Das Passwort ist gespeichert.");
    }

    @Test
    void aPasswordIsChangedByOneCall() {
        Page page = browser.signedIn("admin", Caller.ADMIN_PASSWORD, "/account");
        page.route("**/api/v1/me/password", sent::add);
        page.getByLabel("Bisheriges Passwort").fill(Caller.ADMIN_PASSWORD);
        page.getByLabel("Neues Passwort").fill(PASSWORD);

        button(page, "Passwort ändern").dblclick();
        letThrough(page);

        assertThat(heading(page)).hasText("Das Passwort ist geändert.");
    }

    /** The service is not asked: the password of the tests stays what it is. */
    private void letThrough(Page page) {
        page.waitForCondition(() -> !sent.isEmpty());
        assertThat(sent).hasSize(1);
        sent.get(0).fulfill(new Route.FulfillOptions().setStatus(204));
    }
}
