package de.seismograph.invitation;

import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.APulse.aPulse;
import static org.assertj.core.api.Assertions.assertThat;

import de.seismograph.house.APulse;
import de.seismograph.key.SecretKeys;
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
    SecretKeys keys;

    @BeforeEach
    void somebodyToAsk() {
        aFrame().of(1, Land.BERLIN).imported();
    }

    @AfterEach
    void forgetTheUnknown() {
        keys.destroy(PulseKey.of(UNKNOWN));
    }

    @Test
    void aKeyThatACrashHasLeftGoesAtTheNextStart() {
        String closed = closedPulse();
        keys.create(PulseKey.of(closed));

        sweeping.sweep(new StartupEvent());

        assertThat(keys.names()).doesNotContain(PulseKey.of(closed));
        assertThat(keys.find(PulseKey.of(closed))).isEmpty();
    }

    @Test
    void theKeysOfOpenAndOfUnknownPulsesStay() {
        String open = aPulse().about("displacement").opened();
        keys.create(PulseKey.of(UNKNOWN));
        byte[] key = key(open);

        sweeping.sweep(new StartupEvent());

        assertThat(keys.names()).contains(PulseKey.of(open), PulseKey.of(UNKNOWN));
        assertThat(key(open)).isEqualTo(key);
    }

    private byte[] key(String pulse) {
        return keys.find(PulseKey.of(pulse)).orElseThrow();
    }

    private static String closedPulse() {
        String pulse = aPulse().about("displacement").opened();
        APulse.close(pulse).then().statusCode(200);
        return pulse;
    }
}
