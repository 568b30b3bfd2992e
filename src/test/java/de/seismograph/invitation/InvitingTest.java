package de.seismograph.invitation;

import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.APulse.aPulse;
import static de.seismograph.house.Caller.admin;
import static de.seismograph.house.Mails.invite;
import static de.seismograph.house.Mails.progress;
import static de.seismograph.house.Managers.answer;
import static de.seismograph.house.Managers.invitedBy;
import static de.seismograph.house.Managers.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import de.seismograph.house.AFrame;
import de.seismograph.house.APulse;
import de.seismograph.house.Database;
import de.seismograph.house.Mailbox;
import de.seismograph.house.PostOffice;
import de.seismograph.region.Land;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everybody in the frame gets a mail with a personal link; nothing else ever knows the link. */
@QuarkusTest
class InvitingTest {
    private static final String ANNA = "11-0001";
    private static final String BEN = "11-0002";

    @Inject
    Posting posting;

    @BeforeEach
    void aFrameOfThree() {
        aFrame().of(3, Land.BERLIN).imported();
    }

    @Test
    void aMailCarriesALinkAndACodeThatWork() {
        String pulse = aPulse().about("displacement").opened();
        invite(pulse, "").statusCode(202).body("invited", equalTo(3)).body("waiting", equalTo(3));

        posting.tick();

        progress(pulse).body("sent", equalTo(3)).body("waiting", equalTo(0)).body("failed", equalTo(0));
        assertThat(PostOffice.mails()).isEqualTo(3);
        Mailbox.Letter letter = Mailbox.of(ANNA).get(0);
        assertThat(letter.subject()).isEqualTo("Steigen die Mieten?");
        assertThat(letter.from()).contains("seismograph@localhost");
        assertThat(letter.text())
                .contains("Guten Tag Alex Öztürk", "Quartier 11-0001", "Viele haben davon berichtet.")
                .contains("/p/" + pulse + "#t=" + letter.token(), "Code auf der Seite: " + letter.token());
        assertThat(letter.html())
                .contains("<html lang=\"de\">", "Guten Tag Alex Öztürk", "#t=" + letter.token() + "\"")
                .contains(">" + letter.token() + "<");
        invitedBy(letter.token()).get("/sheet").then().statusCode(200).body("pulse", equalTo(pulse));
    }

    @Test
    void everybodyIsWrittenToInTheirLanguage() {
        admin().contentType("text/csv; charset=utf-8")
                .body("email,name,neighbourhood,language\n" + AFrame.emailOf(ANNA) + ",\"Anna <b>& Co\"," + ANNA
                        + ",en\n")
                .put("/managers")
                .then()
                .statusCode(200);
        invite(aPulse().about("displacement").opened(), "").statusCode(202);

        posting.tick();

        Mailbox.Letter letter = Mailbox.of(ANNA).get(0);
        assertThat(letter.subject()).isEqualTo("Are rents rising?");
        assertThat(letter.text()).contains("Hello Anna <b>& Co,", "Many have told of it.");
        assertThat(letter.html()).contains("<html lang=\"en\">", "Hello Anna &lt;b&gt;&amp; Co,");
    }

    @Test
    void aPulseMayInviteByItselfWhenItOpens() {
        String pulse =
                aPulse().about("displacement").with("inviteAtOpening", true).opened();

        posting.tick();

        progress(pulse).body("sent", equalTo(3));
        assertThat(Mailbox.of(BEN)).hasSize(1);
    }

    @Test
    void aSecondMailLeadsToTheSameSheetAndTheFirstStaysValid() {
        String pulse = aPulse().about("displacement").opened();
        invite(pulse, "").statusCode(202);
        posting.tick();
        String first = Mailbox.lastToken(ANNA);
        answer(first, value("q1", "P")).then().statusCode(200);

        invite(pulse, "?to=all&neighbourhood=" + ANNA).statusCode(202);
        posting.tick();

        assertThat(Mailbox.of(ANNA)).hasSize(2);
        assertThat(Mailbox.of(BEN)).hasSize(1);
        String second = Mailbox.lastToken(ANNA);
        assertThat(second).isNotEqualTo(first);
        invitedBy(second).get("/sheet").then().body("answers[0].value", equalTo("P"));
        answer(second, value("q1", "M")).then().body("revision", equalTo(2));
        invitedBy(first).get("/sheet").then().body("answers[0].value", equalTo("M"));
        assertThat(Database.number("select count(*) from sheet_" + pulse)).isEqualTo(1);
    }

    @Test
    void onlyThoseNoMailHasReachedAreMailedOnRequest() {
        String pulse = aPulse().about("displacement").opened();
        invite(pulse, "?neighbourhood=" + ANNA).body("waiting", equalTo(1));
        posting.tick();
        invite(pulse, "?to=unsent").body("waiting", equalTo(2)).body("sent", equalTo(1));
        posting.tick();

        assertThat(PostOffice.mails()).isEqualTo(3);
        assertThat(Mailbox.of(ANNA)).hasSize(1);
        invite(pulse, "?to=everybody").statusCode(400).body("errors.column", equalTo(List.of("to")));
    }

    @Test
    void aCorrectedAddressGetsANewLinkAndTheOldOneEnds() {
        String pulse = aPulse().about("displacement").opened();
        invite(pulse, "").statusCode(202);
        posting.tick();
        String astray = Mailbox.lastToken(ANNA);
        roster("corrected@example.org,Alex Öztürk");

        invitedBy(astray).get("/sheet").then().statusCode(401);
        posting.tick();

        Mailbox.Letter letter = Mailbox.at("corrected@example.org").get(0);
        invitedBy(letter.token()).get("/sheet").then().statusCode(200);
    }

    @Test
    void aSuccessorIsInvitedInPlaceOfOneWhomNoMailHasReached() {
        String pulse = aPulse().about("displacement").opened();
        roster("successor@example.org,Sam Neu");

        invite(pulse, "").statusCode(202);
        posting.tick();

        assertThat(Mailbox.of(ANNA)).isEmpty();
        String token = Mailbox.at("successor@example.org").get(0).token();
        invitedBy(token).get("/sheet").then().statusCode(200);
    }

    @Test
    void whoLeavesWhileTheMailWaitsIsNotMailedAndTheSuccessorCanBe() {
        String pulse = aPulse().about("displacement").opened();
        invite(pulse, "?neighbourhood=" + ANNA).body("waiting", equalTo(1));
        roster("heiress@example.org,Sam Neu");

        posting.tick();

        progress(pulse).body("waiting", equalTo(0)).body("failed", equalTo(1));
        assertThat(Mailbox.of(ANNA)).isEmpty();
        invite(pulse, "?to=unsent&neighbourhood=" + ANNA).body("waiting", equalTo(1));
        posting.tick();
        assertThat(Mailbox.at("heiress@example.org")).hasSize(1);
    }

    /** As from a script whose variable is empty. */
    @Test
    void anEmptyNeighbourhoodIsNotEverybody() {
        String pulse = aPulse().about("displacement").opened();

        invite(pulse, "?neighbourhood=").statusCode(400).body("errors[0].column", equalTo("neighbourhood"));

        progress(pulse).body("waiting", equalTo(0));
    }

    @Test
    void whoWasReachedOnceIsNotReplacedWhateverBecomesOfLaterMails() {
        String pulse = aPulse().about("displacement").opened();
        invite(pulse, "").statusCode(202);
        posting.tick();
        roster("moved@example.org,Alex Öztürk");
        roster("next@example.org,Sam Neu");

        invite(pulse, "?neighbourhood=" + ANNA);
        invite(pulse, "?neighbourhood=" + ANNA).body("waiting", equalTo(0));
        posting.tick();

        assertThat(Mailbox.at("next@example.org")).isEmpty();
    }

    @Test
    void aSuccessorDoesNotGetTheSheetOfSomebodyWhoWasInvited() {
        String pulse = aPulse().about("displacement").opened();
        invite(pulse, "").statusCode(202);
        posting.tick();
        roster("follower@example.org,Sam Neu");

        invite(pulse, "?neighbourhood=" + ANNA)
                .body("waiting", equalTo(0))
                .body("faults.neighbourhood", equalTo(List.of(ANNA)))
                .body("faults[0].reason", containsString("left the roster"));
        posting.tick();

        assertThat(Mailbox.at("follower@example.org")).isEmpty();
        assertThat(Mailbox.of(ANNA)).hasSize(1);
    }

    @Test
    void whoIsNotAskedCannotBeInvited() {
        String pulse = aPulse().about("displacement").opened();

        invite(pulse, "?neighbourhood=" + ANNA + "&neighbourhood=99-typo")
                .statusCode(400)
                .body("errors.column", equalTo(List.of("neighbourhood")))
                .body("detail", containsString("99-typo"));
        progress(pulse).body("waiting", equalTo(0));
    }

    @Test
    void theDatabaseKnowsOnlyHashesOfTokens() {
        String pulse = aPulse().about("displacement").opened();
        invite(pulse, "").statusCode(202);
        posting.tick();
        String token = Mailbox.lastToken(ANNA);

        List<List<Object>> stored =
                Database.rows("select encode(token_hash, 'hex') from invitation_token where pulse_id = ?", pulse);
        assertThat(stored).hasSize(3).allMatch(row -> ((String) row.get(0)).length() == 64);
        for (List<Object> table : Database.rows(
                "select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'")) {
            assertThat(Database.number(
                            "select count(*) from \"" + table.get(0) + "\" as t where t::text like '%' || ? || '%'",
                            token.substring(10)))
                    .as(table.toString())
                    .isZero();
        }
        assertThat(token.getBytes(StandardCharsets.US_ASCII)).hasSize(53);
    }

    @Test
    void onlyToAnOpenPulseCanBeInvited() {
        String draft = aPulse().about("displacement").drafted();
        invite(draft, "").statusCode(409);
        APulse.open(draft);
        APulse.close(draft);
        invite(draft, "").statusCode(409).body("type", equalTo("urn:seismograph:problem:pulse-is-released"));
        invite("aaaaaaaaaa", "").statusCode(404);
    }

    /** Gives Anna's neighbourhood this manager, and leaves it the only one with any. */
    private static void roster(String emailAndName) {
        admin().contentType("text/csv; charset=utf-8")
                .body("email,name,neighbourhood,language\n" + emailAndName + "," + ANNA + ",de\n")
                .put("/managers")
                .then()
                .statusCode(200);
    }
}
