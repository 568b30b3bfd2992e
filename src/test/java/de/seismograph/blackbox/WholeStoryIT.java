package de.seismograph.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import de.seismograph.blackbox.HandCalculation.Figure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From an empty directory to a published trend, over HTTP and mail alone. */
class WholeStoryIT {
    private static final List<String> CODES = List.of("PP", "P", "E", "M", "MM");
    /** Variance of the noise of a count, as it is configured unless an operator wants more. */
    private static final double NOISE = 2;

    private static final Neighbourhoods INVITED =
            Neighbourhoods.in("05", 160).and("11", 90).and("14", 60).and("04", 8);
    private static final Map<String, int[]> ANSWERS = new LinkedHashMap<>();

    static {
        ANSWERS.put("05", new int[] {20, 30, 25, 15, 6});
        ANSWERS.put("11", new int[] {8, 12, 14, 10, 4});
        ANSWERS.put("14", new int[] {3, 6, 8, 7, 5});
        ANSWERS.put("04", new int[] {1, 2, 2, 1, 0});
    }

    static Postbox postbox;
    static RunningSeismograph service;
    static OpenPulse pulse;
    static Map<String, String> tokens;

    @BeforeAll
    static void tell() throws Exception {
        postbox = Postbox.open();
        service = RunningSeismograph.onAFreshDirectory().mailingTo(postbox).start();
        pulse = OpenPulse.asking(
                service,
                INVITED,
                Map.of("id", "q1", "topic", "displacement", "indicator", "displacement-change", "kind", "five-point"));
        pulse.invite();
        tokens = pulse.tokens(postbox);
        for (String land : ANSWERS.keySet()) {
            answer(land);
        }
        pulse.close();
    }

    @AfterAll
    static void end() {
        service.close();
        postbox.close();
    }

    private static void answer(String land) throws IOException {
        List<String> values = new ArrayList<>();
        for (int j = 0; j < CODES.size(); j++) {
            values.addAll(Collections.nCopies(ANSWERS.get(land)[j], CODES.get(j)));
        }
        // says nothing about the change and is no valid answer
        values.add("DK");
        for (int i = 0; i < values.size(); i++) {
            String token = tokens.get(land + "-" + i);
            int revision = 1;
            if (i % 7 == 0 && !values.get(i).equals("E")) {
                assertThat(save(token, "E")).isEqualTo(revision++);
            }
            assertThat(save(token, values.get(i))).isEqualTo(revision);
            if (i % 5 == 0) {
                assertThat(save(token, values.get(i))).as("the same again").isEqualTo(revision);
            }
        }
    }

    private static int save(String token, String value) throws IOException {
        return Api.invited(service, token)
                .putSheet(OpenPulse.value(value))
                .demanding(200)
                .json()
                .path("revision")
                .asInt();
    }

    @Test
    void everyManagerGetsALetterInTheirLanguage() throws Exception {
        assertThat(postbox.letters()).hasSize(INVITED.total());
        assertThat(tokens.values()).doesNotHaveDuplicates();
        for (Postbox.Letter letter : postbox.letters()) {
            boolean german = letter.to().matches(".*[02468]@example.org");
            assertThat(letter.subject()).isEqualTo(german ? "Verdrängung jetzt" : "Displacement now");
            assertThat(letter.text()).contains(german ? "Guten Tag Zoë Groß" : "Hello Zoë Groß");
            assertThat(letter.html()).contains(german ? "Jetzt antworten" : "Answer now", "Quartier Größe ");
        }
    }

    /** Five standard deviations of the noise are far enough for any run. */
    @Test
    void theNationalFiguresAreAHandCalculationButForTheNoise() throws Exception {
        HandCalculation hand = new HandCalculation(
                INVITED.sizes().values().stream().mapToInt(Integer::intValue).toArray(),
                ANSWERS.values().stream().map(WholeStoryIT::exactly).toArray(double[][]::new),
                NOISE);
        List<JsonNode> rows = trend("");

        assertThat(rows).hasSize(7);
        assertNear(rows.get(0), "balance", hand.balance(), hand.noise(new double[] {1, 0.5, 0, -0.5, -1}));
        for (int j = 0; j < CODES.size(); j++) {
            double[] chosen = new double[CODES.size()];
            chosen[j] = 1;
            assertNear(rows.get(1 + j), "share:" + CODES.get(j), hand.share(j), hand.noise(chosen));
        }
        assertThat(rows.get(6).path("measure").asText()).isEqualTo("share:DK");
        for (JsonNode row : rows) {
            assertThat(row.path("n").asInt() % 5).isZero();
            assertThat(row.path("n").asInt()).isBetween(160, 200);
            assertThat(row.path("invited").asInt()).isEqualTo(318);
            assertThat(row.path("status").asText()).isEqualTo("ok");
        }
    }

    private static void assertNear(JsonNode row, String measure, Figure exact, double noise) {
        assertThat(row.path("measure").asText()).isEqualTo(measure);
        assertThat(row.path("value").asDouble()).isCloseTo(exact.value(), within(500 * Math.sqrt(noise)));
        assertThat(row.path("se").asDouble()).isGreaterThan(100 * Math.sqrt(noise) / 2);
        assertThat(row.path("low").asDouble()).isLessThan(row.path("value").asDouble());
        assertThat(row.path("high").asDouble()).isGreaterThan(row.path("value").asDouble());
    }

    @Test
    void aLandIsDescribedByItsOwnPublishedCounts() throws Exception {
        double[] published = published("land", "11");
        int[] answered = ANSWERS.get("11");
        for (int j = 0; j < published.length; j++) {
            assertThat(published[j]).isBetween(answered[j] - 4.0, answered[j] + 4.0);
        }
        HandCalculation hand = new HandCalculation(new int[] {90}, new double[][] {published}, NOISE);
        List<JsonNode> rows = trend("&geo=11&measure=share:M");

        assertThat(rows).hasSize(1);
        assertRow(rows.get(0), "share:M", hand.share(CODES.indexOf("M")));
        assertThat(rows.get(0).path("n").asInt())
                .isEqualTo((int) Math.round(Arrays.stream(published).sum() / 5) * 5);
    }

    private static double[] exactly(int... counts) {
        return Arrays.stream(counts).asDoubleStream().toArray();
    }

    private static double[] published(String dimension, String code) throws Exception {
        try (var connection = service.database();
                var query = connection.prepareStatement(
                        "select counts from published_cell where pulse_id = ? and dimension = ? and code = ? and item = ''")) {
            query.setString(1, pulse.id());
            query.setString(2, dimension);
            query.setString(3, code);
            try (var row = query.executeQuery()) {
                row.next();
                return Arrays.stream((Double[]) row.getArray(1).getArray())
                        .mapToDouble(Double::doubleValue)
                        .toArray();
            }
        }
    }

    private static void assertRow(JsonNode row, String measure, Figure figure) {
        assertThat(row.path("measure").asText()).isEqualTo(measure);
        assertThat(row.path("value").asDouble()).isCloseTo(figure.value(), within(1e-6));
        assertThat(row.path("se").asDouble()).isCloseTo(figure.se(), within(1e-6));
        assertThat(row.path("low").asDouble()).isCloseTo(figure.low(), within(1e-6));
        assertThat(row.path("high").asDouble()).isCloseTo(figure.high(), within(1e-6));
    }

    @Test
    void aSmallLandLooksInJsonAndCsvLikeOneThatNobodyAnswered() throws Exception {
        List<JsonNode> rows = trend("&geo=04,10&measure=balance");
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).path("status").asText()).isEqualTo("withheld");
        for (String figure : List.of(
                "value",
                "se",
                "low",
                "high",
                "n",
                "invited",
                "responseRate",
                "change",
                "matchedChange",
                "level",
                "drift")) {
            assertThat(rows.get(0).path(figure).isNull()).as(figure).isTrue();
        }
        assertThat(Api.json(rows.get(0)).replace("\"04\"", "\"10\"")).isEqualTo(Api.json(rows.get(1)));

        List<String> lines = Api.anybody(service)
                .get("/trends?topic=displacement&geo=04,10&measure=balance&format=csv")
                .demanding(200)
                .body()
                .lines()
                .toList();
        assertThat(lines.get(1)).endsWith(",04,,,,balance" + ",".repeat(20) + "withheld,1");
        assertThat(lines.get(2)).isEqualTo(lines.get(1).replace(",04,", ",10,"));
    }

    private static List<JsonNode> trend(String more) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        Api.anybody(service)
                .get("/trends?topic=displacement" + more)
                .demanding(200)
                .json()
                .forEach(rows::add);
        return rows;
    }

    @Test
    void nothingIsTakenAfterTheCloseAndNothingIsKept() throws Exception {
        for (String token : List.of(tokens.get("05-0"), tokens.get("14-59"))) {
            Api late = Api.invited(service, token);
            assertThat(late.putSheet(OpenPulse.value("M")).demanding(409).body())
                    .contains("pulse-closed");
            late.get("/sheet").demanding(409);
        }
        try (var connection = service.database();
                var statement = connection.createStatement();
                var left = statement.executeQuery("select to_regclass('sheet_" + pulse.id() + "') is null"
                        + " and not exists (select 1 from invitation_token)"
                        + " and not exists (select 1 from invitation)")) {
            left.next();
            assertThat(left.getBoolean(1)).isTrue();
        }
        assertThat(service.data().resolve("keys/pulses")).isEmptyDirectory();
    }

    @Test
    void aRestartKeepsEverything() throws Exception {
        var before = Api.anybody(service).get("/trends?topic=displacement").demanding(200);

        service.stop();
        assertThat(service.hasPostgres()).isFalse();
        service.start();

        var after = Api.anybody(service).get("/trends?topic=displacement").demanding(200);
        assertThat(after.body()).isEqualTo(before.body());
        assertThat(after.header("ETag")).isEqualTo(before.header("ETag"));
        Api.invited(service, tokens.get("11-0")).get("/sheet").demanding(409);
        assertThat(Api.admin(service).get("/neighbourhoods?limit=5").json()).hasSize(5);
    }
}
