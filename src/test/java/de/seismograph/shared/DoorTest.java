package de.seismograph.shared;

import static de.seismograph.house.Caller.admin;
import static de.seismograph.house.Caller.anybody;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import de.seismograph.house.Wire;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes to the door, the answer is a result or a refusal of one shape; never an incident. */
@QuarkusTest
class DoorTest {
    private static final String LOGIN = "POST /api/v1/login HTTP/1.1";
    private static final int LIMIT = 64 * 1024;

    @Test
    void aBodyMayFillTheLimitAndNotExceedIt() {
        refused(400, Wire.json(LOGIN, padded(LIMIT)));
        refused(413, Wire.json(LOGIN, padded(LIMIT + 1)));
        refused(400, Wire.chunked(LOGIN, padded(LIMIT)));
        refused(413, Wire.chunked(LOGIN, padded(LIMIT + 1)));
    }

    @Test
    void anAbsurdLengthIsRefusedBeforeTheBodyHasCome() {
        String head = LOGIN + "\r\nContent-Type: application/json\r\nContent-Length: 900000000000\r\n";

        refused(413, Wire.send(head, new byte[0]));
    }

    @Test
    void twentyThousandLevelsAreTooDeep() {
        refused(400, Wire.json(LOGIN, "[".repeat(20_000).getBytes(UTF_8)));
        refused(400, Wire.json(LOGIN, "{\"name\":".repeat(7_000).getBytes(UTF_8)));
    }

    @Test
    void aBodyMustBeUtf8() {
        refused(400, Wire.json(LOGIN, "{\"name\":\"Jürgen\",\"password\":\"x\"}".getBytes(ISO_8859_1)));
        refused(400, Wire.json(LOGIN, new byte[] {(byte) 0xC3, (byte) 0x28}));
        refused(400, Wire.json(LOGIN, "{\"name\":\"\\ud800\",\"password\":\"x\"}".getBytes(UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "[]",
                "7",
                "\"name\"",
                "{\"name\":\"a\",\"name\":\"b\",\"password\":\"c\"}",
                "{\"name\":\"a\",\"password\":\"c\"} {}",
                "{\"name\":\"a\",\"password\":\"c\"} rest",
                "{\"name\":\"a\\u0000\",\"password\":\"c\"}",
                "{\"name\":\"a\",\"password\":\"c\",}",
                "{name:'a'}",
                "{\"name\":7,\"password\":\"c\"}",
                "{\"name\":true,\"password\":\"c\"}",
                "{\"name\":[\"a\"],\"password\":\"c\"}",
                "{\"name\":null,\"password\":\"c\"}",
                "{\"name\":\"a\",\"password\":\"c\",\"x\":1}",
                "NaN"
            })
    void aBodyIsTakenAtItsWord(String body) {
        refused(400, Wire.json(LOGIN, body.getBytes(UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/topics/a%00b", "/topics?x=%00", "/trends?indicator=a%00", "/trends?%00=a"})
    void anAddressMustBeReadable(String path) {
        refused(400, Wire.get("/api/v1" + path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/topics/%ED%A0%80", "/topics/%C3%28"})
    void octetsThatAreNoUtf8NameNothing(String path) {
        refused(404, Wire.get("/api/v1" + path));
    }

    /** The HTTP server itself refuses what is no address, before anybody could explain. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/topics/%zz",
                "/trends?topic=%zz",
                "/trends?topic=%",
                "/trends?topic=a|b",
                "/trends?topic={a}",
                "/topics/a^b",
                "/topics?x=\\"
            })
    void whatIsNoAddressIsRefused(String path) {
        assertThat(Wire.get("/api/v1" + path).status()).isEqualTo(400);
    }

    @Test
    void anUnknownPathIsNotFound() {
        refused(404, anybody().get("/weather"), "not-found");
        refused(404, anybody().get("/topics/poverty/weather"), "not-found");
    }

    @Test
    void aWrongMethodIsRefused() {
        refused(405, admin().delete("/topics"), "method-not-allowed")
                .header("Allow", equalTo("GET, HEAD, OPTIONS, POST"));
        refused(405, admin().post("/pulses/aaaaaaaaaa"), "method-not-allowed");
    }

    @Test
    void nobodyGetsWhatTheyDoNotAccept() {
        refused(406, anybody().accept("image/png").get("/topics"), "not-acceptable");
        refused(406, anybody().accept("image/png").get("/trends"), "not-acceptable");
    }

    @Test
    void aBodyMustBeOfTheRightType() {
        refused(415, anybody().contentType("text/plain").body("a").post("/login"), "unsupported-media-type");
        refused(
                415,
                admin().contentType("application/pdf").body(new byte[] {1}).put("/managers"),
                "unsupported-media-type");
    }

    @Test
    void aRefusalNamesItsPathAndIsNotKept() {
        anybody()
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/login")
                .then()
                .statusCode(400)
                .header("Cache-Control", containsString("no-store"))
                .body("type", equalTo("urn:seismograph:problem:invalid-request"))
                .body("title", equalTo("Bad Request"))
                .body("status", equalTo(400))
                .body("instance", equalTo("/api/v1/login"))
                .body("errors.pointer", equalTo(List.of("/name", "/password")));
    }

    @Test
    void aFileMayBeLargerThanOtherBodies() {
        String csv = "email,name,neighbourhood,language\n" + ",,,\n".repeat(LIMIT);

        admin().contentType("text/csv")
                .body(csv)
                .put("/managers")
                .then()
                .statusCode(400)
                .body("detail", startsWith("The file"));
        for (int length : new int[] {8 * 1024 * 1024 + 1, 12 * 1024 * 1024}) {
            admin().contentType("text/csv")
                    .body("x".repeat(length))
                    .put("/managers")
                    .then()
                    .statusCode(413)
                    .contentType("application/problem+json");
        }
    }

    private static byte[] padded(int length) {
        String body = "{\"name\":\"a\",\"secret\":\"";
        return (body + "x".repeat(length - body.length() - 2) + "\"}").getBytes(UTF_8);
    }

    private static void refused(int status, Wire.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.isProblem()).as(answer.text()).isTrue();
    }

    private static ValidatableResponse refused(int status, Response answer, String type) {
        return answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:seismograph:problem:" + type))
                .body("status", equalTo(status));
    }
}
