package de.seismograph.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.ASignal.aSignal;
import static de.seismograph.house.ASignal.seenBy;
import static de.seismograph.house.ASignal.stance;
import static de.seismograph.house.Find.alert;
import static de.seismograph.house.Find.button;
import static de.seismograph.house.Find.heading;
import static de.seismograph.house.Find.link;
import static org.hamcrest.Matchers.equalTo;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import de.seismograph.house.Caller;
import de.seismograph.house.Chromium;
import de.seismograph.house.Chromium.Device;
import de.seismograph.house.SignedInManager;
import de.seismograph.region.Land;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
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

    private final String text = "Ein Haus wird verkauft, " + UUID.randomUUID();

    @BeforeEach
    void twoLaender() {
        aFrame().of(12, Land.BERLIN).of(12, Land.HAMBURG).imported();
    }

    @ParameterizedTest
    @EnumSource
    void somethingIsRaisedInUnderAMinute(Device device) {
        Page page = home(device, "11-0001");
        link(page, "Meldungen").click();
        assertThat(heading(page)).hasText("Meldungen");
        looksRight();

        link(page, "Etwas melden").click();
        button(page, "Melden").click();
        assertThat(page.getByText("Bitte wählen Sie ein Thema.")).isVisible();
        assertThat(page.getByLabel("Thema")).isFocused();
        looksRight();
        page.getByLabel("Thema").selectOption("displacement");
        page.getByLabel("4", new Page.GetByLabelOptions().setExact(true)).check();
        page.getByLabel("Was passiert bei Ihnen?").fill(text);
        button(page, "Melden").click();

        assertThat(alert(page)).containsText("Ihre Meldung ist da.");
        assertThat(card(page)).containsText("Ihre Meldung");
        assertThat(card(page)).containsText("Berlin");
        looksRight();
        button(card(page), "Zurückziehen").click();
        assertThat(card(page)).hasCount(0);
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
    void whatWasAnsweredIsReadAndJudgedWhereItWasRaised() {
        String signal = aSignal().with("text", text).from("11-0001");
        stance(signal, "11-0002", "supported");
        stance(signal, "02-0013", "supported");
        Page page = home(Device.PHONE, "02-0013");
        link(page, "Was daraus wurde").click();

        assertThat(page.locator("article").first()).containsText("schuldet eine Antwort bis zum");
        page.getByText("Warum").first().click();
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
        button(page, "Speichern und zur Übersicht").click();
        SignedInManager.of("11-0001").ours().delete("/signals/" + signal).then().statusCode(204);
        link(page, "einer Meldung aus einem Quartier").click();
        assertThat(page.locator("#signal-" + signal)).containsText("Abgeschlossen am");
        looksRight();
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
        page.navigate("/m#t=" + SignedInManager.link(neighbourhood));
        button(page, "Jetzt anmelden").click();
        assertThat(heading(page)).hasText("Quartier " + neighbourhood);
        return page;
    }

    private Locator card(Page page) {
        return page.locator("article").filter(new Locator.FilterOptions().setHasText(text));
    }

    private void looksRight() {
        browser.assertAccessible();
        browser.assertFits();
    }
}
