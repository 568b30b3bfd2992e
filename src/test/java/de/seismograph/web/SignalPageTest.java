package de.seismograph.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.ASignal.aSignal;
import static de.seismograph.house.ASignal.grownOlder;
import static de.seismograph.house.ASignal.seenBy;
import static de.seismograph.house.ASignal.stance;
import static de.seismograph.house.ATopic.aTopic;
import static de.seismograph.house.Find.alert;
import static de.seismograph.house.Find.button;
import static de.seismograph.house.Find.heading;
import static de.seismograph.house.Find.link;
import static org.hamcrest.Matchers.equalTo;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import de.seismograph.house.Caller;
import de.seismograph.house.Chromium;
import de.seismograph.house.Chromium.Device;
import de.seismograph.house.Database;
import de.seismograph.house.SignedInNeighbourhood;
import de.seismograph.region.Land;
import de.seismograph.signal.Weighing;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Managers raise something and say whether it is so with them; an editor makes a question of it. */
@QuarkusTest
class SignalPageTest {
    @RegisterExtension
    final Chromium browser = Chromium.on(Device.PHONE);

    @Inject
    Weighing weighing;

    private final String text = "Ein Haus wird verkauft, " + UUID.randomUUID();

    @BeforeEach
    void twoLaender() {
        aFrame().of(12, Land.BERLIN).of(12, Land.HAMBURG).imported();
    }

    @ParameterizedTest
    @EnumSource
    void somethingIsRaisedInUnderAMinute(Device device) {
        Page page = home(device, "11-0001");
        link(page, "Etwas melden").click();
        assertThat(heading(page)).hasText("Etwas melden");
        urgency(page).click();
        assertThat(page.getByText("Bitte wählen Sie ein Thema.")).isVisible();
        assertThat(page.locator(".choices--topic input").first()).isFocused();
        looksRight();
        page.getByLabel("Verdrängungsprozesse").check();
        assertThat(words(page)).isFocused();
        assertThat(page.getByText("Bitte wählen Sie ein Thema.")).hasCount(0);
        words(page).fill(text);
        assertThat(page.locator(".kern-error, [aria-invalid], [aria-describedby$=fault]"))
                .hasCount(0);
        looksRight();
        urgency(page).click();

        assertThat(alert(page)).containsText("Ihre Meldung ist da.");
        assertThat(alert(page)).isFocused();
        assertThat(card(page)).containsText("Berlin");
        assertThat(card(page)).containsText("Dringlichkeit 4 von 5");
        looksRight();
        button(card(page), "Zurückziehen …").click();
        looksRight();
        button(page, "Zurückziehen").click();
        assertThat(card(page)).hasCount(0);
        assertThat(alert(page)).containsText("Zurückgezogen.");
        assertThat(alert(page)).isFocused();
    }

    @Test
    void whatIsWrittenOutlivesTheSessionABrokenLineAndALateFailure() {
        Page page = home(Device.PHONE, "11-0001");
        AtomicReference<Route> late = new AtomicReference<>();
        page.route("**/api/v1/me/duties", late::set);
        link(page, "Was daraus wurde").click();
        link(page, "Meldungen").click();
        assertThat(heading(page)).hasText("Meldungen");
        link(page, "Etwas melden").click();
        words(page).fill(text);
        late.get().abort();
        page.getByLabel("Verdrängungsprozesse").check();
        assertThat(words(page)).hasValue(text);

        browser.context().clearCookies();
        urgency(page).click();
        SignedInNeighbourhood.again(page, "11-0001");
        assertThat(words(page)).hasValue(text);
        assertThat(page.getByLabel("Verdrängungsprozesse")).isChecked();

        page.route("**/api/v1/signals", Route::abort);
        urgency(page).click();
        assertThat(alert(page)).containsText("Keine Verbindung");
        page.unroute("**/api/v1/signals");
        page.reload();
        urgency(page).dblclick();
        assertThat(alert(page)).containsText("Ihre Meldung ist da.");
        browser.expectAnyFaults("console: Failed to load resource");

        page.getByText("English").click();
        assertThat(alert(page)).containsText("Your signal is there.");
        page.reload();
        assertThat(heading(page)).hasText("Signals");
        assertThat(page.getByText("Your signal is there.")).hasCount(0);
        assertThat(card(page)).hasCount(1);
        looksRight();
        link(page, "Raise something").click();
        assertThat(page.locator("#text")).hasValue("");
    }

    @Test
    void anotherSaysThatItIsSoThereTooAndTakesItBack() {
        String signal = aSignal().with("text", text).from("11-0001");
        Page page = home(Device.PHONE, "02-0013");
        link(page, "Meldungen").click();
        button(card(page), "Bei uns auch").click();

        assertThat(card(page)).containsText("Sie haben gesagt: bei uns auch.");
        assertThat(card(page)).isFocused();
        seenBy("02-0013", signal).then().body("mine", equalTo("supported"));
        button(card(page), "Zurücknehmen").click();
        button(card(page), "Bei uns nicht").click();
        assertThat(card(page)).containsText("Sie haben gesagt: bei uns nicht.");
        looksRight();
    }

    @Test
    void whatIsOverdueAndWhatWasAnsweredIsReadAndJudgedWhereItWasRaised() {
        String name = "Eigenes " + UUID.randomUUID();
        String topic = aTopic(name);
        String signal = aSignal().with("topic", topic).from("11-0001");
        stance(signal, "11-0002", "supported");
        stance(signal, "02-0013", "supported");
        grownOlder(signal);
        weighing.tick();
        Database.change(
                "update duty set due_at = past, first_due_at = past from (select now() - interval '1 day' as past) day where signal_id = ?",
                signal);
        Page page = home(Device.PHONE, "02-0013");
        link(page, "Was daraus wurde").click();
        Locator duty = page.locator("article").filter(new Locator.FilterOptions().setHasText(name));

        assertThat(duty).containsText("eingegangen, überfällig");
        assertThat(duty).containsText("schuldet eine Antwort bis zum");
        duty.getByText("Warum").click();
        looksRight();

        String id = (String) Database.rows("select id from duty where signal_id = ?", signal)
                .get(0)
                .get(0);
        Caller.admin()
                .contentType(ContentType.JSON)
                .body(Map.of("outcome", "measure", "text", Map.of("de", "Wir prüfen das.")))
                .put("/duties/" + id + "/answer")
                .then()
                .statusCode(200);
        Database.change("update duty set effect_until = now() + interval '9 days' where id = ?", id);
        page.navigate("/m");
        page.locator(".waiting a[href$='#duty-" + id + "']").first().click();
        assertThat(duty).isFocused();
        assertThat(duty).containsText("Wir prüfen das.");
        duty.getByText("Warum").click();
        browser.context().clearCookies();
        button(duty, "Ja").click();
        SignedInNeighbourhood.again(page, "02-0013");
        button(duty, "Teilweise").dblclick();
        assertThat(button(duty, "Teilweise")).hasAttribute("aria-pressed", "true");
        assertThat(button(duty, "Teilweise")).isFocused();
        looksRight();
        page.reload();
        assertThat(button(duty, "Teilweise")).hasAttribute("aria-pressed", "true");
        link(page, "Dazu ein Beispiel guter Praxis beschreiben").first().click();
        assertThat(page)
                .hasURL(Pattern.compile(
                        ".*section=practices.*duty=" + id + ".*|.*duty=" + id + ".*section=practices.*"));
        assertThat(heading(page)).hasText("Ein Beispiel beschreiben");
        browser.expectAnyFaults("console: Failed to load resource");
        Database.change("update duty set effect_until = null where id = ?", id);
    }

    @Test
    void whatHasHelpedIsDescribedAndFoundBesideIt() {
        String signal = aSignal().with("text", text).from("11-0001");
        Page page = home(Device.PHONE, "02-0013");
        link(page, "Meldungen").click();
        link(card(page), "Was dabei geholfen hat").click();
        assertThat(heading(page)).hasText("Gute Praxis zu einer Meldung");
        assertThat(page.getByText("Zu dieser Meldung hat noch niemand")).isVisible();
        assertThat(link(page, "Alle Beispiele zum selben Thema"))
                .hasAttribute("href", Pattern.compile(".*topic=displacement.*"));
        looksRight();
        link(page, "Ein Beispiel beschreiben").click();
        assertThat(page.getByLabel("Verdrängungsprozesse")).isChecked();
        assertThat(page.getByLabel("Neben der Meldung zeigen")).isChecked();
        looksRight();
        String title = "Vorkauf durch " + UUID.randomUUID();
        page.getByLabel("Überschrift").fill(title);
        page.getByLabel("Was war das Problem?").fill("Ein Haus sollte verkauft werden.");
        page.getByLabel("Was haben Sie getan?").fill("Wir haben die Bewohner beraten.");
        page.getByLabel("Was kam dabei heraus?").fill("Sie haben es selbst gekauft.");
        page.getByLabel("Was hat es gekostet?").selectOption("to-10000");
        button(page, "Veröffentlichen").click();
        assertThat(heading(page)).hasText(title);
        looksRight();

        SignedInNeighbourhood.of("11-0001")
                .ours()
                .delete("/signals/" + signal)
                .then()
                .statusCode(204);
        link(page, "Zur Meldung").click();
        assertThat(page.locator("#signal-" + signal)).containsText("Abgeschlossen am");
        assertThat(page.locator("#signal-" + signal)).containsText("Der Text ist entfernt.");
        assertThat(button(page, "Bei uns auch")).hasCount(0);
        looksRight();
        link(page, "Was dabei geholfen hat").click();
        assertThat(page.locator("ul.practices h2 a")).hasText(title);
        page.navigate("/m?section=signals");
        link(page, "Abgeschlossene Meldungen ansehen").click();
        assertThat(heading(page)).hasText("Abgeschlossene Meldungen");
        assertThat(page.locator("#signal-" + signal)).isVisible();
        looksRight();
    }

    @Test
    void anEditorMakesAQuestionToAllOfIt() {
        String signal = aSignal().with("text", text).from("11-0001");
        Page page = browser.turnedInto(Device.DESKTOP).signedIn("admin", Caller.ADMIN_PASSWORD, "/signals");
        assertThat(card(page)).containsText("Berlin");
        page.getByLabel("Thema").focus();
        page.getByLabel("Thema").selectOption("poverty");
        assertThat(card(page)).hasCount(0);
        assertThat(page.getByLabel("Thema")).isFocused();
        page.getByLabel("Thema").selectOption("displacement");
        looksRight();
        button(card(page), "Frage an alle daraus machen").click();

        assertThat(heading(page).first()).hasText("Entwurf bearbeiten");
        assertThat(page.getByLabel("Titel", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("Nachgefragt: Verdrängungsprozesse");
        button(page, "Speichern und weiter zum Öffnen").click();
        SignedInNeighbourhood.of("11-0001")
                .ours()
                .delete("/signals/" + signal)
                .then()
                .statusCode(204);
        link(page, "einer Meldung aus einem Quartier").click();
        assertThat(page.locator("#signal-" + signal)).containsText("Abgeschlossen am");
        looksRight();
        link(page, "Alle Meldungen").click();
        link(page, "Abgeschlossene Meldungen ansehen").click();
        assertThat(link(page, "Offene Meldungen ansehen")).isVisible();
        assertThat(page.locator("#signal-" + signal)).isVisible();
    }

    @Test
    void anEditorRemovesATextThatNamesSomebody() {
        String signal = aSignal().with("text", text).from("11-0001");
        Page page =
                browser.turnedInto(Device.PHONE).signedIn("admin", Caller.ADMIN_PASSWORD, "/signals#signal-" + signal);
        assertThat(page.locator("#signal-" + signal)).isFocused();
        button(card(page), "Text entfernen").click();
        looksRight();
        button(page, "Entfernen").click();
        assertThat(page.getByText(text)).hasCount(0);
        assertThat(alert(page)).isFocused();
        assertThat(page.locator("#signal-" + signal)).containsText("Der Text ist entfernt.");
    }

    private Page home(Device device, String neighbourhood) {
        Page page = browser.turnedInto(device).page();
        page.navigate("/m#t=" + SignedInNeighbourhood.link(neighbourhood));
        button(page, "Jetzt anmelden").click();
        assertThat(heading(page)).hasText("Quartier " + neighbourhood);
        return page;
    }

    private Locator card(Page page) {
        return page.locator("article").filter(new Locator.FilterOptions().setHasText(text));
    }

    /** A tap on this sends. */
    private static Locator urgency(Page page) {
        return button(page, "Melden: 4 von 5");
    }

    private static Locator words(Page page) {
        return page.getByLabel("Was passiert bei Ihnen?");
    }

    private void looksRight() {
        browser.assertAccessible();
        browser.assertFits();
    }
}
