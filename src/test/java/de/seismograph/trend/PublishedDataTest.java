package de.seismograph.trend;

import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.APulse.aPulse;
import static de.seismograph.house.Caller.anybody;
import static de.seismograph.trend.TwoWaves.CODES;
import static de.seismograph.trend.TwoWaves.SERIES;
import static de.seismograph.trend.TwoWaves.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import de.seismograph.house.APulse;
import de.seismograph.house.AQuestion;
import de.seismograph.house.Managers;
import de.seismograph.region.Land;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Published data is there for everybody, cheap to read again, and says what else there is. */
@QuarkusTest
class PublishedDataTest {
    @BeforeEach
    void twoWaves() {
        TwoWaves.released();
    }

    @Test
    void csvHoldsWhatJsonHolds() {
        Response csv = get("geo=*&format=csv");
        csv.then().contentType("text/csv; charset=utf-8");
        List<Map<String, Object>> rows = get("geo=*").path("$");
        String[] lines = csv.asString().split("\r\n");

        assertThat(lines).hasSize(rows.size() + 1);
        assertThat(lines[0]).startsWith("topic,indicator,version,pulse,audience,period,geo");
        for (int i = 0; i < rows.size(); i++) {
            String[] cells = lines[i + 1].split(",", -1);
            Map<String, Object> row = rows.get(i);
            assertThat(cells[6]).isEqualTo(row.get("geo"));
            assertThat(cells[10]).isEqualTo(row.get("measure"));
            assertThat(cells[30]).isEqualTo(row.get("status"));
            if (row.get("value") == null) {
                assertThat(cells[11]).isEmpty();
            } else {
                assertThat(Double.parseDouble(cells[11])).isCloseTo(number(row, "value"), within(1e-4));
            }
        }
    }

    @Test
    void whoAsksForCsvByAcceptGetsIt() {
        Response csv = anybody().accept("text/csv").get("/trends?indicator=" + SERIES);

        csv.then().contentType("text/csv; charset=utf-8").header("Vary", containsString("Accept"));
        assertThat(csv.asString()).isEqualTo(get("format=csv").asString());
        anybody()
                .accept("text/csv;q=0.5, application/json")
                .get("/trends?indicator=" + SERIES)
                .then()
                .contentType("application/json");
    }

    @Test
    void theWavesOfASeriesComeInTheOrderOfTheirPeriods() {
        String series = "order-" + UUID.randomUUID();
        String earlier = aPulse().period("2026-Q1")
                .asking(AQuestion.fivePoint("q1").feeding(series))
                .opened();
        String later = aPulse().period("2026-Q2")
                .asking(AQuestion.fivePoint("q1").feeding(series))
                .opened();
        APulse.close(later).then().statusCode(200);
        APulse.close(earlier).then().statusCode(200);

        anybody()
                .get("/trends?measure=balance&indicator=" + series)
                .then()
                .body("period", equalTo(List.of("2026-Q1", "2026-Q2")));
    }

    @Test
    void aSeriesOfALimitedAudienceSaysOfWhomItSpeaks() {
        aFrame().of(90, Land.SAXONY).of(10, Land.BERLIN).imported();
        String series = "start-up-" + UUID.randomUUID();
        AQuestion question = AQuestion.fivePoint("mood").feeding(series);
        String pulse = aPulse().onlyTo("laender", "14").asking(question).opened();
        List<String> tokens = List.copyOf(Managers.of(pulse).values());
        for (int i = 0; i < tokens.size(); i++) {
            Managers.put(tokens.get(i), Managers.said("mood", i % 2 == 0 ? "P" : "E"));
        }
        APulse.close(pulse).then().statusCode(200);

        Map<String, List<String>> saxony = Map.of("laender", List.of("14"));
        Response trend = anybody().get("/trends?measure=balance&indicator=" + series);
        trend.then().body("audience", equalTo(List.of(saxony))).body("n", equalTo(List.of(90)));
        assertThat(anybody()
                        .get("/trends?measure=balance&format=csv&indicator=" + series)
                        .asString())
                .contains(",laender=14,");
        anybody()
                .get("/trends?measure=balance&phase=*&indicator=" + series)
                .then()
                .body("status", everyItem(equalTo("withheld")));
        anybody()
                .get("/releases/" + pulse)
                .then()
                .body("audience", equalTo(saxony))
                .body("waves[0].question.id", equalTo("mood"));

        aPulse().asking(question).posted().then().statusCode(409).body("errors.pointer", equalTo(List.of("/audience")));
        aPulse().onlyTo("laender", "14")
                .about("displacement")
                .posted()
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:seismograph:problem:indicator-differs"));
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        Response answer = get("geo=*");
        String etag = answer.header("ETag");
        answer.then().header("Cache-Control", containsString("public"));

        anybody()
                .header("If-None-Match", etag)
                .get("/trends?indicator=" + SERIES + "&geo=*")
                .then()
                .statusCode(304)
                .header("ETag", etag);
        assertThat(get("geo=*&format=csv").header("ETag")).isNotEqualTo(etag);
        assertThat(get("geo=05").header("ETag")).isNotEqualTo(etag);
    }

    @Test
    void whatIsNotPublishedIsRefusedWithWhatIs() {
        String possible = "Possible are one of geo, phase, size, carrier";
        refused("geo=05&phase=start-up", "geo", possible);
        refused("geo=*&carrier=*", "geo", possible);
        refused("geo=05&geo=11", "geo", "given twice");
        refused("indicator=no-such-series", "indicator", "no-such-series");
        anybody()
                .get("/trends?phase=*&size=*&carrier=*")
                .then()
                .statusCode(400)
                .body("detail", containsString(possible));
        refused("geo=17", "geo", "01, 02, 03");
        refused("phase=begun", "phase", "preparation, start-up");
        refused("size=huge", "size", "rural, small-town");
        refused("carrier=nobody", "carrier", "municipal, independent");
        refused("topic=weather", "topic", "poverty, exclusion");
        refused("measure=median", "measure", "balance, mean, share");
        refused("format=xml", "format", "json, jsonl and csv");
        refused("as_of=%2B999999999-12-31", "as_of", "2026-11-01");
        refused("as_of=yesterday", "as_of", "2026-11-01T12:00:00Z");
        refused("from=2026-Q5", "from", "2026-Q1");
        refused("from=2026-Q1&to=2025-Q4", "to", "before the first");
        refused("land=05", "land", "as_of, carrier, format, from, geo, indicator");
    }

    @Test
    void indicatorsAreListedOncePublished() {
        anybody()
                .get("/indicators?topic=poverty")
                .then()
                .statusCode(200)
                .body("find { it.id == '" + SERIES + "' }.firstPeriod", equalTo("2025-Q4"))
                .body("find { it.id == '" + SERIES + "' }.lastPeriod", equalTo("2026-Q1"))
                .body("find { it.id == '" + SERIES + "' }.waves", equalTo(2))
                .body("find { it.id == '" + SERIES + "' }.categories", equalTo(CODES));
        anybody().get("/indicators?topic=displacement").then().body("id", not(hasItem(SERIES)));
    }

    @Test
    void releasesSayWhatWasAskedOfWhom() {
        anybody()
                .get("/releases/" + TwoWaves.first())
                .then()
                .statusCode(200)
                .body("invited", equalTo(640))
                .body("period", equalTo("2025-Q4"))
                .body("waves[0].question.indicator", equalTo(SERIES))
                .body("terms.minOneWay", equalTo(10))
                .body("vintage", equalTo(1))
                .body("releasedAt", notNullValue());
        anybody().get("/releases?limit=500").then().body("pulse", hasItem(TwoWaves.second()));
        anybody().get("/releases/aaaaaaaaaa").then().statusCode(404);
    }

    @Test
    void theThresholdsAreInTheOpen() {
        anybody()
                .get("/meta")
                .then()
                .statusCode(200)
                .body("terms.minOneWay", equalTo(10))
                .body("terms.minCrossing", equalTo(20))
                .body("terms.minRemainder", equalTo(5))
                .body("terms.greatestNoise", equalTo(4))
                .body("tremors.window", equalTo(4))
                .body("claim.de", containsString("nicht gemessen"))
                .body("limits.questions", equalTo(5))
                .body("limits.body", equalTo(65536));
    }

    private static void refused(String query, String parameter, String possible) {
        anybody()
                .get("/trends?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.column", equalTo(List.of(parameter)))
                .body("detail", containsString(possible));
    }

    private static double number(Map<String, Object> row, String field) {
        return ((Number) row.get(field)).doubleValue();
    }
}
