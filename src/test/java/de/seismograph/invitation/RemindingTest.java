package de.seismograph.invitation;

import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.APulse.aPulse;
import static de.seismograph.house.Caller.admin;
import static de.seismograph.house.Mails.invite;
import static de.seismograph.house.Mails.progress;
import static de.seismograph.house.Managers.invitedBy;
import static de.seismograph.house.Managers.put;
import static de.seismograph.house.Managers.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import de.seismograph.house.AFrame;
import de.seismograph.house.APulse;
import de.seismograph.house.Database;
import de.seismograph.house.Mailbox;
import de.seismograph.house.PostOffice;
import de.seismograph.house.SettableClock;
import de.seismograph.pulse.Scheduling;
import de.seismograph.region.Land;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everybody is reminded, whether they have answered or not: nobody knows. */
@QuarkusTest
class RemindingTest {
    private static final String ANNA = "11-0001";
    private static final String BEN = "11-0002";
    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    Posting posting;

    @Inject
    Scheduling scheduling;

    @BeforeEach
    void aFrameOfThree() {
        aFrame().of(3, Land.BERLIN).imported();
    }

    @AfterEach
    void theClockRuns() {
        SettableClock.run();
    }

    @Test
    void aReminderGoesToAllWhoWereInvitedAndItsLinkLeadsToTheSameSheet() {
        String pulse = invitedTo(aPulse().about("displacement"));
        put(Mailbox.lastToken(ANNA), said("q1", "P"));

        remind(pulse).then().statusCode(202).body("waiting", equalTo(3));
        posting.tick();

        assertThat(PostOffice.mails()).isEqualTo(6);
        Mailbox.Letter letter = Mailbox.of(ANNA).get(1);
        assertThat(letter.subject()).isEqualTo("Erinnerung: Steigen die Mieten?");
        assertThat(letter.text())
                .contains(
                        "Erinnerung: Steigen die Mieten?",
                        "Falls Sie schon geantwortet haben, ist nichts mehr zu tun.");
        assertThat(letter.html()).contains("Erinnerung: Steigen die Mieten?", "Falls Sie schon geantwortet haben");
        assertThat(letter.token()).isNotEqualTo(Mailbox.of(ANNA).get(0).token());
        invitedBy(letter.token()).get("/sheet").then().body("answers", hasSize(1));
    }

    @Test
    void whoWasNeverReachedIsInvitedInstead() {
        String pulse = aPulse().about("displacement").opened();
        invite(pulse, "?neighbourhood=" + ANNA);
        posting.tick();

        remind(pulse);
        posting.tick();

        assertThat(Mailbox.of(ANNA).get(1).text()).contains("Erinnerung");
        assertThat(Mailbox.of(BEN).get(0).text()).doesNotContain("Erinnerung");
    }

    @Test
    void aSecondReminderWaitsForADay() {
        String pulse = invitedTo(aPulse().about("displacement"));
        remind(pulse).then().statusCode(202);

        SettableClock.letPass(DAY.minusMinutes(1));
        remind(pulse).then().statusCode(409).body("type", equalTo("urn:seismograph:problem:reminded-lately"));
        SettableClock.letPass(Duration.ofMinutes(1));
        remind(pulse).then().statusCode(202);
    }

    @Test
    void onlyOfAnOpenPulseIsReminded() {
        remind(aPulse().about("displacement").drafted()).then().statusCode(409);
        String closed = aPulse().about("displacement").opened();
        APulse.close(closed);
        remind(closed).then().statusCode(409);
        remind("aaaaaaaaaa").then().statusCode(404);
    }

    @Test
    void theClockRemindsOnceAtEachTime() {
        Instant start = SettableClock.now();
        SettableClock.stopAt(start);
        String pulse = invitedTo(aPulse().about("displacement")
                .with(
                        "remindAt",
                        List.of(start.plus(DAY), start.plus(DAY.multipliedBy(3))).stream()
                                .map(Instant::toString)
                                .toList()));

        assertThat(remindersAfter(DAY.minusSeconds(1), pulse)).isZero();
        assertThat(remindersAfter(Duration.ofSeconds(1), pulse)).isEqualTo(1);
        assertThat(remindersAfter(DAY, pulse)).isEqualTo(1);
        assertThat(remindersAfter(DAY, pulse)).isEqualTo(2);
        assertThat(remindersAfter(DAY, pulse)).isEqualTo(2);
        admin().get("/pulses/" + pulse).then().body("remindAt", hasSize(2)).body("remindedAt", notNullValue());
        assertThat(Database.number(
                        "select count(*) from audit_entry where action = 'pulse.reminded' and subject = ?", pulse))
                .isEqualTo(2);
    }

    @Test
    void aReminderThatIsRefusedIsCountedAndNotListed() {
        String pulse = invitedTo(aPulse().about("displacement"));
        PostOffice.refuses(AFrame.emailOf(ANNA), "550 No such user");

        remind(pulse);
        posting.tick();

        progress(pulse).body("failed", equalTo(1)).body("faults", hasSize(0));
    }

    private String invitedTo(APulse written) {
        String pulse = written.opened();
        invite(pulse, "").statusCode(202);
        posting.tick();
        return pulse;
    }

    private long remindersAfter(Duration time, String pulse) {
        SettableClock.letPass(time);
        scheduling.tick();
        posting.tick();
        return Mailbox.of(ANNA).stream()
                .filter(letter ->
                        letter.text().contains("/p/" + pulse) && letter.text().contains("Erinnerung"))
                .count();
    }

    private static Response remind(String pulse) {
        return admin().post("/pulses/" + pulse + "/reminders");
    }
}
