package de.seismograph.release;

import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.AFrame.emailOf;
import static de.seismograph.house.APulse.aPulse;
import static de.seismograph.house.ASignal.aSignal;
import static de.seismograph.house.Caller.admin;
import static de.seismograph.house.Managers.put;
import static de.seismograph.house.Managers.said;
import static de.seismograph.practice.APractice.aPractice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import de.seismograph.house.APulse;
import de.seismograph.house.Database;
import de.seismograph.house.Mails;
import de.seismograph.house.Managers;
import de.seismograph.invitation.Posting;
import de.seismograph.region.Land;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Managers may know what is stored about them, and be forgotten; nobody learns on the way whether they have answered. */
@QuarkusTest
class ErasureTest {
    private static final String ANNA = "11-0001";
    private static final String BEN = "11-0002";

    @Inject
    Posting posting;

    @BeforeEach
    void aFrameOfTwelve() {
        aFrame().of(12, Land.BERLIN).imported();
    }

    @Test
    void whatIsStoredIsToldAndNothingOfAnswers() {
        String pulse = aPulse().about("displacement").opened();
        Mails.invite(pulse, "");
        posting.tick();
        String before = about(ANNA).then().statusCode(200).extract().asString();
        put(Managers.of(pulse).get(ANNA), said("q1", "P"));

        about(ANNA)
                .then()
                .body(equalTo(before))
                .body("roster.name", hasItem("Alex Öztürk"))
                .body("roster.neighbourhood", everyItem(equalTo(ANNA)))
                .body("roster.invitations.flatten().find { it.pulse == '" + pulse + "' }.mail", equalTo("sent"))
                .body("answers.de", containsString("wird niemandem gezeigt"));
        post("access", "nobody@example.org").then().body("roster", hasSize(0));
    }

    @Test
    void whoIsForgottenHasNoLinkNoSheetAndNoEntry() {
        String pulse = aPulse().about("displacement").opened();
        Map<String, String> tokens = Managers.of(pulse);
        tokens.values().forEach(token -> put(token, said("q1", "P")));

        post("erasure", emailOf(ANNA)).then().statusCode(204);

        assertThat(put(tokens.get(ANNA), said("q1", "M"))).isEqualTo(401);
        assertThat(Database.number("select count(*) from sheet_" + pulse)).isEqualTo(11);
        admin().get("/managers?limit=500").then().body("neighbourhood", not(contains(ANNA)));
        about(ANNA).then().body("roster", hasSize(0));
        post("erasure", emailOf(ANNA)).then().statusCode(404);

        APulse.close(pulse).then().statusCode(200);
        assertThat(Database.number(
                        "select invited from published_cell where pulse_id = ? and dimension = 'national'", pulse))
                .isEqualTo(12);
    }

    @Test
    void anErasureTellsNobodyWhetherThereWasASheet() {
        String pulse = aPulse().about("displacement").opened();
        put(Managers.of(pulse).get(ANNA), said("q1", "P"));

        String withSheet =
                post("erasure", emailOf(ANNA)).then().statusCode(204).extract().asString();
        String withoutSheet = post("erasure", emailOf("11-0002"))
                .then()
                .statusCode(204)
                .extract()
                .asString();

        assertThat(withSheet).isEqualTo(withoutSheet);
        assertThat(
                        Database.rows(
                                "select distinct regexp_replace(details, '[0-9]+', 'n') from (select details from audit_entry where action = 'manager.erased' order by number desc limit 2) e"))
                .hasSize(1);
    }

    @Test
    void theAnswersOfThePanelGoToo() {
        String pulse = aPulse().about("displacement").opened();
        Managers.of(pulse).values().forEach(token -> put(token, said("q1", "P")));
        APulse.close(pulse);
        assertThat(panel(pulse)).isEqualTo(12);

        post("erasure", emailOf(ANNA)).then().statusCode(204);

        assertThat(panel(pulse)).isEqualTo(11);
    }

    @Test
    void aSuccessorIsInvitedInstead() {
        String pulse = aPulse().about("displacement").opened();
        Mails.invite(pulse, "");
        posting.tick();
        post("erasure", emailOf(ANNA)).then().statusCode(204);

        aFrame().of(12, Land.BERLIN).imported();
        Mails.invite(pulse, "?to=unsent");
        posting.tick();

        Mails.progress(pulse).body("sent", equalTo(12));
    }

    @Test
    void whatNamesSomebodyInWhatTheyHaveWrittenIsToldAndForgotten() {
        String signal = aSignal().with("named", true).from(ANNA);
        String unnamed = aSignal().from(ANNA);
        String others = aSignal().with("named", true).from(BEN);
        String practice = aPractice()
                .with("named", true)
                .with("contact", "anna@example.org")
                .writtenBy(ANNA)
                .path("id");
        about(ANNA)
                .then()
                .statusCode(200)
                .body("written.id", hasItems(signal, practice))
                .body("written.id", not(hasItem(unnamed)))
                .body("written.find { it.id == '" + practice + "' }.contact", equalTo("anna@example.org"))
                .body("written.find { it.id == '" + signal + "' }.neighbourhood", equalTo(ANNA));

        post("erasure", emailOf(ANNA)).then().statusCode(204);

        admin().get("/signals/" + signal)
                .then()
                .body("text", nullValue())
                .body("neighbourhood", nullValue())
                .body("topic", equalTo("displacement"));
        admin().get("/signals/" + unnamed).then().body("text", nullValue());
        admin().get("/signals/" + others).then().body("text", notNullValue()).body("neighbourhood", equalTo(BEN));
        admin().get("/practices/" + practice)
                .then()
                .statusCode(200)
                .body("contact", nullValue())
                .body("neighbourhood", nullValue());
    }

    private static Response about(String neighbourhood) {
        return post("access", emailOf(neighbourhood));
    }

    private static Response post(String request, String email) {
        return admin().contentType(ContentType.JSON)
                .body(Map.of("email", email))
                .post("/managers/" + request);
    }

    private static long panel(String pulse) {
        return Database.number(
                "select coalesce(sum(cardinality(pseudonyms)), 0) from panel_answer where pulse_id = ?", pulse);
    }
}
