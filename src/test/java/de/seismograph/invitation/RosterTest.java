package de.seismograph.invitation;

import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.Caller.admin;
import static io.restassured.RestAssured.config;
import static io.restassured.config.EncoderConfig.encoderConfig;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import de.seismograph.house.Database;
import de.seismograph.house.Pages;
import de.seismograph.region.Land;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The roster becomes what a file says, wholly or not at all. */
@QuarkusTest
class RosterTest {
    private static final String HEADINGS = "email;name;neighbourhood;language\n";
    private static final String A = "a@example.org;Aylin Yılmaz;11-0001;de\n";
    private static final String B = "b@example.org;Jürgen Groß;11-0002;en\n";

    @BeforeEach
    void aRosterOfTwo() {
        aFrame().of(3, Land.BERLIN).imported();
        put(A + B).statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "email,name,neighbourhood,language\nx@example.org,Jürgen Groß,11-0003,de\n",
                "email;name;neighbourhood;language\r\nx@example.org;Jürgen Groß;11-0003;DE\r\n",
                "\uFEFFemail;name;neighbourhood;language\nx@example.org;Jürgen Groß;11-0003;de",
                "language;neighbourhood;name;email\nde;11-0003;\"Jürgen Groß\";x@example.org\n;;;\n"
            })
    void delimiterLineEndsAndByteOrderMarkDoNotMatter(String csv) {
        put(csv.getBytes(UTF_8), "text/csv").statusCode(200).body("total", equalTo(1));
        roster().body("name", equalTo(List.of("Jürgen Groß"))).body("language", equalTo(List.of("de")));
    }

    @Test
    void aFileFromAnOldSpreadsheetKeepsItsUmlauts() {
        put((HEADINGS + B).getBytes(Charset.forName("windows-1252")), "text/csv")
                .statusCode(200);
        roster().body("name", equalTo(List.of("Jürgen Groß")));
    }

    @Test
    void jsonIsTakenAsWellAndItsFaultsHavePointers() {
        Map<String, String> entry =
                Map.of("email", "x@example.org", "name", "X", "neighbourhood", "11-0003", "language", "en");
        admin().contentType(ContentType.JSON)
                .body(List.of(entry))
                .put("/managers")
                .then()
                .statusCode(200);
        roster().body("$", equalTo(List.of(entry)));

        admin().contentType(ContentType.JSON)
                .body(List.of(entry, entry))
                .put("/managers")
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/1/neighbourhood")));
    }

    @Test
    void everyFaultIsToldWithLineAndColumn() {
        put("nobody;;11-0001;de\n"
                        + "c@example.org;C;11-9999;fr\n"
                        + "d@example.org;D;11-0001;en\n"
                        + "e@example.org;E;11-0003\n"
                        + "two words@example.org;" + "x".repeat(201) + ";11-0002;\n")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.line", equalTo(List.of(2, 2, 3, 3, 4, 5, 6, 6, 6)))
                .body(
                        "errors.column",
                        equalTo(Arrays.asList(
                                "name",
                                "email",
                                "language",
                                "neighbourhood",
                                "neighbourhood",
                                null,
                                "language",
                                "email",
                                "name")))
                .body("errors[4].detail", equalTo("11-0001 already has a manager in line 2."));

        roster().body("email", equalTo(List.of("a@example.org", "b@example.org")));
    }

    @Test
    void headingsMustBeTheRightOnes() {
        put("email;name;neighbourhood\na@example.org;A;11-0001\n".getBytes(UTF_8), "text/csv")
                .statusCode(400)
                .body("errors.column", equalTo(List.of("language")));
        put("email;name;name;neighbourhood;language;town\n".getBytes(UTF_8), "text/csv")
                .statusCode(400)
                .body("errors.column", equalTo(List.of("name", "town")));
        put("").statusCode(400);
    }

    @Test
    void importingAgainUpdatesAddsAndCloses() {
        put(A + B).body("$", equalTo(counts(0, 0, 0, 2)));
        put(A.replace("Aylin", "Ayşe") + "c@example.org;C;11-0003;en\n").body("$", equalTo(counts(1, 1, 1, 0)));
        roster().body("name", equalTo(List.of("Ayşe Yılmaz", "C")));
    }

    @Test
    void anotherNameIsANewManagerAndAnotherAddressIsNot() {
        put(A.replace("a@", "z@") + B).body("$", equalTo(counts(0, 1, 0, 1)));
        put(A + B).body("$", equalTo(counts(0, 1, 0, 1)));
        put(A.replace("a@", "z@").replace("Aylin", "Ayşe") + B).body("$", equalTo(counts(1, 0, 1, 1)));
        assertThat(Database.number(
                        "select count(*) from manager where neighbourhood_id = '11-0001' and email = 'a@example.org'"
                                + " and closed_at is not null"))
                .isPositive();
        put(A.replace("a@", "Z@").replace("Aylin", "Ayşe") + B).body("$", equalTo(counts(0, 1, 0, 1)));
        roster().body("email", equalTo(List.of("Z@example.org", "b@example.org")));
    }

    @Test
    void theRosterComesPageByPage() {
        assertThat(Pages.of("neighbourhood", "/managers?limit=1"))
                .isEqualTo(List.of(List.of("11-0001"), List.of("11-0002")));
    }

    private static ValidatableResponse put(String rows) {
        return put((HEADINGS + rows).getBytes(UTF_8), "text/csv; charset=utf-8");
    }

    private static ValidatableResponse put(byte[] file, String type) {
        return admin().config(config().encoderConfig(
                                encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .contentType(type)
                .body(file)
                .put("/managers")
                .then();
    }

    private static ValidatableResponse roster() {
        return admin().get("/managers").then().statusCode(200);
    }

    private static Map<String, Integer> counts(int created, int updated, int closed, int unchanged) {
        int total = created + updated + unchanged;
        return Map.of("created", created, "updated", updated, "closed", closed, "unchanged", unchanged, "total", total);
    }
}
