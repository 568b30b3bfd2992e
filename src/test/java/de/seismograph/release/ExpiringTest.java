package de.seismograph.release;

import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.APulse.aPulse;
import static de.seismograph.house.Managers.answer;
import static de.seismograph.house.Managers.entry;
import static de.seismograph.house.Managers.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.seismograph.house.APulse;
import de.seismograph.house.AQuestion;
import de.seismograph.house.Caller;
import de.seismograph.house.Database;
import de.seismograph.house.Managers;
import de.seismograph.house.SettableClock;
import de.seismograph.invitation.RosterRetention;
import de.seismograph.region.Land;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a close leaves unpublished, and who has left, is forgotten in time. */
@QuarkusTest
class ExpiringTest {
    @Inject
    Expiring expiring;

    @Inject
    RosterRetention roster;

    @BeforeEach
    void aFrameOfTwelve() {
        aFrame().of(12, Land.BERLIN).imported();
    }

    @AfterEach
    void theClockRuns() {
        SettableClock.run();
    }

    @Test
    void answersOfThePanelAreGoneAfterTwoHundredDays() {
        String pulse = closed();

        after(Duration.ofDays(199));
        assertThat(kept(pulse)).isEqualTo(12);
        long swept = swept();
        after(Duration.ofDays(1));
        assertThat(kept(pulse)).isZero();
        await().until(() -> swept() > swept);
    }

    @Test
    void textsThatNobodyPublishesAreGoneAfterNinetyDaysAndOthersStay() {
        String published = closed();
        Caller.admin()
                .header("If-Match", "*")
                .post("/pulses/" + published + "/questions/words/texts/release")
                .then()
                .statusCode(200);
        String unread = closed();

        after(Duration.ofDays(89));
        assertThat(rows("free_text", unread)).isEqualTo(12);
        after(Duration.ofDays(1));
        assertThat(rows("free_text", unread)).isZero();
        assertThat(rows("free_text", published)).isEqualTo(12);
    }

    @Test
    void whoHasLeftTheRosterIsForgottenAfterHalfAYear() {
        aFrame().of(2, Land.SAARLAND).imported();
        aFrame().of(1, Land.SAARLAND).imported();

        assertThat(left()).isEqualTo(1);
        after(Duration.ofDays(179));
        assertThat(left()).isEqualTo(1);
        after(Duration.ofDays(2));
        assertThat(left()).isZero();
    }

    private void after(Duration time) {
        SettableClock.letPass(time);
        expiring.tick();
        roster.tick();
    }

    private static String closed() {
        String pulse = aPulse().asking(AQuestion.fivePoint("q1"))
                .asking(AQuestion.text("words"))
                .opened();
        Managers.of(pulse)
                .values()
                .forEach(token -> answer(token, value("q1", "P"), entry("words", "text", "Haus"))
                        .then()
                        .statusCode(200));
        APulse.close(pulse).then().statusCode(200);
        return pulse;
    }

    /** How often what was deleted from the panel has been swept from the disk, as the statistics of the server say in a moment. */
    private static long swept() {
        return Database.number("select vacuum_count from pg_stat_user_tables where relname = 'panel_answer'");
    }

    private static long kept(String pulse) {
        return Database.number(
                "select coalesce(sum(cardinality(pseudonyms)), 0) from panel_answer where pulse_id = ?", pulse);
    }

    private static long rows(String table, String pulse) {
        return Database.number("select count(*) from " + table + " where pulse_id = ?", pulse);
    }

    /** Past managers of a neighbourhood that no pulse has asked. */
    private static long left() {
        return Database.number(
                "select count(*) from manager where closed_at is not null and neighbourhood_id = '10-0002'");
    }
}
