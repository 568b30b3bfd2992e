package de.seismograph.invitation;

import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.APulse.aPulse;
import static org.assertj.core.api.Assertions.assertThat;

import de.seismograph.house.APulse;
import de.seismograph.region.Land;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No key outlives its pulse by more than a crash and a start; no other key is touched. */
@QuarkusTest
class KeySweepingTest {
    private static final String UNKNOWN = "aaaaaaaaaa";

    @Inject
    KeySweeping sweeping;

    @Inject
    PulseKeys keys;

    @BeforeEach
    void somebodyToAsk() {
        aFrame().of(1, Land.BERLIN).imported();
    }

    @AfterEach
    void forgetTheUnknown() {
        keys.destroy(UNKNOWN);
    }

    @Test
    void aKeyThatACrashHasLeftGoesAtTheNextStart() {
        String closed = closedPulse();
        keys.create(closed);

        sweeping.sweep(new StartupEvent());

        assertThat(keys.pulses()).doesNotContain(closed);
        assertThat(keys.find(closed)).isEmpty();
    }

    @Test
    void theKeysOfOpenAndOfUnknownPulsesStay() {
        String open = aPulse().about("displacement").opened();
        keys.create(UNKNOWN);
        byte[] key = key(open);

        sweeping.sweep(new StartupEvent());

        assertThat(keys.pulses()).contains(open, UNKNOWN);
        assertThat(key(open)).isEqualTo(key);
    }

    private byte[] key(String pulse) {
        return keys.find(pulse).orElseThrow();
    }

    private static String closedPulse() {
        String pulse = aPulse().about("displacement").opened();
        APulse.close(pulse).then().statusCode(200);
        return pulse;
    }
}
