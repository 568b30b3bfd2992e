package de.seismograph.release;

import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.APulse.aPulse;
import static de.seismograph.house.Caller.anybody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import de.seismograph.house.APulse;
import de.seismograph.house.AQuestion;
import de.seismograph.house.Caller;
import de.seismograph.house.Managers;
import de.seismograph.region.Land;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What has been released can be cited for ever, and kept by whoever has read it. */
@QuarkusTest
class VintagesTest {
    private final String series = "series-" + UUID.randomUUID();

    @BeforeEach
    void aFrameOfTwoLaender() {
        aFrame().of(22, Land.BERLIN).of(20, Land.HAMBURG).imported();
    }

    @Test
    void aVintageNeverChanges() {
        String pulse = released(5);
        Response first = anybody().get("/releases/" + pulse + "/v1");
        first.then()
                .statusCode(200)
                .header("Cache-Control", containsString("immutable"))
                .body("vintage", equalTo(1));
        byte[] cells = anybody().get("/releases/" + pulse + "/v1/cells.csv").asByteArray();
        anybody().get("/releases/" + pulse + "/v2").then().statusCode(404);

        Caller.admin()
                .contentType(ContentType.JSON)
                .body(Map.of("reason", Map.of("de", "Ein Versehen.")))
                .post("/releases/" + pulse + "/withdrawal")
                .then()
                .statusCode(200);

        assertThat(anybody().get("/releases/" + pulse + "/v1").asByteArray()).isEqualTo(first.asByteArray());
        assertThat(anybody().get("/releases/" + pulse + "/v1/cells.csv").asByteArray())
                .isEqualTo(cells);
        anybody()
                .get("/releases/" + pulse + "/v2")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("immutable"))
                .body("vintage", equalTo(2))
                .body("withdrawalReason.de", equalTo("Ein Versehen."));
        anybody().get("/releases/" + pulse + "/v3").then().statusCode(404);
        anybody().get("/releases/aaaaaaaaaa/v1").then().statusCode(404);
        anybody().get("/releases/aaaaaaaaaa/v1/cells.csv").then().statusCode(404);
    }

    @Test
    void theCellsAreEveryPublishedCountAndCanBeVerified() throws Exception {
        String pulse = released(5);

        Response cells = anybody().get("/releases/" + pulse + "/v1/cells.csv");

        cells.then()
                .statusCode(200)
                .contentType("text/csv; charset=utf-8")
                .header("Cache-Control", containsString("immutable"));
        assertThat(cells.asString().lines())
                .startsWith(
                        "indicator,version,dimension,cell,item,category,count,n,invited,status",
                        series + ",1,national,,,PP,12,40,42,ok",
                        series + ",1,national,,,P,0,40,42,ok",
                        series + ",1,national,,,E,30,40,42,ok")
                .contains(series + ",1,national,,DK,DK,0,40,42,ok", series + ",1,land,11,,E,15,20,22,ok");
        String digest =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(cells.asByteArray()));
        assertThat(anybody().get("/releases/" + pulse + "/v1/cells.csv.sha256").asString())
                .isEqualTo(digest + "  cells.csv\n");
    }

    @Test
    void aPulseNobodyAnsweredIsReleasedAndShowsNothing() {
        String pulse =
                aPulse().asking(AQuestion.fivePoint("q1").feeding(series)).opened();

        APulse.close(pulse).then().statusCode(200).body("state", equalTo("released"));

        anybody()
                .get("/trends?geo=*&indicator=" + series)
                .then()
                .statusCode(200)
                .body("status", not(empty()))
                .body("status", everyItem(equalTo("withheld")))
                .body("value", everyItem(nullValue()))
                .body("n", everyItem(nullValue()));
        assertThat(anybody()
                        .get("/releases/" + pulse + "/v1/cells.csv")
                        .asString()
                        .lines())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/releases", "/indicators", "/tremors", "/meta", "/method", "/privacy"})
    void whatHasNotChangedIsNotSentAgain(String path) {
        Response answer = anybody().get(path);
        answer.then().statusCode(200).header("Cache-Control", equalTo("public, max-age=60"));

        Response again =
                anybody().header("If-None-Match", answer.header("ETag")).get(path);

        again.then().statusCode(304).header("ETag", equalTo(answer.header("ETag")));
        assertThat(again.asByteArray()).isEmpty();
        anybody()
                .header("If-None-Match", "\"another\", W/" + answer.header("ETag"))
                .get(path)
                .then()
                .statusCode(304);
        anybody().header("If-None-Match", "\"another\"").get(path).then().statusCode(200);
        anybody().header("If-Match", "\"another\"").get(path).then().statusCode(200);
    }

    /** Of each twenty people so many say that it is much more, and the others that nothing has changed. */
    private String released(int more) {
        String pulse =
                aPulse().asking(AQuestion.fivePoint("q1").feeding(series)).opened();
        List<String> tokens = List.copyOf(Managers.of(pulse).values());
        for (int i = 0; i < tokens.size(); i++) {
            assertThat(Managers.put(tokens.get(i), Managers.said("q1", i % 20 < more ? "PP" : "E")))
                    .isEqualTo(200);
        }
        APulse.close(pulse).then().statusCode(200);
        return pulse;
    }
}
