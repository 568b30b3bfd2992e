package de.seismograph.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.Find.unfold;
import static de.seismograph.practice.APractice.aPractice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import de.seismograph.house.Browser;
import de.seismograph.house.Chromium;
import de.seismograph.house.SignedInNeighbourhood;
import de.seismograph.practice.AFactor;
import de.seismograph.region.Land;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Managers judge factors, and describe and adopt good practice, at home and in a few taps. */
@QuarkusTest
class ManagerExchangeTest {
    private static final String ANNA = "11-0001";
    private static final String BEN = "11-0002";

    @RegisterExtension
    final Chromium browser = Chromium.on(Chromium.Device.PHONE);

    private final String word = "Kletterwand" + System.nanoTime();
    private Respondent anna;

    @BeforeEach
    void aFrameOfBerlin() {
        aFrame().of(2, Land.BERLIN).imported();
    }

    private Page home(Chromium.Device device, String section) {
        anna = Respondent.at(browser.turnedInto(device));
        anna.visit("/m#t=" + SignedInNeighbourhood.link(ANNA))
                .press("Jetzt anmelden")
                .reads("Quartier " + ANNA);
        anna.page().locator(".sections").getByText(section).click();
        assertThat(anna.heading()).not().hasText("Quartier " + ANNA);
        return anna.page();
    }

    @ParameterizedTest
    @EnumSource
    void aFactorIsJudgedAndTheOpinionTakenBack(Chromium.Device device) {
        String id = AFactor.written(word + " offen ist");
        Page page = home(device, "Was gelingt");
        anna.barsNobody();
        page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Handlungsfeld"))
                .getByText("Sport und Freizeit")
                .click();
        Locator disagree = page.locator("#opinion-" + id + "-disagree");

        page.locator("#opinion-" + id + "-agree").click();
        disagree.click();
        assertThat(disagree).hasAttribute("aria-pressed", "true");
        assertThat(disagree).isFocused();
        assertThat(page.locator("#status")).hasText("Gespeichert.");
        anna.barsNobody();
        mine(id, "disagree");

        anna.visit("/m?section=factors");
        disagree.press("Enter");
        assertThat(disagree).hasAttribute("aria-pressed", "false");
        assertThat(page.locator("#status")).hasText("Gespeichert.");
        mine(id, null);
    }

    @Test
    void aSentenceIsAddedAndWhereItIsThereOneAgrees() {
        Page page = home(Chromium.Device.PHONE, "Was gelingt");
        anna.visit("/m?section=factors&field=" + AFactor.FIELD);
        Locator text = page.getByLabel("Es gelingt, weil …");
        Locator send = page.locator("#adding-succeeds button[type=submit]");
        text.fill("weil " + word + " hoch ist.");
        browser.context().clearCookies();
        send.click();
        SignedInNeighbourhood.again(page, ANNA);
        assertThat(text).hasValue("weil " + word + " hoch ist.");
        anna.reload();
        send.dblclick();
        assertThat(page.getByText("Ihr Satz ist eingetragen.")).isVisible();
        assertThat(page.locator("#done")).isFocused();
        assertThat(page.getByText("… " + word + " hoch ist.")).isVisible();
        assertThat(text).hasValue("");
        anna.barsNobody();

        String there = AFactor.written(word + " bunt ist");
        text.fill(word + " BUNT ist");
        send.click();
        assertThat(page.getByText("Diesen Satz gibt es schon.")).isVisible();
        anna.barsNobody();
        browser.expectAnyFaults("console: Failed to load resource");
        anna.press("Ich stimme ihm zu");
        assertThat(page.getByText("Ihre Zustimmung ist gespeichert.")).isVisible();
        mine(there, "agree");

        text.fill(word + " niemanden etwas angeht");
        assertThat(drafts(page)).isEqualTo(1);
        unfold(page);
        anna.press("Abmelden");
        assertThat(page).hasURL(Pattern.compile("/$"));
        assertThat(drafts(page)).isEqualTo(0);
    }

    private static Object drafts(Page page) {
        return page.evaluate("Object.keys(sessionStorage).filter(key => key.startsWith('seismograph.draft.')).length");
    }

    private static void mine(String id, String opinion) {
        Browser browser = SignedInNeighbourhood.of(ANNA);
        await().untilAsserted(() -> browser.bare().get("/factors/" + id).then().body("mine", equalTo(opinion)));
    }

    @ParameterizedTest
    @EnumSource
    void anExampleIsDescribedAndChanged(Chromium.Device device) {
        Page page = home(device, "Gute Praxis");
        anna.barsNobody();
        page.getByText("Ein Beispiel beschreiben").click();
        anna.reads("Ein Beispiel beschreiben").barsNobody();
        page.getByLabel("Überschrift").fill("Klettern an der " + word);
        page.getByLabel("Was war das Problem?").fill("Es gab nichts für Jugendliche.");
        page.getByLabel("Was haben Sie getan?").fill("Wir haben eine Wand gebaut.");
        page.getByLabel("Was kam dabei heraus?").fill("Dreißig Jugendliche kommen.");
        assertThat(page.getByLabel("Was hat es gekostet?")).hasValue("");
        page.getByLabel("Was hat es gekostet?").selectOption("to-10000");
        page.locator("summary").getByText("Themen (bis zu fünf)").click();
        page.getByLabel("Chancengerechtigkeit").check();
        page.getByLabel("Mein Quartier öffentlich nennen").check();
        anna.barsNobody();
        anna.press("Veröffentlichen").reads("Klettern an der " + word);
        assertThat(page.getByText("Von Ihnen beschrieben.")).isVisible();
        assertThat(page.getByText("Quartier " + ANNA)).isVisible();
        anna.barsNobody();

        page.getByText("Ändern").click();
        page.getByLabel("Überschrift").fill("Höher klettern an der " + word);
        browser.context().clearCookies();
        anna.press("Änderung speichern").reads("Anmelden");
        SignedInNeighbourhood.again(page, ANNA);
        anna.reads("Beispiel ändern").expectRefusals(2);
        assertThat(page.getByText("Hier steht, was Sie noch nicht gespeichert haben."))
                .isVisible();
        assertThat(page.getByLabel("Chancengerechtigkeit")).isChecked();
        anna.press("Änderung speichern").reads("Höher klettern an der " + word);

        page.getByText("Ändern").click();
        page.getByText("Beispiel löschen …").click();
        anna.press("Endgültig löschen").reads("Gute Praxis");
    }

    @Test
    void whatSomebodyElseHasDescribedIsAdopted() {
        String id =
                aPractice().with("title", "Rudern am " + word).writtenBy(BEN).path("id");
        Page page = home(Chromium.Device.PHONE, "Gute Praxis");
        anna.visit("/m?section=practices&q=" + word);
        Locator adopt = page.locator("#adopt-" + id);

        page.route("**/adoption", Route::abort);
        adopt.click();
        assertThat(page.getByText("Keine Verbindung")).isVisible();
        assertThat(adopt).hasAttribute("aria-pressed", "false");
        anna.expectRefusals(1);
        page.unroute("**/adoption");
        adopt.click();
        assertThat(adopt).hasAttribute("aria-pressed", "true");
        assertThat(adopt).isFocused();
        anna.barsNobody();
        anna.reload();
        assertThat(adopt).hasAttribute("aria-pressed", "true");
        adopt.click();
        assertThat(adopt).hasAttribute("aria-pressed", "false");

        browser.context().clearCookies();
        anna.reload().reads("Anmelden").expectRefusals(1);
    }
}
