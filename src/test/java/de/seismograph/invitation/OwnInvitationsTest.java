package de.seismograph.invitation;

import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.APulse.aPulse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import de.seismograph.house.AFrame;
import de.seismograph.house.APulse;
import de.seismograph.house.AQuestion;
import de.seismograph.house.Browser;
import de.seismograph.house.Caller;
import de.seismograph.house.Database;
import de.seismograph.house.Mailbox;
import de.seismograph.house.Managers;
import de.seismograph.house.SettableClock;
import de.seismograph.region.Land;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A manager who is signed in finds what is open, and the way to it. */
@QuarkusTest
class OwnInvitationsTest {
    private static final String ANNA = "11-0001";
    private static final String BEN = "11-0002";

    @Inject
    LinkSettings settings;

    private Browser anna;

    @BeforeEach
    void annaIsSignedIn() {
        Database.change("delete from manager_link");
        aFrame().of(2, Land.BERLIN).of(1, Land.BAVARIA).imported();
        anna = signedIn(ANNA);
    }

    @AfterEach
    void theClockRuns() {
        SettableClock.run();
    }

    @Test
    void openPulsesThatAskThemAreListedWhetherAnsweredOrNot() {
        String later = aPulse().asking(AQuestion.yesNo("q1")).opened();
        String sooner = aPulse().asking(AQuestion.yesNo("q1"))
                .closing(SettableClock.now().plus(Duration.ofDays(1)))
                .opened();
        String others =
                aPulse().asking(AQuestion.yesNo("q1")).onlyTo("laender", "09").opened();
        String draft = aPulse().asking(AQuestion.yesNo("q1")).drafted();

        anna.bare()
                .get("/me/invitations")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("neighbourhood", equalTo(ANNA))
                .body("neighbourhoodName", equalTo("Quartier " + ANNA))
                .body("open[0].title.de", notNullValue())
                .body("open[0].questions", notNullValue());
        assertThat(open()).containsSubsequence(sooner, later).doesNotContain(others, draft);

        String before = anna.bare().get("/me/invitations").asString();
        Managers.put(link(sooner), Managers.said("q1", "Y"));
        assertThat(anna.bare().get("/me/invitations").asString()).isEqualTo(before);

        APulse.close(sooner).then().statusCode(200);
        assertThat(open()).contains(later).doesNotContain(sooner);
    }

    @Test
    void aNewLinkLeadsToTheSameSheetAndLeavesTheOldOneGood() {
        String pulse = aPulse().asking(AQuestion.yesNo("q1")).opened();
        String mailed = Managers.of(pulse).get(ANNA);
        long entries = Database.number("select count(*) from audit_entry");
        String made = link(pulse);

        assertThat(Managers.put(made, Managers.said("q1", "Y"))).isEqualTo(200);

        Managers.invitedBy(mailed).get("/sheet").then().statusCode(200).body("answers[0].value", equalTo("Y"));
        assertThat(Database.number("select count(*) from audit_entry"))
                .as("when somebody goes to answer is written down nowhere")
                .isEqualTo(entries);
    }

    @Test
    void whatAsksOthersOrHasClosedGivesNoLink() {
        String others =
                aPulse().asking(AQuestion.yesNo("q1")).onlyTo("laender", "09").opened();
        String closed = aPulse().asking(AQuestion.yesNo("q1")).opened();
        APulse.close(closed).then().statusCode(200);
        String over = aPulse().asking(AQuestion.yesNo("q1"))
                .closing(SettableClock.now().plus(Duration.ofMinutes(30)))
                .opened();

        refused(others, 404, "not-found");
        refused(aPulse().asking(AQuestion.yesNo("q1")).drafted(), 404, "not-found");
        refused("aaaaaaaaaa", 404, "not-found");
        refused(closed, 409, "pulse-closed");
        SettableClock.letPass(Duration.ofMinutes(30));
        refused(over, 409, "pulse-closed");
    }

    @Test
    void linksAreBoundedWithinAnHour() {
        String pulse = aPulse().asking(AQuestion.yesNo("q1")).opened();
        SettableClock.stopAt(SettableClock.now());
        anna = signedIn(BEN);
        for (int i = 0; i < settings.mostPersonalPerHour(); i++) {
            link(pulse);
        }

        refused(pulse, 429, "too-many-requests");
        anna.ours().post("/me/invitations/" + pulse + "/link").then().header("Retry-After", notNullValue());

        SettableClock.letPass(Duration.ofMinutes(61));
        anna = signedIn(BEN);
        link(pulse);
    }

    @Test
    void aPageOfAnotherSiteMakesNone() {
        String pulse = aPulse().asking(AQuestion.yesNo("q1")).opened();

        anna.bare().post("/me/invitations/" + pulse + "/link").then().statusCode(403);
    }

    /** Pulses of other tests may be open, too. */
    private List<String> open() {
        return anna.bare().get("/me/invitations").path("open.pulse");
    }

    private String link(String pulse) {
        return anna.ours()
                .post("/me/invitations/" + pulse + "/link")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .extract()
                .path("token");
    }

    private void refused(String pulse, int status, String type) {
        anna.ours()
                .post("/me/invitations/" + pulse + "/link")
                .then()
                .statusCode(status)
                .body("type", equalTo("urn:seismograph:problem:" + type));
    }

    private static Browser signedIn(String neighbourhood) {
        int mails = Mailbox.of(neighbourhood).size();
        post(Map.of("email", AFrame.emailOf(neighbourhood)), "/manager-links")
                .then()
                .statusCode(202);
        await().until(() -> Mailbox.of(neighbourhood).size() > mails);
        return Browser.of(
                post(Map.of("token", Mailbox.of(neighbourhood).get(mails).tokenToSignIn()), "/manager-session"));
    }

    private static Response post(Map<String, String> body, String path) {
        return Caller.anybody().contentType(ContentType.JSON).body(body).post(path);
    }
}
