package de.seismograph.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.APulse.aPulse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import de.seismograph.house.Caller;
import de.seismograph.house.Chromium.Device;
import de.seismograph.house.Database;
import de.seismograph.region.Carrier;
import de.seismograph.region.Land;
import de.seismograph.region.Phase;
import de.seismograph.region.Size;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing that an editor has written is lost, whatever happens to a draft, a session or a window. */
@QuarkusTest
class EditorWritingTest {
    private static final String OCCASION = "Anlass: Warum fragen Sie gerade jetzt?";

    private final String title = "Armut " + UUID.randomUUID();

    @BeforeEach
    void somebodyToAsk() {
        aFrame().of(2, Land.BERLIN)
                .of(3, Land.SAXONY, Phase.PREPARATION, Size.RURAL, Carrier.HYBRID)
                .imported();
    }

    @Test
    void keyboardAloneWritesAndSaves() {
        try (Desk desk = Desk.at("/editor", Device.DESKTOP)) {
            desk.tabTo(desk.link("Neue Befragung"));
            desk.page.keyboard().press("Enter");
            assertThat(desk.title()).hasText("Neue Befragung");
            desk.tabTo(desk.field("Titel"));
            desk.page.keyboard().type(title);
            desk.tabTo(desk.field(OCCASION));
            desk.page.keyboard().type("Viele haben davon berichtet.");
            desk.tabTo(desk.field("Thema"));
            desk.page.keyboard().type("Armut");
            assertThat(desk.field("Welche Frage?")).hasValue("poverty-change");
            desk.tabTo(desk.button("Frage hinzufügen"));
            desk.page.keyboard().press("Enter");
            assertThat(desk.field("Thema").nth(1)).isFocused();
            desk.page.keyboard().type("Zuwanderung");
            desk.tabTo(desk.button("Nach oben: Frage 2"));
            desk.page.keyboard().press("Enter");
            desk.tabTo(desk.button("Entwurf speichern"));
            desk.page.keyboard().press("Enter");

            assertThat(desk.text("Alles ist gespeichert.").first()).isVisible();
            assertThat(desk.button("Entwurf speichern")).isFocused();
            saved(desk)
                    .body("title.de", equalTo(title))
                    .body("questions.topic", equalTo(List.of("immigration", "poverty")));
        }
    }

    @Test
    void whatTheServiceRefusesStandsAtItsField() {
        try (Desk desk = Desk.at("/editor?new", Device.NARROW)) {
            desk.button("Entwurf speichern").click();
            assertThat(desk.text("3 Angaben wurden nicht angenommen")).isVisible();
            assertThat(desk.field("Titel")).isFocused();
            assertThat(desk.field("Titel"))
                    .hasAccessibleDescription("Steht über der Befragung und im Betreff der Mail. Darf nicht leer sein");
            desk.looksRight();

            desk.write(title, "poverty");
            assertThat(desk.page.locator(".kern-error")).hasCount(0);
            desk.field("Endet am").fill("2020-03-01T18:00");
            desk.button("Entwurf speichern").click();
            assertThat(desk.field("Endet am")).isFocused();
            assertThat(desk.text("Eine Befragung muss in der Zukunft enden.")).isVisible();

            desk.field("Endet am").fill("2031-07-01T18:00");
            desk.field("an bestimmte Länder").check();
            assertThat(desk.text("Noch nichts angekreuzt")).isVisible();
            assertThat(desk.text("Gefragt werden 0 von 5 Quartieren.")).isVisible();
            desk.button("Entwurf speichern").click();
            assertThat(desk.field("an bestimmte Länder")).isFocused();
            assertThat(desk.field("an bestimmte Länder"))
                    .hasAccessibleDescription("Bitte kreuzen Sie an, wer gefragt wird, oder fragen Sie alle.");
            desk.looksRight();
            desk.field("Sachsen").check();
            assertThat(desk.field("Sachsen")).isFocused();
            assertThat(desk.page.locator(".kern-error")).hasCount(0);
            assertThat(desk.text("Gefragt werden 3 von 5 Quartieren.")).isVisible();
            assertThat(desk.text("Diese Reihe wird sonst andere gefragt.")).isVisible();
            desk.button("Entwurf speichern").click();
            assertThat(desk.field("an bestimmte Länder")).isFocused();
            desk.looksRight();

            desk.field("an alle Quartiere").check();
            desk.save();
            saved(desk).body("closesAt", equalTo("2031-07-01T16:00:00Z"));
            desk.expectRefusals(3);
        }
    }

    @Test
    void aQuestionOfItsOwnIsCheckedAsItIsWritten() {
        try (Desk desk = Desk.at("/editor?new", Device.PHONE)) {
            desk.write(title, "poverty");
            desk.field("Welche Frage?").selectOption("own");
            desk.field("Art der Antwort").selectOption("single");
            Locator wording = desk.field("Wortlaut");
            wording.fill("Finden Sie nicht auch, dass es an Geld und/oder Personal fehlt");
            assertThat(wording).hasAccessibleDescription(Pattern.compile(".*Es fehlt das Fragezeichen\\..*"));
            assertThat(desk.text("legt eine Antwort nahe")).isVisible();
            assertThat(desk.text("Wird hier nach zweierlei gefragt?")).isVisible();
            desk.looksRight();

            wording.fill("Woran fehlt es am meisten?");
            desk.field("Antwort 1").fill("Geld");
            desk.field("Antwort 2").fill("Räume für Ältere");
            assertThat(desk.text("Es fehlt das Fragezeichen.")).isHidden();
            desk.save();
            saved(desk)
                    .body("questions[0].options.id", equalTo(List.of("geld", "raeume-fuer-aeltere")))
                    .body("questions[0].kind", equalTo("single"));

            desk.field("Art der Antwort").selectOption("text");
            desk.field("Nach Faktoren fragen (optional)").selectOption("sport-leisure");
            desk.field("Halbsatz").selectOption("hard");
            assertThat(desk.page.locator(".phone fieldset")).containsText("Es ist schwierig, weil …");
            desk.looksRight();
            desk.save();
            saved(desk)
                    .body("questions[0].field", equalTo("sport-leisure"))
                    .body("questions[0].direction", equalTo("hard"));
        }
    }

    @Test
    void whatIsWrittenDuringASaveStaysAndIsSavedByTheNext() {
        try (Desk desk = Desk.at("/editor?new", Device.PHONE)) {
            desk.write("Noch ohne Titel", "poverty");
            desk.field("Welche Frage?").selectOption("own");
            desk.field("Art der Antwort").selectOption("single");
            desk.field("Wortlaut").fill("Woran fehlt es seit Januar am meisten?");
            desk.field("Antwort 1").fill("Geld");
            desk.field("Antwort 2").fill("Räume");
            AtomicReference<Route> held = new AtomicReference<>();
            desk.page.route("**/api/v1/pulses", held::set);
            desk.page.waitForRequest("**/api/v1/pulses", desk.button("Entwurf speichern")::click);
            desk.field("Antwort 1").fill("Zeit");
            desk.field("Titel").fill(title.substring(0, 20));
            desk.field("Titel").press("End");
            held.get().resume();

            desk.page.waitForURL("**&edit");
            assertThat(desk.page.locator(".saving")).containsText("Nicht gespeichert. In diesem Fenster");
            assertThat(desk.field("Titel")).isFocused();
            desk.page.keyboard().type(title.substring(20));
            desk.save();
            saved(desk)
                    .body("title.de", equalTo(title))
                    .body("questions[0].options.id", equalTo(List.of("geld", "raeume")))
                    .body("questions[0].options.label.de", equalTo(List.of("Zeit", "Räume")));
        }
    }

    @Test
    void aDraftThatSomebodyElseHasChangedIsNotOverwrittenUnseen() {
        String pulse = aPulse().about("displacement").drafted();
        try (Desk desk = Desk.at("/editor?pulse=" + pulse + "&edit", Device.PHONE)) {
            desk.field("Titel").fill(title);
            aPulse().about("poverty").put(pulse, "*").then().statusCode(200);

            desk.button("Entwurf speichern").click();
            assertThat(desk.text("Jemand anderes hat diesen Entwurf inzwischen geändert"))
                    .isVisible();
            assertThat(desk.field("Titel")).hasValue(title);
            desk.looksRight();
            desk.button("Andere Fassung überschreiben").click();
            assertThat(desk.text("Alles ist gespeichert.").first()).isVisible();
            saved(desk).body("title.de", equalTo(title)).body("questions.topic", equalTo(List.of("displacement")));

            desk.field("Titel").fill("Noch ein anderer");
            aPulse().about("poverty").put(pulse, "*").then().statusCode(200);
            desk.button("Entwurf speichern").click();
            desk.button("Andere Fassung laden").click();
            assertThat(desk.field("Titel")).hasValue("Steigen die Mieten?");
            assertThat(desk.text("Alles ist gespeichert.").first()).isVisible();
            desk.expectRefusals(2);
        }
    }

    @Test
    void aSessionThatEndsWhileWritingLosesNothing() {
        try (Desk desk = Desk.at("/editor?new", Device.PHONE)) {
            desk.write(title, "poverty");
            Database.change("delete from browser_session");

            desk.button("Entwurf speichern").click();
            assertThat(desk.dialog()).containsText("Ihre Anmeldung ist abgelaufen");
            desk.dialog().getByLabel("Name").fill("admin");
            desk.dialog().getByLabel("Passwort").fill(Caller.ADMIN_PASSWORD);
            desk.confirm("Anmelden und weiter");

            assertThat(desk.text("Alles ist gespeichert.").first()).isVisible();
            saved(desk).body("title.de", equalTo(title));
            desk.expectRefusals(1);
        }
    }

    @Test
    void aReloadKeepsWhatIsNotSaved() {
        String pulse = aPulse().about("displacement").drafted();
        try (Desk desk = Desk.at("/editor?pulse=" + pulse + "&edit", Device.PHONE)) {
            desk.field("Titel").fill(title);
            desk.page.reload();
            assertThat(desk.text("Hier stehen Ihre nicht gespeicherten Änderungen"))
                    .isVisible();
            assertThat(desk.field("Titel")).hasValue(title);
            desk.looksRight();

            desk.link("Alle Befragungen").click();
            assertThat(desk.text("nicht gespeicherte Änderungen")).isVisible();
            desk.page.goBack();
            assertThat(desk.field("Titel")).hasValue(title);
            desk.button("Änderungen verwerfen").click();
            assertThat(desk.field("Titel")).hasValue("Steigen die Mieten?");
        }
    }

    @Test
    void aLineThatBreaksKeepsWhatIsWritten() {
        try (Desk desk = Desk.at("/editor?new", Device.PHONE)) {
            desk.write(title, "poverty");
            desk.browser.context().setOffline(true);
            desk.button("Entwurf speichern").click();
            assertThat(desk.text("Keine Verbindung")).isVisible();
            assertThat(desk.field("Titel")).hasValue(title);
            desk.looksRight();

            desk.browser.context().setOffline(false);
            desk.save();
            saved(desk).body("title.de", equalTo(title));
            desk.expectRefusals(1);
        }
    }

    @Test
    void theOtherLanguageChangesEverythingButWhatIsWritten() {
        try (Desk desk = Desk.at("/editor?new", Device.DESKTOP)) {
            desk.write(title, "poverty");
            desk.button("English").click();
            assertThat(desk.title()).hasText("New survey");
            assertThat(desk.field("Title in German")).hasValue(title);
            desk.looksRight();
            assertThat(desk.page.locator("main")).not().containsText("undefined");
        }
    }

    @Test
    void everythingFitsWhenItIsTwiceAsBig() {
        try (Desk desk = Desk.at("/editor?new", Device.DESKTOP)) {
            desk.page.setViewportSize(640, 450);
            desk.write(title, "poverty");
            desk.looksRight();
            desk.save();
        }
    }

    /** The draft as the service has it. */
    private static ValidatableResponse saved(Desk desk) {
        String id = desk.page.url().replaceAll(".*pulse=([a-z0-9]+).*", "$1");
        assertThat(desk.page.url()).endsWith("/editor?pulse=" + id + "&edit");
        return Caller.admin().get("/pulses/" + id).then().statusCode(200);
    }
}
