package de.seismograph.invitation;

import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.APulse.aPulse;
import static de.seismograph.house.Caller.admin;
import static de.seismograph.house.Managers.put;
import static de.seismograph.house.Managers.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import de.seismograph.house.AFrame;
import de.seismograph.house.Database;
import de.seismograph.house.Mailbox;
import de.seismograph.house.Mails;
import de.seismograph.house.Managers;
import de.seismograph.house.OtherSettings;
import de.seismograph.house.SettableClock;
import de.seismograph.region.Land;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where reminders spare those who have answered, marks come by the ten and once a day. */
@QuarkusTest
@TestProfile(OtherSettings.class)
class SparingTest {
    /** The operator has decided so. */
    @Inject
    Posting posting;

    @Inject
    Sparing sparing;

    /** As if marks had been set a moment ago. */
    @BeforeEach
    void today() {
        sparing.tick();
    }

    @AfterEach
    void theClockRuns() {
        SettableClock.run();
    }

    @Test
    void tensAreSparedAtTheEndOfTheDayAndNobodyBefore() {
        String pulse = answeredBy(25);
        sparing.tick();
        assertThat(spared(pulse)).isZero();

        SettableClock.letPass(Duration.ofDays(1));
        sparing.tick();
        assertThat(spared(pulse)).isEqualTo(20);

        admin().post("/pulses/" + pulse + "/reminders").then().statusCode(202);
        posting.tick();
        assertThat(mailed(pulse)).isEqualTo(10);
    }

    @Test
    void noEndpointTellsWhoIsSpared() {
        String pulse = answeredBy(20);
        Mails.invite(pulse, "").statusCode(202);
        posting.tick();
        SettableClock.letPass(Duration.ofDays(1));
        sparing.tick();
        admin().post("/pulses/" + pulse + "/reminders").then().body("sent", equalTo(30));

        String spared = one(pulse, true);
        String reminded = one(pulse, false);
        assertThat(mailOf(spared, pulse)).isEqualTo(mailOf(reminded, pulse)).isEqualTo("sent");
        Mails.invite(pulse, "?to=unsent").body("waiting", equalTo(0));
        Mails.invite(pulse, "?neighbourhood=" + spared).body("waiting", equalTo(1));
        Mails.invite(pulse, "?neighbourhood=" + reminded).body("waiting", equalTo(2));
    }

    @Test
    void whoAmendsOnAnotherDayMakesNoTenWithSomebodyNew() {
        String pulse = answeredBy(10);
        SettableClock.letPass(Duration.ofDays(1));
        sparing.tick();
        Map<String, String> tokens = Managers.of(pulse);
        int again = 0;
        for (Map.Entry<String, String> token : tokens.entrySet()) {
            boolean before = again++ < 9;
            if (before || again == 11) {
                put(token.getValue(), said("q1", "M"));
            }
        }
        SettableClock.letPass(Duration.ofDays(1));
        sparing.tick();

        assertThat(spared(pulse)).isEqualTo(10);
    }

    private static long mailed(String pulse) {
        return IntStream.rangeClosed(1, 30)
                .mapToObj(i -> Mailbox.of("11-%04d".formatted(i)))
                .flatMap(List::stream)
                .filter(letter -> letter.text().contains("/p/" + pulse))
                .count();
    }

    private static String one(String pulse, boolean spared) {
        return (String) Database.rows(
                        "select neighbourhood_id from invitation where pulse_id = ? and spared = ? order by 1",
                        pulse,
                        spared)
                .get(0)
                .get(0);
    }

    private static String mailOf(String neighbourhood, String pulse) {
        return admin().contentType(ContentType.JSON)
                .body(Map.of("email", AFrame.emailOf(neighbourhood)))
                .post("/managers/access")
                .then()
                .extract()
                .path("roster.invitations.flatten().find { it.pulse == '" + pulse + "' }.mail");
    }

    @Test
    void fewerThanTenAreNotMarked() {
        String pulse = answeredBy(9);

        SettableClock.letPass(Duration.ofDays(1));
        sparing.tick();
        assertThat(spared(pulse)).isZero();
    }

    private static String answeredBy(int managers) {
        aFrame().of(30, Land.BERLIN).imported();
        String pulse = aPulse().about("displacement").opened();
        Iterator<String> tokens = Managers.of(pulse).values().iterator();
        for (int i = 0; i < managers; i++) {
            assertThat(put(tokens.next(), said("q1", "P"))).isEqualTo(200);
        }
        return pulse;
    }

    private static long spared(String pulse) {
        return Database.number("select count(*) from invitation where pulse_id = ? and spared", pulse);
    }
}
