package de.seismograph.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.APulse.aPulse;
import static de.seismograph.house.Managers.answer;
import static de.seismograph.house.Managers.entry;
import static de.seismograph.house.Managers.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import com.microsoft.playwright.Route;
import de.seismograph.house.APulse;
import de.seismograph.house.AQuestion;
import de.seismograph.house.Caller;
import de.seismograph.house.Chromium.Device;
import de.seismograph.house.Mailbox;
import de.seismograph.house.Managers;
import de.seismograph.house.PostOffice;
import de.seismograph.invitation.Posting;
import de.seismograph.practice.AFactor;
import de.seismograph.region.Land;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An editor carries a pulse from the first word to the release, in a real browser. */
@QuarkusTest
class EditorPageTest {
    private static final int ASKED = 12;

    @Inject
    Posting posting;

    private final String title = "Mieten " + UUID.randomUUID();

    @BeforeEach
    void somebodyToAsk() {
        aFrame().of(ASKED, Land.BERLIN).imported();
    }

    @ParameterizedTest
    @EnumSource(names = {"DESKTOP", "NARROW"})
    void aPulseGoesFromTheFirstWordToItsRelease(Device device) {
        try (Desk desk = Desk.at("/editor", device)) {
            assertThat(desk.title()).hasText("Befragungen");
            desk.looksRight();
            desk.link("Neue Befragung").click();
            String period = device == Device.DESKTOP ? "2031-Q1" : "2031-Q2";
            String pulse = written(desk, device, period);

            desk.button("Öffnen und einladen").click();
            assertThat(desk.dialog()).containsText("Bis zu 12 Quartiere");
            desk.confirm("Jetzt öffnen");
            assertThat(desk.text("0 von 12 verschickt …")).isVisible();
            desk.looksRight();

            posting.tick();
            assertThat(desk.text("12 von 12 verschickt.")).isVisible();
            for (int i = 1; i <= ASKED; i++) {
                answer(Mailbox.lastToken("11-%04d".formatted(i)), value("q1", i % 3 == 0 ? "E" : "PP"))
                        .then()
                        .statusCode(200);
            }
            assertThat(desk.text("Mindestens 10 von 12 Quartieren haben geantwortet."))
                    .isVisible();
            desk.looksRight();

            desk.button("Jetzt beenden").click();
            assertThat(desk.dialog()).containsText("Bisher haben mindestens 10 von 12 Quartieren geantwortet.");
            assertThat(desk.dialog()).not().containsText("Haben weniger als");
            desk.confirm("Beenden und auszählen");
            assertThat(desk.text("Die Befragung ist beendet und ausgezählt.").first())
                    .isVisible();
            assertThat(desk.link("Trend: Verdrängungsprozesse")).hasAttribute("href", "/trends?topic=displacement");
            assertThat(desk.text("Zu wenige haben geantwortet")).hasCount(0);
            desk.looksRight();
            Caller.anybody()
                    .get("/trends?topic=displacement&measure=balance&from=" + period + "&to=" + period)
                    .then()
                    .statusCode(200)
                    .body("$", hasSize(1))
                    .body("value", hasItem(notNullValue()));

            withdrawn(desk, pulse);
        }
    }

    private String written(Desk desk, Device device, String period) {
        assertThat(desk.title()).hasText("Neue Befragung");
        desk.write(title, "displacement");
        desk.field("Zeitraum").selectOption("other");
        desk.field("Anderer Zeitraum nach ISO 8601").fill(period);
        if (device != Device.DESKTOP) {
            desk.button("Vorschau").click();
        }
        assertThat(desk.page.locator(".phone h1")).hasText(title);
        assertThat(desk.page.locator(".phone fieldset")).containsText("Verdrängung von Bewohnerinnen und Bewohnern");
        desk.looksRight();
        desk.save();
        desk.looksRight();
        desk.button("Speichern und weiter zum Öffnen").click();
        assertThat(desk.title()).hasText(title);
        desk.looksRight();
        return desk.page.url().replaceAll(".*pulse=", "");
    }

    /** The trends of other tests go on without it. */
    private void withdrawn(Desk desk, String pulse) {
        desk.button("Veröffentlichung zurückziehen").click();
        desk.dialog().locator("button[type=submit]").click();
        assertThat(desk.dialog()).containsText("Bitte nennen Sie den Grund.");
        desk.field("Grund").fill("Ein Test.");
        desk.confirm("Zurückziehen");
        assertThat(desk.text("Ein Test.")).isVisible();
        Caller.anybody().get("/releases/" + pulse).then().body("withdrawnAt", notNullValue());
    }

    @Test
    void anEmbargoedPulseIsClosedAndNotYetReleased() {
        Instant close = Instant.now().plus(Duration.ofDays(7));
        String pulse = aPulse().about("displacement")
                .embargoedUntil(close.plus(Duration.ofDays(1)))
                .opened();
        try (Desk desk = Desk.at("/editor?pulse=" + pulse, Device.PHONE)) {
            assertThat(desk.button("Alle einladen, die noch keine E-Mail haben"))
                    .isVisible();
            desk.button("Jetzt erinnern").click();
            desk.confirm("Erinnern");
            assertThat(desk.text("höchstens eine Erinnerung am Tag")).isVisible();

            desk.button("Jetzt beenden").click();
            assertThat(desk.dialog()).containsText("Bisher haben noch keine zehn von 12 Quartieren geantwortet.");
            assertThat(desk.dialog()).containsText("Haben weniger als 10 geantwortet, wird nichts veröffentlicht.");
            assertThat(desk.dialog()).containsText("Das Ergebnis wird am");
            desk.confirm("Beenden und auszählen");

            assertThat(desk.text("von selbst veröffentlicht")).isVisible();
            desk.looksRight();
            assertThat(APulse.stateOf(pulse)).isEqualTo("closed");
        }
    }

    /** Counting takes its time, and somebody need not wait for it. */
    @Test
    void newsOfAPulseAreToldOnItsPageAndOnNoOther() {
        String other = aPulse().about("poverty").drafted();
        String pulse = aPulse().about("displacement").period("2031-Q4").opened();
        try (Desk desk = Desk.at("/editor?pulse=" + pulse, Device.PHONE)) {
            AtomicReference<Route> held = new AtomicReference<>();
            desk.page.route("**/closing", held::set);
            desk.button("Jetzt beenden").click();
            desk.page.waitForRequest("**/closing", () -> desk.confirm("Beenden und auszählen"));
            desk.follow("/editor?pulse=" + other);
            assertThat(desk.button("Entwurf verwerfen")).isVisible();
            desk.page.waitForResponse("**/closing", held.get()::resume);

            desk.follow("/editor?pulse=" + other);
            assertThat(desk.button("Entwurf verwerfen")).isVisible();
            assertThat(desk.page.locator(".kern-alert--success")).hasCount(0);
            desk.follow("/editor?pulse=" + pulse);
            assertThat(desk.text("Die Befragung ist beendet und ausgezählt.").first())
                    .isVisible();
        }
    }

    @Test
    void anOpenPulseIsLookedAtOnceAtATime() {
        String pulse = aPulse().about("displacement").opened();
        try (Desk desk = Desk.at("/editor?pulse=" + pulse, Device.PHONE)) {
            assertThat(desk.button("Jetzt beenden")).isVisible();
            List<Route> held = new ArrayList<>();
            desk.page.route("**/api/v1/pulses/" + pulse, held::add);
            desk.page.waitForRequest("**/api/v1/pulses/" + pulse, () -> {
                for (int i = 0; i < 3; i++) {
                    desk.page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
                }
            });
            desk.page.waitForResponse("**/participation", held.get(0)::resume);
            assertThat(held).hasSize(1);
        }
    }

    @Test
    void mailsThatCannotBeDeliveredAreNamed() {
        String pulse =
                aPulse().about("displacement").with("inviteAtOpening", true).opened();
        PostOffice.refuses("m11-0003@example.org", "550 No such user");
        posting.tick();
        try (Desk desk = Desk.at("/editor?pulse=" + pulse, Device.NARROW)) {
            assertThat(desk.text("11 von 12 verschickt.")).isVisible();
            assertThat(desk.page.locator("#mails-title ~ div table"))
                    .containsText("11-0003Der Mailserver hat mit 550 geantwortet.");
            desk.looksRight();
        }
    }

    @Test
    void freeTextsAreReadStruckMadeFactorsAndPublished() {
        String factor = AFactor.sentence();
        String pulse = aPulse().asking(
                        AQuestion.text("words").with("field", AFactor.FIELD).with("direction", "succeeds"))
                .opened();
        List<String> tokens = List.copyOf(Managers.of(pulse).values());
        for (int i = 0; i < ASKED; i++) {
            answer(tokens.get(i), entry("words", "text", i == 5 ? "Frau Meier sagt es" : "Haus " + i));
        }
        APulse.close(pulse).then().statusCode(200);
        try (Desk desk = Desk.at("/editor?pulse=" + pulse, Device.PHONE)) {
            desk.looksRight();
            desk.button("Streichen: Frau Meier sagt es").click();
            desk.confirm("Streichen");
            assertThat(desk.text("Frau Meier")).isHidden();
            desk.button("Alle 11 veröffentlichen").click();
            desk.confirm("Veröffentlichen");
            assertThat(desk.text("Seit ")).isVisible();
            desk.button("Als Faktor übernehmen: Haus 3").click();
            desk.field("Es gelingt, weil …").fill(factor);
            desk.confirm("Übernehmen");
            assertThat(desk.text("Als Faktor übernommen.")).isVisible();
            Caller.admin().queryParam("q", factor).get("/factors").then().body("text", hasItem(factor));
            desk.looksRight();
            Caller.anybody().get("/releases/" + pulse + "/texts").then().body("texts[0]", hasSize(11));
        }
    }

    @Test
    void aReleasedPulseIsTakenOverForTheNextPeriod() {
        String pulse = aPulse().about("displacement")
                .period("2031-Q3")
                .asking(AQuestion.fivePoint("own"))
                .with("title", Map.of("de", "Wohnen, 3. Quartal 2031"))
                .opened();
        APulse.close(pulse).then().statusCode(200);
        try (Desk desk = Desk.at("/editor?pulse=" + pulse, Device.DESKTOP)) {
            assertThat(desk.link("Trend: Verdrängungsprozesse")).hasAttribute("href", "/trends?topic=displacement");
            assertThat(desk.link("Trend: Wie steht es damit?"))
                    .hasAttribute("href", "/trends?topic=poverty&indicator=" + pulse + "-own");
            assertThat(desk.text("Zu wenige haben geantwortet")).isVisible();
            desk.link("Als neuen Entwurf übernehmen").click();

            assertThat(desk.field("Titel")).hasValue("Wohnen, 4. Quartal 2031");
            assertThat(desk.text("Derselbe Anlass wie beim letzten Mal.")).isVisible();
            desk.looksRight();
            desk.save();
            String next = desk.page.url().replaceAll(".*pulse=([a-z0-9]+).*", "$1");
            Caller.admin()
                    .get("/pulses/" + next)
                    .then()
                    .body("period", equalTo("2031-Q4"))
                    .body("questions.indicator", equalTo(List.of("displacement-change", pulse + "-own")))
                    .body("questions.version", equalTo(List.of(1, 1)));
        }
    }

    @Test
    void aDraftIsDiscardedOnceSomebodyIsSure() {
        String pulse = aPulse().about("displacement").drafted();
        try (Desk desk = Desk.at("/editor?pulse=" + pulse, Device.PHONE)) {
            desk.button("Entwurf verwerfen").click();
            desk.dialog().getByText("Abbrechen").click();
            assertThat(APulse.stateOf(pulse)).isEqualTo("draft");
            desk.button("Entwurf verwerfen").click();
            desk.confirm("Verwerfen");
            assertThat(desk.title()).hasText("Befragungen");
            Caller.admin().get("/pulses/" + pulse).then().statusCode(404);
            desk.page.goBack();
            assertThat(desk.title()).hasText("Nicht gefunden");
            desk.looksRight();
            desk.expectRefusals(1);
        }
    }

    @Test
    void whoHasNotSignedInComesBackHereAfterIt() {
        String pulse = aPulse().about("displacement").drafted();
        try (Desk desk = Desk.unmanned(Device.PHONE)) {
            desk.page.navigate("/editor?pulse=" + pulse + "&edit");
            desk.page.waitForURL("**/login?next=*");
            desk.field("Name").fill("admin");
            desk.field("Passwort").fill(Caller.ADMIN_PASSWORD);
            desk.button("Anmelden").click();

            assertThat(desk.title()).hasText("Entwurf bearbeiten");
            assertThat(desk.page.url()).endsWith("/editor?pulse=" + pulse + "&edit");
            desk.expectRefusals(1);
        }
    }

    @Test
    void whoIsNoEditorIsToldSo() {
        String name = "desk-" + UUID.randomUUID();
        Caller.admin()
                .contentType(ContentType.JSON)
                .body(Map.of("name", name, "password", Caller.ADMIN_PASSWORD, "roles", List.of("ministry")))
                .post("/accounts")
                .then()
                .statusCode(201);
        try (Desk desk = Desk.of(name, Caller.ADMIN_PASSWORD, "/editor", Device.PHONE)) {
            assertThat(desk.title()).hasText("Kein Zugang");
            desk.looksRight();
        }
    }
}
