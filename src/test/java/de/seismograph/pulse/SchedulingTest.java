package de.seismograph.pulse;

import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.APulse.aPulse;
import static de.seismograph.house.APulse.stateOf;
import static de.seismograph.house.Caller.admin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import de.seismograph.house.APulse;
import de.seismograph.house.Database;
import de.seismograph.house.SettableClock;
import de.seismograph.region.Land;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pulses open, close and are released on time, without anybody's hand. */
@QuarkusTest
class SchedulingTest {
    private static final Duration HOUR = Duration.ofHours(1);

    private final Instant start = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    @Inject
    Scheduling scheduling;

    @Inject
    Course course;

    @BeforeEach
    void somebodyToAskAndALongSilence() {
        aFrame().of(3, Land.BERLIN).imported();
        SettableClock.stopAt(start);
    }

    @AfterEach
    void timeRunsOn() {
        SettableClock.run();
    }

    @Test
    void whatHasBeenPostponedMeanwhileStaysAsItIs() {
        String draft = aPulse().about("displacement").opening(start.plus(HOUR)).drafted();

        assertThat(course.openDue(draft, start)).isFalse();
        assertThat(course.closeDue(draft, start)).isFalse();
        assertThat(course.releaseDue(draft, start)).isFalse();
        assertThat(stateOf(draft)).isEqualTo("draft");
    }

    @Test
    void aPulseOpensAndClosesOnTime() {
        String id = aPulse().about("displacement")
                .opening(start.plus(HOUR))
                .closing(start.plus(HOUR.multipliedBy(3)))
                .drafted();

        after(HOUR.minusSeconds(1));
        assertThat(stateOf(id)).isEqualTo("draft");
        after(Duration.ofSeconds(1));
        assertThat(stateOf(id)).isEqualTo("open");
        after(HOUR.multipliedBy(2).minusSeconds(1));
        assertThat(stateOf(id)).isEqualTo("open");
        after(Duration.ofSeconds(1));
        assertThat(stateOf(id)).isEqualTo("released");
    }

    @Test
    void aDraftWhoseOpeningHadPassedWhenItWasSavedWaitsForAHand() {
        String id = aPulse().about("displacement").opening(start.minus(HOUR)).drafted();

        after(HOUR);
        assertThat(stateOf(id)).isEqualTo("draft");
    }

    @Test
    void aDraftWithoutOpeningTimeWaitsForAHand() {
        String id = aPulse().about("displacement").drafted();

        after(HOUR);
        assertThat(stateOf(id)).isEqualTo("draft");
    }

    @Test
    void whatFellDueWhileTheServiceWasDownIsCaughtUpWith() {
        String opening =
                aPulse().about("displacement").opening(start.plus(HOUR)).drafted();
        String closing = aPulse().about("poverty").closing(start.plus(HOUR)).opened();

        after(HOUR.multipliedBy(5));
        assertThat(stateOf(opening)).isEqualTo("open");
        assertThat(stateOf(closing)).isEqualTo("released");
    }

    @Test
    void aPulseThatWasMissedAltogetherStaysADraft() {
        String id = aPulse().about("displacement")
                .opening(start.plus(HOUR))
                .closing(start.plus(HOUR.multipliedBy(2)))
                .drafted();

        after(HOUR.multipliedBy(3));
        assertThat(stateOf(id)).isEqualTo("draft");
        APulse.open(id).then().statusCode(409).body("type", equalTo("urn:seismograph:problem:pulse-overdue"));
    }

    @Test
    void anEmbargoHoldsTheReleaseBack() {
        String id = aPulse().about("displacement")
                .closing(start.plus(HOUR))
                .embargoedUntil(start.plus(HOUR.multipliedBy(2)))
                .opened();

        after(HOUR);
        admin().get("/pulses/" + id).then().body("state", equalTo("closed")).body("releasedAt", nullValue());
        admin().get("/releases/" + id).then().statusCode(404);
        after(HOUR.minusSeconds(1));
        assertThat(stateOf(id)).isEqualTo("closed");
        after(Duration.ofSeconds(1));
        assertThat(stateOf(id)).isEqualTo("released");
        admin().get("/releases/" + id).then().statusCode(200);
    }

    @Test
    void aPulseThatCannotGoOnHoldsUpNoOther() {
        String broken = aPulse().about("displacement").closing(start.plus(HOUR)).opened();
        String sound = aPulse().about("displacement").closing(start.plus(HOUR)).opened();
        String first = broken.compareTo(sound) < 0 ? broken : sound;
        String other = first.equals(broken) ? sound : broken;
        Database.change("drop table sheet_" + first);

        after(HOUR);
        Database.change("create table sheet_" + first + " (like sheet including all)");
        assertThat(stateOf(other)).isEqualTo("released");
        assertThat(stateOf(first)).isEqualTo("open");

        after(Duration.ofSeconds(1));
        assertThat(stateOf(first)).isEqualTo("released");
    }

    private void after(Duration time) {
        SettableClock.letPass(time);
        scheduling.tick();
    }
}
