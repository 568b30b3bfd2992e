package de.seismograph.duty;

import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.AFrame.emailOf;
import static de.seismograph.house.Caller.admin;
import static org.assertj.core.api.Assertions.assertThat;

import de.seismograph.house.Database;
import de.seismograph.house.Mailbox;
import de.seismograph.house.PostOffice;
import de.seismograph.house.SettableClock;
import de.seismograph.invitation.MailBacklog;
import de.seismograph.mail.Delivering;
import de.seismograph.region.Land;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A letter that does not arrive is tried for two days, and then leaves no trace. */
@QuarkusTest
class LetterTroubleTest {
    private static final String ANNA = "11-0001";

    @Inject
    Delivering delivering;

    @Inject
    DutyWatching watching;

    @Inject
    MailBacklog backlog;

    private final String owner = UUID.randomUUID() + "@example.org";
    private String duty;

    @BeforeEach
    void nothingIsOnItsWay() {
        aFrame().of(3, Land.BERLIN).imported();
        delivering.tick();
        SettableClock.stopAt(SettableClock.now());
    }

    @AfterEach
    void nothingStays() {
        PostOffice.emptied();
        answer();
        delivering.tick();
        SettableClock.run();
    }

    @Test
    void whatAServerRefusesForNowArrivesOnceItIsWell() throws SQLException {
        long before = backlog.figures().waiting();
        PostOffice.refuses(owner, "451 4.7.1 Greylisted");
        open();
        pass(Duration.ofHours(5), 6);
        assertThat(waiting()).isEqualTo(1);
        assertThat(backlog.figures().waiting()).isEqualTo(before + 1);
        assertThat(Mailbox.at(owner)).isEmpty();

        PostOffice.accepts(owner);
        pass(Duration.ofHours(1), 1);

        assertThat(Mailbox.at(owner)).hasSize(1);
        assertThat(waiting()).isZero();
    }

    @Test
    void aRefusalOfTheSenderTakesNoLetterAway() {
        PostOffice.refuses(owner, "535 5.7.8 Authentication credentials invalid");
        open();
        pass(Duration.ofHours(5), 1);
        assertThat(waiting()).isEqualTo(1);

        PostOffice.accepts(owner);
        pass(Duration.ofHours(1), 1);

        assertThat(Mailbox.at(owner)).hasSize(1);
    }

    @Test
    void whatNeverArrivesIsGivenUpAndTheNextLetterIsTriedAnew() {
        long before = delivering.givenUp();
        PostOffice.refuses(owner, "451 4.7.1 Greylisted");
        open();
        pass(Duration.ofHours(12), 4);
        assertThat(waiting()).isZero();
        assertThat(delivering.givenUp()).isEqualTo(before + 1);

        PostOffice.accepts(owner);
        SettableClock.letPass(Duration.ofDays(22));
        watching.tick();
        delivering.tick();

        assertThat(Mailbox.at(owner)).hasSize(1);
    }

    @Test
    void whatAServerRefusesForGoodIsGivenUpAtOnce() {
        long before = delivering.givenUp();
        PostOffice.refuses(owner, "550 5.1.1 No such user");
        open();

        pass(Duration.ofHours(1), 1);

        assertThat(waiting()).isZero();
        assertThat(delivering.givenUp()).isEqualTo(before + 1);
    }

    @Test
    void noLetterWaitsForWhoHasBeenForgotten() {
        open();
        PostOffice.refuses(emailOf(ANNA), "451 4.7.1 Greylisted");
        answer();
        pass(Duration.ofHours(1), 1);
        assertThat(waiting()).isEqualTo(1);

        admin().contentType(ContentType.JSON)
                .body(Map.of("email", emailOf(ANNA)))
                .post("/managers/erasure")
                .then()
                .statusCode(204);

        assertThat(waiting()).isZero();
    }

    private void pass(Duration pause, int times) {
        for (int time = 0; time < times; time++) {
            delivering.tick();
            SettableClock.letPass(pause);
        }
        delivering.tick();
    }

    private long waiting() {
        return Database.number("select count(*) from letter where subject = ?", duty);
    }

    private void open() {
        duty = admin().contentType(ContentType.JSON)
                .body(Map.of(
                        "topic", "poverty",
                        "title", Map.of("de", "Leerstand"),
                        "reason", Map.of("de", "Die Presse berichtet."),
                        "owner",
                                Map.of(
                                        "owner",
                                        "Amt 1",
                                        "email",
                                        owner,
                                        "dueAt",
                                        SettableClock.now()
                                                .plus(Duration.ofDays(30))
                                                .toString())))
                .post("/duties")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void answer() {
        admin().contentType(ContentType.JSON)
                .body(Map.of("outcome", "no-measure", "text", Map.of("de", "Das ist schon geschehen.")))
                .put("/duties/" + duty + "/answer");
    }
}
