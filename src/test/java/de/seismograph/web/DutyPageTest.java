package de.seismograph.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.AFrame.emailOf;
import static de.seismograph.house.ASignal.aSignal;
import static de.seismograph.house.ASignal.grownOlder;
import static de.seismograph.house.ASignal.stance;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import de.seismograph.house.Caller;
import de.seismograph.house.Chromium.Device;
import de.seismograph.house.Mailbox;
import de.seismograph.mail.Delivering;
import de.seismograph.region.Land;
import de.seismograph.signal.Weighing;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
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
        topic = "duty-" + UUID.randomUUID().toString().substring(0, 8);
        Caller.admin()
                .contentType(ContentType.JSON)
                .body(Map.of("id", topic, "name", Map.of("de", name)))
                .post("/topics")
                .then()
                .statusCode(201);
        String signal = aSignal().with("topic", topic).from("11-0001");
        stance(signal, "11-0002", "supported");
        stance(signal, "02-0013", "supported");
        grownOlder(signal);
        weighing.tick();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsOwedIsAnsweredForEverybodyToRead(Device device) {
        try (Desk desk = Desk.at("/duties?topic=" + topic, device)) {
            assertThat(desk.title()).hasText("Antwortpflichten");
            Locator duty = desk.page.locator("article");
            assertThat(duty).containsText("Meldung: " + name);
            assertThat(duty).containsText("eingegangen");
            desk.looksRight();

            desk.button("Wir sehen es uns an").click();
            assertThat(duty).containsText("in Prüfung");
            desk.button("Antworten").click();
            assertThat(desk.dialog()).containsText("Sie lässt sich danach nicht mehr ändern.");
            desk.button("Endgültig antworten").click();
            assertThat(desk.dialog().locator(".kern-alert")).isVisible();
            desk.field("Ihre Antwort").fill("Wir prüfen den Verkauf.");
            desk.confirm("Endgültig antworten");

            assertThat(duty).containsText("beantwortet: es wird etwas getan");
            assertThat(duty).containsText("Wir prüfen den Verkauf.");
            assertThat(desk.page.locator(".figures")).containsText("100\u00a0%");
            desk.looksRight();
            desk.expectRefusals(1);
        }
        delivering.tick();
        assertThat(Mailbox.at(emailOf("02-0013"))).isNotEmpty();
    }
}
