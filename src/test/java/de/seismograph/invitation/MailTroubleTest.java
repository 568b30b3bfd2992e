package de.seismograph.invitation;

import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.APulse.aPulse;
import static de.seismograph.house.Caller.admin;
import static de.seismograph.house.Mails.invite;
import static de.seismograph.house.Mails.progress;
import static de.seismograph.house.Managers.invitedBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import de.seismograph.house.AFrame;
import de.seismograph.house.Mailbox;
import de.seismograph.house.PostOffice;
import de.seismograph.house.SettableClock;
import de.seismograph.region.Land;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A mail that does not arrive is told, and tried again where that may help. */
@QuarkusTest
class MailTroubleTest {
    private static final String ANNA = "11-0001";
    private static final String BEN = "11-0002";

    @Inject
    Posting posting;

    @BeforeEach
    void aFrameOfThree() {
        aFrame().of(3, Land.BERLIN).imported();
    }

    @AfterEach
    void timeRunsOn() {
        SettableClock.run();
    }

    @Test
    void aMailServerThatRefusesForGoodIsBelieved() {
        PostOffice.refuses(AFrame.emailOf(ANNA), "550 5.1.1 No such user");
        String pulse = aPulse().about("displacement").opened();
        invite(pulse, "").statusCode(202);

        posting.tick();

        progress(pulse)
                .body("sent", equalTo(2))
                .body("failed", equalTo(1))
                .body("waiting", equalTo(0))
                .body("faults.neighbourhood", equalTo(List.of(ANNA)))
                .body("faults[0].reason", equalTo("The mail server answered 550."))
                .body("faults[0].again", equalTo(false));
        admin().header("Accept-Language", "de")
                .get("/pulses/" + pulse + "/invitations")
                .then()
                .header("Content-Language", "de")
                .header("Vary", containsString("Accept-Language"))
                .body("faults[0].reason", equalTo("Der Mailserver hat mit 550 geantwortet."));
        PostOffice.accepts(AFrame.emailOf(ANNA));
        invite(pulse, "?to=unsent").body("waiting", equalTo(1));
        posting.tick();
        progress(pulse).body("sent", equalTo(3)).body("faults", equalTo(List.of()));
    }

    @Test
    void whomTheMailServerDoesNotKnowIsReplacedByTheSuccessorOnTheRoster() {
        PostOffice.refuses(AFrame.emailOf(ANNA), "550 5.1.1 No such user");
        String pulse = aPulse().about("displacement").opened();
        invite(pulse, "").statusCode(202);
        posting.tick();
        admin().contentType("text/csv")
                .body("email,name,neighbourhood,language\nheir@example.org,Sam Neu," + ANNA + ",de\n")
                .put("/managers")
                .then()
                .statusCode(200);

        invite(pulse, "?to=unsent").body("waiting", equalTo(1));
        posting.tick();

        PostOffice.accepts(AFrame.emailOf(ANNA));
        invitedBy(Mailbox.at("heir@example.org").get(0).token())
                .get("/sheet")
                .then()
                .statusCode(200);
    }

    @Test
    void aMailServerThatIsBusyIsAskedAgainLaterAndGivenUpInTheEnd() {
        SettableClock.stopAt(SettableClock.now());
        PostOffice.refuses(AFrame.emailOf(ANNA), "451 4.7.1 Greylisted");
        PostOffice.refuses(AFrame.emailOf(BEN), "451 4.7.1 Greylisted");
        String pulse = aPulse().about("displacement").opened();
        invite(pulse, "").statusCode(202);

        posting.tick();
        posting.tick();
        progress(pulse)
                .body("sent", equalTo(1))
                .body("waiting", equalTo(2))
                .body("failed", equalTo(0))
                .body("faults.again", equalTo(List.of(true, true)));

        PostOffice.accepts(AFrame.emailOf(BEN));
        SettableClock.letPass(Duration.ofSeconds(30));
        posting.tick();
        progress(pulse).body("sent", equalTo(2)).body("waiting", equalTo(1));
        invitedBy(Mailbox.lastToken(BEN)).get("/sheet").then().statusCode(200);

        for (int attempt = 3; attempt <= 5; attempt++) {
            SettableClock.letPass(Duration.ofMinutes(5));
            posting.tick();
        }
        progress(pulse)
                .body("failed", equalTo(1))
                .body("waiting", equalTo(0))
                .body("faults.again", equalTo(List.of(false)));
    }
}
