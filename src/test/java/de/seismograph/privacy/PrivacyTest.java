package de.seismograph.privacy;

import static de.seismograph.house.Caller.anybody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The privacy report says what this installation does, not what others do. */
@QuarkusTest
@TestProfile(PrivacyTest.OwnPeriods.class)
class PrivacyTest {
    /** An operator with other periods than the usual ones. */
    public static class OwnPeriods implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "seismograph.retention.roster", "31d",
                    "seismograph.retention.panel", "99d",
                    "seismograph.retention.texts", "36h",
                    "seismograph.release.min-one-way", "15",
                    "seismograph.release.min-crossing", "25",
                    "seismograph.mail.remind-missing-only", "true",
                    "seismograph.privacy.backups", "14d",
                    "seismograph.privacy.contact", "datenschutz@example.org");
        }
    }

    @Test
    void periodsAndThresholdsAreThoseInForce() {
        report().body("promise.de", containsString("mindestens 15"))
                .body("promise.en", containsString("at least 15"))
                .body("stored.until.de", hasItem("bis 31 Tage nach dem Ausscheiden"))
                .body("stored.until.en", hasItem(containsString("at most 99 days")))
                .body("stored.until.de", hasItem(containsString("höchstens 2 Tage")))
                .body("published.en", hasItem(containsString("at least 15 answers, of at least 25")))
                .body("stillPossible.de", hasItem(containsString("bis zu 14 Tage in Sicherungen")))
                .body("contact", equalTo("datenschutz@example.org"))
                .body("database", equalTo("external"));
    }

    @Test
    void marksOfThoseWhoHaveAnsweredAreTold() {
        report().body("stored.what.en", hasItem(containsString("Who needs no reminder any more")))
                .body("published.en", hasItem(containsString("not noted as done")));
    }

    @Test
    void everythingIsThereInBothLanguages() {
        for (String part :
                List.of("stored.what", "stored.where", "stored.until", "published", "stillPossible", "rights")) {
            List<String> german = report().extract().path(part + ".de");
            List<String> english = report().extract().path(part + ".en");
            assertThat(german).isNotEmpty().hasSameSizeAs(english).doesNotContainNull();
            assertThat(english).doesNotContainNull().doesNotContainAnyElementsOf(german);
        }
    }

    private static ValidatableResponse report() {
        return anybody().get("/privacy").then().statusCode(200);
    }
}
