package de.seismograph.invitation;

import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.APulse.aPulse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import de.seismograph.house.AFrame;
import de.seismograph.house.APulse;
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
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A manager who is signed in finds what is open, and the way to it. */
@QuarkusTest
class OwnInvitationsTest {
    private static final String ANNA = "11-0001";

    @Inject
    LinkSettings settings;

    private Browser anna;

    @BeforeEach
    void annaIsSignedIn() {
        Database.change("delete from manager_link");
        aFrame().of(2, Land.BERLIN).of(1, Land.BAVARIA).imported();
        String email = AFrame.emailOf(ANNA);
        post(Map.of("email", email), "/manager-links").then().statusCode(202);
        await().until(() -> !Mailbox.at(email).isEmpty());
        anna = Browser.of(
                post(Map.of("token", Mailbox.at(email).get(0).tokenToSignIn()), "/manager-session"));
    }

    @AfterEach
    void theClockRuns() {
        SettableClock.run();
    }

    @Test
    void openPulsesThatAskThemAreListedWhetherAnsweredOrNot() {
        String later = aPulse().about("displacement").opened();
        String sooner = aPulse().about("poverty")
                .closing(SettableClock.now().plus(Duration.ofDays(1)))
                .opened();
        aPulse().about("poverty").onlyTo("laender", "09").opened();
        aPulse().about("poverty").drafted();

        anna.bare()
                .get("/me/invitations")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("neighbourhood", equalTo(ANNA))
                .body("neighbourhoodName", equalTo("Quartier " + ANNA))
                .body("open.pulse", contains(sooner, later))
                .body("open[0].title.de", notNullValue())
                .body("open[0].questions", equalTo(1));

        String before = anna.bare().get("/me/invitations").asString();
        Managers.put(link(sooner), Managers.said("q1", "P"));
        assertThat(anna.bare().get("/me/invitations").asString()).isEqualTo(before);

        APulse.close(sooner).then().statusCode(200);
        APulse.close(later).then().statusCode(200);
        anna.bare().get("/me/invitations").then().body("open", empty());
    }

    @Test
    void aNewLinkLeadsToTheSameSheetAndLeavesTheOldOneGood() {
        String pulse = aPulse().about("displacement").opened();
        String mailed = Managers.of(pulse).get(ANNA);
        long entries = Database.number("select count(*) from audit_entry");
        String made = link(pulse);

        assertThat(Managers.put(made, Managers.said("q1", "P"))).isEqualTo(200);

        Managers.invitedBy(mailed)
                .get("/sheet")
                .then()
                .statusCode(200)
                .body("answers[0].value", equalTo("P"));
        assertThat(Database.number("select count(*) from audit_entry"))
                .as("when somebody goes to answer is written down nowhere")
                .isEqualTo(entries);
    }

    @Test
    void whatAsksOthersOrHasClosedGivesNoLink() {
        String others = aPulse().about("poverty").onlyTo("laender", "09").opened();
        String closed = aPulse().about("displacement").opened();
        APulse.close(closed).then().statusCode(200);
        String over = aPulse().about("displacement")
                .closing(SettableClock.now().plus(Duration.ofHours(2)))
                .opened();

        refused(others, 404, "not-found");
        refused(aPulse().about("poverty").drafted(), 404, "not-found");
        refused("aaaaaaaaaa", 404, "not-found");
        refused(closed, 409, "pulse-closed");
        SettableClock.letPass(Duration.ofHours(2));
        refused(over, 409, "pulse-closed");
    }

    @Test
    void linksAreBoundedWithinAnHour() {
        String pulse = aPulse().about("displacement").opened();
        SettableClock.stopAt(SettableClock.now());
        for (int i = 0; i < settings.mostPersonalPerHour(); i++) {
            link(pulse);
        }

        refused(pulse, 429, "too-many-requests");
        anna.ours().post("/me/invitations/" + pulse + "/link").then().header("Retry-After", notNullValue());

        SettableClock.letPass(Duration.ofMinutes(61));
        link(pulse);
    }

    @Test
    void aPageOfAnotherSiteMakesNone() {
        String pulse = aPulse().about("displacement").opened();

        anna.bare().post("/me/invitations/" + pulse + "/link").then().statusCode(403);
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

    private static Response post(Map<String, String> body, String path) {
        return Caller.anybody().contentType(ContentType.JSON).body(body).post(path);
    }
}
