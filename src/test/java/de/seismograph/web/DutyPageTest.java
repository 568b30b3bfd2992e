package de.seismograph.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.AFrame.emailOf;
import static de.seismograph.house.ASignal.aSignal;
import static de.seismograph.house.ASignal.grownOlder;
import static de.seismograph.house.ASignal.stance;
import static de.seismograph.house.ATopic.aTopic;
import static de.seismograph.house.Find.alert;
import static de.seismograph.house.Find.button;
import static de.seismograph.house.Find.unfold;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import de.seismograph.house.Caller;
import de.seismograph.house.Chromium.Device;
import de.seismograph.house.Mailbox;
import de.seismograph.house.SettableClock;
import de.seismograph.mail.Delivering;
import de.seismograph.region.Land;
import de.seismograph.signal.Weighing;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An editor answers what is owed, and everybody can read it. */
@QuarkusTest
class DutyPageTest {
    @Inject
    Weighing weighing;

    @Inject
    Delivering delivering;

    private final String name = "Thema " + UUID.randomUUID();
    private String topic;

    @BeforeEach
    void aSignalThatManySupport() {
        aFrame().of(12, Land.BERLIN).of(12, Land.HAMBURG).imported();
        topic = aTopic(name);
        String signal = aSignal().with("topic", topic).from("11-0001");
        stance(signal, "11-0002", "supported");
        stance(signal, "02-0013", "supported");
        grownOlder(signal);
        weighing.tick();
    }

    @AfterEach
    void timeRunsOn() {
        SettableClock.run();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsOwedIsAnsweredForEverybodyToRead(Device device) {
        try (Desk desk = Desk.at("/duties?topic=" + topic, device)) {
            assertThat(desk.title()).hasText("Antwortpflichten");
            Locator duty = desk.page.locator("article");
            assertThat(duty).containsText("Meldung: " + name);
            assertThat(duty).containsText("eingegangen");
            unfold(desk.page);
            desk.looksRight();

            desk.button("Wir sehen es uns an").click();
            assertThat(duty).containsText("in Prüfung");
            assertThat(alert(desk.page)).isFocused();
            desk.button("Antworten").click();
            assertThat(desk.dialog()).containsText("Sie lässt sich danach nicht mehr ändern.");
            desk.button("Endgültig antworten").click();
            assertThat(desk.dialog().locator(".kern-alert")).isVisible();
            assertThat(desk.field("Ihre Antwort")).isFocused();
            assertThat(desk.field("Ihre Antwort")).hasAttribute("aria-describedby", "answer-fault");
            desk.looksRight();
            desk.field("Ihre Antwort").fill("Wir prüfen den Verkauf.");
            desk.page.keyboard().press("Escape");
            desk.page.reload();
            desk.button("Antworten").click();
            assertThat(desk.field("Ihre Antwort")).hasValue("Wir prüfen den Verkauf.");
            desk.confirm("Endgültig antworten");

            assertThat(alert(desk.page)).isFocused();
            assertThat(duty).containsText("beantwortet: es wird etwas getan");
            assertThat(duty).containsText("Wir prüfen den Verkauf.");
            assertThat(desk.page.locator(".figures")).containsText("100\u00a0%");
            desk.looksRight();
            desk.expectRefusals(1);
        }
        delivering.tick();
        assertThat(Mailbox.at(emailOf("02-0013"))).isNotEmpty();
    }

    @Test
    void aDutyOpenedByHandIsPassedOnAndOverdueForEverybody() {
        LocalDate due = LocalDate.now(ZoneOffset.UTC).plusDays(2);
        try (Desk desk = Desk.at("/duties?topic=" + topic, Device.NARROW)) {
            desk.button("Antwortpflicht anlegen").click();
            desk.field("Überschrift").fill("Die Presse fragt nach");
            desk.button("Anlegen").click();
            assertThat(desk.field("Warum wird eine Antwort geschuldet?")).isFocused();
            desk.field("Warum wird eine Antwort geschuldet?").fill("Es steht in der Zeitung.");
            desk.confirm("Anlegen");
            Locator duty = desk.page
                    .locator("article")
                    .filter(new Locator.FilterOptions().setHasText("Die Presse fragt nach"));
            assertThat(duty.locator(".kern-alert--success")).isFocused();
            dueShortlyBeforeMidnightInLondon(duty.getAttribute("id").replace("duty-", ""), due);

            desk.page.route("**/owner", Route::abort);
            button(duty, "Zuständigkeit und Frist").click();
            assertThat(duty.locator(".kern-alert--danger")).isFocused();
            desk.page.unroute("**/owner");
            button(duty, "Zuständigkeit und Frist").click();
            assertThat(desk.field("Frist")).hasValue(due.plusDays(1).toString());
            desk.field("Frist").fill("");
            desk.button("Speichern").click();
            assertThat(desk.field("Frist")).isFocused();
            assertThat(desk.dialog().locator("#due-fault")).hasText("Bitte nennen Sie einen Tag.");
            desk.field("Frist").fill(due.plusDays(2).toString());
            desk.field("Wer schuldet die Antwort?").fill("Referat 7");
            desk.confirm("Speichern");
            assertThat(duty).containsText("Referat 7 schuldet eine Antwort");
            assertThat(duty).containsText("Die erste Frist war");
            desk.looksRight();
            desk.expectRefusals(2);
        }
        SettableClock.letPass(Duration.ofDays(31));
        try (Desk anybody = Desk.unmanned(Device.PHONE)) {
            anybody.page.navigate("/duties?topic=" + topic);
            Locator overdue = anybody.page
                    .locator(".boxed--overdue")
                    .filter(new Locator.FilterOptions().setHasText("Die Presse fragt nach"));
            assertThat(overdue).containsText("eingegangen, überfällig");
            assertThat(overdue).containsText("Referat 7");
            anybody.looksRight();
        }
    }

    /** There it is the day before. */
    private static void dueShortlyBeforeMidnightInLondon(String duty, LocalDate day) {
        Caller.admin()
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(Map.of("owner", "Referat 6", "dueAt", day + "T23:30:00Z"))
                .put("/duties/" + duty + "/owner")
                .then()
                .statusCode(200);
    }
}
