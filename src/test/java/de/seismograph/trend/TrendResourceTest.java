package de.seismograph.trend;

import static de.seismograph.trend.TwoWaves.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Trends show what was published, with the uncertainty of the method, and nothing else. */
@QuarkusTest
class TrendResourceTest {
    @BeforeEach
    void twoWaves() {
        TwoWaves.released();
    }

    @Test
    void theNationalBalanceIsTheOneOfTheMethod() {
        Map<String, Object> row = row("to=2025-Q4&measure=balance");

        assertThat(row)
                .containsEntry("pulse", TwoWaves.first())
                .containsEntry("period", "2025-Q4")
                .containsEntry("geo", "DE")
                .containsEntry("n", 240)
                .containsEntry("invited", 640)
                .containsEntry("status", "ok");
        assertThat(number(row, "value")).isCloseTo(8.537946, within(1e-5));
        assertThat(number(row, "se")).isCloseTo(2.888069, within(1e-5));
        assertThat(number(row, "low")).isCloseTo(2.877435, within(1e-5));
        assertThat(number(row, "high")).isCloseTo(14.198458, within(1e-5));
        assertThat(number(row, "responseRate")).isCloseTo(37.5, within(1e-5));
    }

    @Test
    void aLandIsShownAsWhoAnsweredThere() {
        Map<String, Object> row = row("to=2025-Q4&measure=balance&geo=14");

        assertThat(row).containsEntry("n", 40).containsEntry("invited", 90);
        assertThat(number(row, "value")).isCloseTo(-12.5, within(1e-5));
        double variance = (1 - 40.0 / 90) * .30448718 / 40;
        assertThat(number(row, "se")).isCloseTo(100 * Math.sqrt(variance), within(1e-4));
    }

    @Test
    void sharesAndBalanceComeForEveryWave() {
        trends("")
                .body(
                        "measure.unique()",
                        equalTo(List.of(
                                "balance", "share:PP", "share:P", "share:E", "share:M", "share:MM", "share:DK")))
                .body("period.unique()", equalTo(List.of("2025-Q4", "2026-Q1")))
                .body("size()", equalTo(14));
        trends("measure=share").body("size()", equalTo(12));
        trends("from=2026-Q1&measure=share:MM,balance")
                .body("pulse", equalTo(List.of(TwoWaves.second(), TwoWaves.second())));
        trends("from=2026-Q2").body("$", empty());
    }

    @Test
    void aWithheldCellLooksLikeOneThatDoesNotExist() {
        Response json = get("from=2026-Q1&measure=balance&geo=14,16");
        List<Map<String, Object>> rows = json.path("$");
        assertThat(rows).hasSize(2).allSatisfy(row -> assertThat(row).containsEntry("status", "withheld"));
        assertThat(rows.get(0).get("n")).isNull();
        assertThat(rows.get(0).get("invited")).isNull();
        assertThat(rows.get(0).get("value")).isNull();
        rows.get(0).put("geo", "16");
        assertThat(rows.get(0)).isEqualTo(rows.get(1));

        String[] lines = get("from=2026-Q1&measure=balance&geo=14,16&format=csv")
                .asString()
                .split("\r\n");
        assertThat(lines).hasSize(3);
        assertThat(lines[1]).endsWith("14,,,,balance" + ",".repeat(20) + "withheld,1");
        assertThat(lines[1].replace(",14,", ",16,")).isEqualTo(lines[2]);
    }

    @Test
    void respondentsAreRoundedToFive() {
        assertThat(row("from=2026-Q1&measure=balance&geo=05")).containsEntry("n", 10);
        assertThat(row("from=2026-Q1&measure=balance&geo=11")).containsEntry("n", 10);
    }

    private static ValidatableResponse trends(String query) {
        return get(query).then().statusCode(200);
    }

    private static Map<String, Object> row(String query) {
        List<Map<String, Object>> rows = get(query).path("$");
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private static double number(Map<String, Object> row, String field) {
        return ((Number) row.get(field)).doubleValue();
    }
}
