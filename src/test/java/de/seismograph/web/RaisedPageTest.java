package de.seismograph.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.ASignal.aSignal;
import static de.seismograph.house.ASignal.stance;
import static de.seismograph.house.ATopic.aTopic;
import static de.seismograph.house.Find.heading;
import static de.seismograph.house.Find.link;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import de.seismograph.house.Chromium;
import de.seismograph.house.Chromium.Device;
import de.seismograph.house.SettableClock;
import de.seismograph.region.Land;
import de.seismograph.signal.SignalSummarising;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Everybody reads how widespread it was what neighbourhoods have raised. */
@QuarkusTest
class RaisedPageTest {
    @RegisterExtension
    final Chromium browser = Chromium.on(Device.NARROW);

    @Inject
    SignalSummarising summarising;

    @AfterEach
    void timeRunsOn() {
        SettableClock.run();
    }

    @Test
    void aTopicIsShownOnceItsQuarterIsOver() {
        String name = "Gemeldetes " + UUID.randomUUID();
        String topic = aTopic(name);
        aFrame().of(12, Land.BERLIN).of(12, Land.HAMBURG).imported();
        SettableClock.stopAt(Instant.parse("2037-02-10T10:00:00Z"));
        String signal = aSignal().with("topic", topic).from("11-0001");
        for (int i = 2; i <= 12; i++) {
            stance(signal, "11-%04d".formatted(i), i <= 8 ? "supported" : "not-here");
        }
        SettableClock.stopAt(Instant.parse("2037-04-01T10:00:00Z"));
        summarising.tick();

        Page page = browser.page();
        page.navigate("/trends");
        link(page, "Was Quartiere melden").click();
        assertThat(heading(page)).hasText("Was Quartiere melden");
        Locator berlin =
                page.locator("tr").filter(new Locator.FilterOptions().setHasText(name + "1. Quartal 2037Berlin"));
        assertThat(berlin).containsText("10 von 12");
        assertThat(berlin).containsText("67");
        browser.assertAccessible();
        browser.assertFits();

        page.getByText("English").click();
        assertThat(heading(page)).hasText("What neighbourhoods raise");
        assertThat(page.locator("tr")
                        .filter(new Locator.FilterOptions().setHasText(name))
                        .first())
                .containsText("nationwide");
        browser.assertAccessible();
    }
}
