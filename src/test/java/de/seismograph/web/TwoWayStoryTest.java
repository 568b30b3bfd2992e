package de.seismograph.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.APulse.aPulse;
import static de.seismograph.house.ASignal.grownOlder;
import static de.seismograph.house.ATopic.aTopic;
import static de.seismograph.house.Caller.admin;
import static de.seismograph.house.Find.alert;
import static de.seismograph.house.Find.button;
import static de.seismograph.house.Find.heading;
import static de.seismograph.house.Find.link;
import static de.seismograph.house.Managers.put;
import static de.seismograph.house.Managers.said;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.seismograph.duty.DutyWatching;
import de.seismograph.house.APulse;
import de.seismograph.house.AQuestion;
import de.seismograph.house.Chromium;
import de.seismograph.house.Chromium.Device;
import de.seismograph.house.Database;
import de.seismograph.house.Mailbox;
import de.seismograph.house.Managers;
import de.seismograph.house.PostOffice;
import de.seismograph.house.SettableClock;
import de.seismograph.house.SignedInNeighbourhood;
import de.seismograph.invitation.Posting;
import de.seismograph.mail.Delivering;
import de.seismograph.region.Land;
import de.seismograph.signal.Weighing;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From what three managers raise to what came of it, as all of them see it in their browsers. */
@QuarkusTest
class TwoWayStoryTest {
    private static final String ANNA = "11-0001";
    private static final String BEN = "11-0002";
    private static final String CLARA = "02-0021";
    private static final List<String> THREE = List.of(ANNA, BEN, CLARA);
    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/m\\?\\S+)");

    @Inject
    Weighing weighing;

    @Inject
    DutyWatching watching;

    @Inject
    Delivering delivering;

    @Inject
    Posting posting;

    private final Map<String, Chromium> phones = new HashMap<>();
    private final String name = "Leerstand " + UUID.randomUUID();
    private String topic;

    @BeforeEach
    void twoLaenderAndFourQuietWaves() {
        aFrame().of(20, Land.BERLIN).of(20, Land.HAMBURG).imported();
        topic = aTopic(name, name);
        for (String period : List.of("2024-Q4", "2025-Q1", "2025-Q2", "2025-Q3")) {
            String pulse = aPulse().period(period).asking(question()).opened();
            answeredByAllBut(List.of(), pulse, "E", "M", "P");
            APulse.close(pulse).then().statusCode(200);
        }
        theWatchLooks();
    }

    @AfterEach
    void phonesAreClosedAndTimeRunsOn() {
        phones.values().forEach(Chromium::close);
        Database.change("delete from manager_link");
        SettableClock.run();
    }

    @Test
    void whatThreeManagersRaiseIsAnsweredAndItsEffectIsAsked() {
        theyRaiseAndSupport();
        theNightPasses();
        theWatchLooks();
        String duty = everybodyReadsOfTheDuty();
        String pulse = theEditorMakesAPulseOfItAndOpensIt();
        theyAnswer(pulse);
        theEditorClosesItAndAnswersTheDuty(pulse, duty);
        aSupporterFollowsTheMail(duty);

        SettableClock.letPass(Duration.ofDays(61));
        theWatchLooks();
        theySayWhetherItHelped(duty);
        SettableClock.letPass(Duration.ofDays(15));
        theWatchLooks();
        everybodyReadsWhatCameOfIt(duty);
        phones.values().forEach(Chromium::assertQuiet);
        withdraw(pulse);
    }

    private void theyRaiseAndSupport() {
        THREE.forEach(this::signIn);
        raise(home(ANNA));
        support(home(BEN));
        support(home(CLARA));
    }

    private String everybodyReadsOfTheDuty() {
        try (Desk anybody = Desk.unmanned(Device.PHONE)) {
            anybody.page.navigate("/duties?topic=" + topic);
            Locator owed = anybody.page.locator("article");
            assertThat(owed).containsText("Meldung: " + name);
            assertThat(owed).containsText("eingegangen");
            assertThat(owed.getByRole(AriaRole.BUTTON)).hasCount(0);
            return owed.getAttribute("id").replace("duty-", "");
        }
    }

    private String theEditorMakesAPulseOfItAndOpensIt() {
        try (Desk desk = Desk.at("/signals", Device.DESKTOP)) {
            Locator raised = desk.page.locator("article").filter(new Locator.FilterOptions().setHasText(name));
            button(raised, "Frage an alle daraus machen").click();
            assertThat(desk.title()).hasText("Entwurf bearbeiten");
            desk.button("Speichern und weiter zum Öffnen").click();
            desk.button("Öffnen und einladen").click();
            assertThat(desk.dialog()).containsText("Bis zu 40 Quartiere");
            desk.confirm("Jetzt öffnen");
            assertThat(desk.text("Die Befragung ist geöffnet.")).isVisible();
            posting.tick();
            return desk.page.url().replaceAll(".*pulse=([a-z0-9]+).*", "$1");
        }
    }

    private void theyAnswer(String pulse) {
        for (String neighbourhood : THREE) {
            home(neighbourhood).locator("#answer-" + pulse).click();
            Respondent.at(phones.get(neighbourhood))
                    .reads("Nachgefragt: " + name)
                    .choose(0)
                    .press("Antwort senden")
                    .reads("Gesendet");
        }
        answeredByAllBut(THREE, pulse, "PP", "PP", "P");
    }

    private void theEditorClosesItAndAnswersTheDuty(String pulse, String duty) {
        try (Desk desk = Desk.at("/editor?pulse=" + pulse, Device.DESKTOP)) {
            desk.button("Jetzt beenden").click();
            desk.confirm("Beenden und auszählen");
            assertThat(desk.text("Die Befragung ist beendet und ausgezählt.").first())
                    .isVisible();
            theWatchLooks();
            desk.button("Ins Archiv").click();
            assertThat(desk.text("noch eine Antwort geschuldet")).isVisible();
            desk.expectRefusals(1);

            desk.link("Meldung: " + name).click();
            Locator owed = desk.page.locator("#duty-" + duty);
            owed.getByText("Warum").click();
            assertThat(owed).containsText(name + ", bundesweit: Ausschlag");
            desk.button("Wir sehen es uns an").click();
            assertThat(owed).containsText("in Prüfung");
            PostOffice.emptied();
            button(owed, "Antworten").click();
            desk.field("Ihre Antwort").fill("Wir schicken ein Team und reden mit der Stadt.");
            desk.confirm("Endgültig antworten");
            assertThat(owed).containsText("beantwortet: es wird etwas getan");

            desk.page.navigate("/duties?topic=" + topic);
            desk.button("Antwortpflicht anlegen").click();
            desk.field("Überschrift").fill("Die Presse fragt nach");
            desk.field("Warum wird eine Antwort geschuldet?").fill("Es steht in der Zeitung.");
            desk.confirm("Anlegen");
            assertThat(desk.page.locator("article").first()).containsText("Die Presse fragt nach");
        }
    }

    private void aSupporterFollowsTheMail(String duty) {
        delivering.tick();
        Mailbox.Letter mail = Mailbox.of(CLARA).stream()
                .filter(letter -> letter.subject().equals("Eine Antwort: Meldung: " + name))
                .findFirst()
                .orElseThrow();
        String address = LINK.matcher(mail.text())
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
        Page page = phones.get(CLARA).page();
        page.navigate(address);
        button(page, "Jetzt anmelden").click();
        assertThat(page.locator("#duty-" + duty)).containsText("Wir schicken ein Team");
    }

    /** Three of 40 at their phones. */
    private void theySayWhetherItHelped(String duty) {
        for (String neighbourhood : THREE) {
            signIn(neighbourhood);
            judge(home(neighbourhood), duty);
        }
        IntStream.rangeClosed(1, 40)
                .mapToObj(i -> (i <= 20 ? "11" : "02") + "-%04d".formatted(i))
                .filter(neighbourhood -> !THREE.contains(neighbourhood))
                .forEach(neighbourhood -> SignedInNeighbourhood.asking(neighbourhood)
                        .body(Map.of("helped", "partly"))
                        .put("/duties/" + duty + "/effect")
                        .then()
                        .statusCode(204));
    }

    private void everybodyReadsWhatCameOfIt(String duty) {
        try (Desk anybody = Desk.unmanned(Device.PHONE)) {
            anybody.page.navigate("/duties?topic=" + topic);
            Locator answered = anybody.page.locator("#duty-" + duty);
            assertThat(answered).containsText("beantwortet, Wirkung erfragt");
            assertThat(answered).containsText("Hat es geholfen?");
            assertThat(answered).containsText("teilweise");
            Locator overdue = anybody.page.locator(".boxed--overdue");
            assertThat(overdue).containsText("Die Presse fragt nach");
            assertThat(overdue).containsText("überfällig");
            Locator figures = anybody.page.locator(".figures");
            assertThat(figures).containsText("überfällig1beantwortet1Antwortquote50\u00a0%");
            assertThat(figures).containsText("Wirkung erfragt1");
            anybody.looksRight();
        }
    }

    /** A manager signs in by a link; time may have ended the last session. */
    private void signIn(String neighbourhood) {
        Chromium phone = phones.computeIfAbsent(neighbourhood, any -> Chromium.on(Device.PHONE));
        phone.page().navigate("about:blank");
        phone.page().navigate("/m#t=" + SignedInNeighbourhood.link(neighbourhood));
        button(phone.page(), "Jetzt anmelden").click();
        assertThat(heading(phone.page())).hasText("Quartier " + neighbourhood);
    }

    private Page home(String neighbourhood) {
        Page page = phones.get(neighbourhood).page();
        page.navigate("/m");
        assertThat(heading(page)).hasText("Quartier " + neighbourhood);
        return page;
    }

    private void raise(Page page) {
        link(page, "Meldungen").click();
        assertThat(heading(page)).hasText("Meldungen");
        link(page, "Etwas melden").click();
        page.getByLabel(name).check();
        page.getByLabel("Was passiert bei Ihnen?").fill("In unserer Straße stehen Häuser leer.");
        button(page, "Melden: 4 von 5").click();
        assertThat(alert(page)).containsText("Ihre Meldung ist da.");
    }

    private void support(Page page) {
        link(page, "Meldungen").click();
        Locator raised = page.locator("article").filter(new Locator.FilterOptions().setHasText(name));
        button(raised, "Bei uns auch").click();
        assertThat(raised).containsText("Sie haben gesagt: bei uns auch.");
    }

    private static void judge(Page page, String duty) {
        link(page, "Was daraus wurde").click();
        Locator answered = page.locator("#duty-" + duty);
        button(answered, "Ja").click();
        assertThat(button(answered, "Ja")).hasAttribute("aria-pressed", "true");
    }

    /** Supporters are counted soon after midnight. */
    private void theNightPasses() {
        grownOlder((String) Database.rows("select id from signal where topic = ?", topic)
                .get(0)
                .get(0));
        weighing.tick();
    }

    /** What the service does by itself every few seconds. */
    private void theWatchLooks() {
        watching.tick();
        delivering.tick();
    }

    private static void answeredByAllBut(List<String> others, String pulse, String... codes) {
        int given = 0;
        for (Map.Entry<String, String> invited : Managers.of(pulse).entrySet()) {
            if (!others.contains(invited.getKey())) {
                assertThat(put(invited.getValue(), said("q1", codes[given++ % codes.length])))
                        .isEqualTo(200);
            }
        }
    }

    private AQuestion question() {
        return AQuestion.standing("q1", topic)
                .with("measures", "change")
                .with(
                        "wording",
                        Map.of(
                                "de",
                                        "Wie hat sich das Thema „%s“ in Ihrem Quartier in den letzten drei Monaten entwickelt?"
                                                .formatted(name),
                                "en",
                                        "How has the topic “%s” in your neighbourhood developed over the last three months?"
                                                .formatted(name)));
    }

    /** The trends of other tests go on without it. */
    private static void withdraw(String pulse) {
        admin().contentType(ContentType.JSON)
                .body(Map.of("reason", Map.of("de", "Ein Test.")))
                .post("/releases/" + pulse + "/withdrawal")
                .then()
                .statusCode(200);
    }
}
