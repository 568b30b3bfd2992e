package de.seismograph.shared;

import static org.assertj.core.api.Assertions.assertThat;

import de.seismograph.house.SettableClock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ThrottleTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Throttle<String> throttle = new Throttle<>(
            new Throttle.Pace(3, SECOND, Duration.ofSeconds(5), Duration.ofHours(1)), new SettableClock());

    @BeforeEach
    void timeStops() {
        SettableClock.stopAt(SettableClock.now());
    }

    @AfterEach
    void timeRunsOn() {
        SettableClock.run();
    }

    @Test
    void someFailuresAreFreeAndThenTheWaitDoublesUpToTheLongest() {
        fails(3);
        assertThat(throttle.waiting("a")).isEmpty();
        for (int seconds : new int[] {1, 2, 4, 5, 5}) {
            fails(1);
            assertThat(throttle.waiting("a")).contains(Duration.ofSeconds(seconds));
            SettableClock.letPass(Duration.ofSeconds(seconds));
            assertThat(throttle.waiting("a")).isEmpty();
        }
        assertThat(throttle.waiting("b")).isEmpty();
    }

    @Test
    void whatFailsDuringAWaitMakesItNoLonger() {
        fails(4);
        assertThat(throttle.fail("a")).contains(SECOND);
        assertThat(throttle.waiting("a")).contains(SECOND);
    }

    @Test
    void aSuccessIsForgivenAtOnceAndTimeForgivesAsWell() {
        fails(4);
        throttle.forgive("a");
        assertThat(throttle.isExceeded("a")).isFalse();

        fails(4);
        SettableClock.letPass(Duration.ofMinutes(61));
        assertThat(throttle.isExceeded("a")).isFalse();
        fails(3);
        assertThat(throttle.waiting("a")).isEmpty();
    }

    @Test
    void noMoreAttemptsAreUnderWayThanMayFail() {
        for (int attempt = 0; attempt < 3; attempt++) {
            assertThat(throttle.begin("a")).isEmpty();
        }
        assertThat(throttle.begin("a")).contains(SECOND);
        throttle.end("a");
        assertThat(throttle.begin("a")).isEmpty();
    }

    @Test
    void whoHasFailedTooOftenTriesOneAtATime() {
        fails(4);
        assertThat(throttle.begin("a")).contains(SECOND);
        SettableClock.letPass(SECOND);
        assertThat(throttle.begin("a")).isEmpty();
        assertThat(throttle.begin("a")).contains(SECOND);
    }

    private void fails(int times) {
        for (int i = 0; i < times; i++) {
            assertThat(throttle.fail("a")).isEqualTo(Optional.empty());
        }
    }
}
