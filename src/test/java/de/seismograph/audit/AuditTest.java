package de.seismograph.audit;

import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.APulse.aPulse;
import static de.seismograph.house.Caller.admin;
import static de.seismograph.house.Managers.put;
import static de.seismograph.house.Managers.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import de.seismograph.house.APulse;
import de.seismograph.house.AQuestion;
import de.seismograph.house.Database;
import de.seismograph.house.Managers;
import de.seismograph.region.Land;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every change on purpose is written down for good, and nothing of who has answered. */
@QuarkusTest
class AuditTest {
    @Test
    void theCourseOfAPulseIsWrittenDownWithWhoDidIt() {
        aFrame().of(2, Land.BERLIN).imported();
        String pulse = aPulse().asking(AQuestion.fivePoint("q1")).opened();
        APulse.close(pulse).then().statusCode(200);

        assertThat(entries(pulse))
                .extracting(entry -> entry.get("action"))
                .containsExactly("pulse.released", "pulse.closed", "pulse.opened", "pulse.drafted");
        assertThat(entries(pulse)).extracting(entry -> entry.get("actor")).containsOnly("admin");
    }

    @Test
    void anImportIsWrittenDownWithItsNumbers() {
        aFrame().of(3, Land.BERLIN).imported();

        Map<String, Object> roster = entries("roster").get(0);
        assertThat(roster.get("action")).isEqualTo("roster.imported");
        assertThat(((Map<?, ?>) roster.get("details")).get("total")).isEqualTo(3);
        assertThat(entries("frame").get(0).get("action")).isEqualTo("frame.imported");
    }

    @Test
    void whatFailsIsNotWrittenDown() {
        long before = Database.number("select count(*) from audit_entry");

        admin().contentType("text/csv").body("email\n").put("/managers").then().statusCode(400);
        APulse.open("aaaaaaaaaa").then().statusCode(404);

        assertThat(Database.number("select count(*) from audit_entry")).isEqualTo(before);
    }

    @Test
    void answeringLeavesNoTrace() {
        aFrame().of(2, Land.BERLIN).imported();
        String pulse = aPulse().asking(AQuestion.fivePoint("q1")).opened();
        String token = Managers.of(pulse).values().iterator().next();
        long before = Database.number("select count(*) from audit_entry");

        assertThat(put(token, said("q1", "P"))).isEqualTo(200);
        assertThat(put(token, said("q1", "M"))).isEqualTo(200);
        assertThat(Managers.withdraw(token)).isEqualTo(204);

        assertThat(Database.number("select count(*) from audit_entry")).isEqualTo(before);
    }

    @Test
    void theLogIsOnlyAddedTo() {
        aFrame().of(1, Land.BERLIN).imported();

        for (String change : List.of(
                "update audit_entry set actor = 'somebody else'", "delete from audit_entry", "truncate audit_entry")) {
            assertThatThrownBy(() -> Database.change(change)).hasMessageContaining("only ever added to");
        }
    }

    @Test
    void whoeverAltersAnEntryPastTheDatabaseIsFound() {
        aFrame().of(1, Land.BERLIN).imported();
        long number = Database.number("select max(number) from audit_entry") - 1;
        verified().body("intact", equalTo(true)).body("firstBroken", nullValue());

        Database.change("alter table audit_entry disable trigger audit_entry_append_only");
        Database.change("update audit_entry set actor = actor || 'x' where number = ?", number);
        verified().body("intact", equalTo(false)).body("firstBroken", equalTo((int) number));

        Database.change("update audit_entry set actor = left(actor, -1) where number = ?", number);
        Database.change("alter table audit_entry enable trigger audit_entry_append_only");
        verified().body("intact", equalTo(true));
    }

    @Test
    void theLogIsReadPageByPage() {
        aFrame().of(1, Land.BERLIN).imported();
        long newest = Database.number("select max(number) from audit_entry");

        String next = admin().get("/audit?limit=1")
                .then()
                .statusCode(200)
                .body("number", equalTo(List.of((int) newest)))
                .extract()
                .header("Link");
        assertThat(next).contains("cursor=");
        admin().get("/audit?cursor=bm9uZQ").then().statusCode(400);
    }

    private static ValidatableResponse verified() {
        return admin().get("/audit/verification").then().statusCode(200);
    }

    private static List<Map<String, Object>> entries(String subject) {
        List<Map<String, Object>> all =
                admin().get("/audit?limit=500").then().statusCode(200).extract().path("$");
        return all.stream()
                .filter(entry -> entry.get("subject").equals(subject))
                .toList();
    }
}
