package de.seismograph.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.APulse.aPulse;
import static de.seismograph.house.Managers.put;
import static de.seismograph.house.Managers.said;
import static org.assertj.core.api.Assertions.assertThat;

import de.seismograph.house.APulse;
import de.seismograph.house.Chromium.Device;
import de.seismograph.house.Managers;
import de.seismograph.house.SettableClock;
import de.seismograph.invitation.KeyWatching;
import de.seismograph.invitation.PulseKey;
import de.seismograph.region.Land;
import de.seismograph.shared.Storage;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The key of an open pulse is lost: its editor is told what that means, and may end it without. */
@QuarkusTest
class EditorLostKeyTest {
    @Inject
    Storage storage;

    @Inject
    KeyWatching keyWatching;

    @AfterEach
    void theClockRuns() {
        SettableClock.run();
    }

    @Test
    void aPulseWithoutItsKeyIsEndedOnceSomebodyIsSure() throws IOException {
        aFrame().of(12, Land.BERLIN).imported();
        String pulse = aPulse().about("displacement").opened();
        Managers.of(pulse).values().forEach(token -> put(token, said("q1", "P")));
        try (Desk desk = Desk.at("/editor?pulse=" + pulse, Device.PHONE)) {
            assertThat(desk.button("Jetzt beenden")).isVisible();

            lose(pulse);

            assertThat(desk.text("Der Schlüssel dieser Befragung ist verloren")).isVisible();
            assertThat(desk.button("Jetzt beenden")).isHidden();
            desk.looksRight();
            desk.button("Ohne Schlüssel beenden").click();
            assertThat(desk.dialog()).containsText("Nur wenn er endgültig verloren ist");
            desk.confirm("Ohne Schlüssel beenden");

            assertThat(desk.text("Die Befragung ist beendet und ausgezählt.").first())
                    .isVisible();
            assertThat(APulse.stateOf(pulse)).isEqualTo("released");
        }
    }

    private void lose(String pulse) throws IOException {
        Files.delete(storage.dataDir().resolve("keys").resolve(PulseKey.of(pulse) + ".key"));
        keyWatching.tick();
        SettableClock.letPass(Duration.ofMinutes(6));
        keyWatching.tick();
    }
}
