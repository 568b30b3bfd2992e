package de.seismograph.release;

import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.APulse.aPulse;
import static de.seismograph.house.Caller.anybody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import de.seismograph.house.APulse;
import de.seismograph.house.AQuestion;
import de.seismograph.house.Database;
import de.seismograph.house.Managers;
import de.seismograph.house.OtherSettings;
import de.seismograph.pulse.Audience;
import de.seismograph.pulse.Measures;
import de.seismograph.pulse.Option;
import de.seismograph.pulse.Polarity;
import de.seismograph.pulse.Question;
import de.seismograph.pulse.QuestionKind;
import de.seismograph.region.Carrier;
import de.seismograph.region.Land;
import de.seismograph.region.Neighbourhood;
import de.seismograph.region.Phase;
import de.seismograph.region.Size;
import de.seismograph.shared.LocalizedText;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** As everybody runs it, no published count is to be trusted to the last person. */
@QuarkusTest
@TestProfile(OtherSettings.class)
class NoiseTest {
    /** Most other tests compare with a recount. */
    private static final List<String> CODES = List.of("PP", "P", "E", "M", "MM");
    /** What each Land says, PP to MM. */
    private static final Map<String, int[]> SAID = Map.of(
            "11", new int[] {20, 15, 10, 5, 0}, "14", new int[] {9, 9, 9, 0, 9}, "05", new int[] {30, 0, 0, 0, 0});

    private static final Question HERE = new Question(
            "here",
            "displacement",
            "here",
            1,
            QuestionKind.SINGLE,
            Measures.LEVEL,
            Polarity.NEUTRAL,
            new LocalizedText("Hier?", null),
            List.of(
                    new Option("yes", new LocalizedText("ja", null)),
                    new Option("no", new LocalizedText("nein", null))),
            List.of());

    @Inject
    Summarising summarising;

    @Inject
    Summaries summaries;

    @Test
    void countsAreOffByFourAtMostAndTheSameForTheSamePeople() {
        aFrame().of(60, Land.BERLIN, Phase.START_UP, Size.CITY, Carrier.MUNICIPAL)
                .of(60, Land.SAXONY, Phase.AFTER_CARE, Size.CITY, Carrier.HYBRID)
                .of(60, Land.NORTH_RHINE_WESTPHALIA, Phase.IMPLEMENTATION, Size.RURAL, Carrier.HYBRID)
                .imported();
        String pulse = released();

        List<Double> berlin = counts(pulse, "land", "11");
        assertThat(berlin).isEqualTo(counts(pulse, "phase", "start-up"));
        assertThat(berlin).isEqualTo(counts(pulse, "carrier", "municipal"));
        near(berlin, SAID.get("11"));
        near(counts(pulse, "land", "14"), SAID.get("14"));
        assertThat(Database.rows(
                        "select top_category, counts from published_cell where pulse_id = ? and code = '05'", pulse))
                .singleElement()
                .satisfies(row -> assertThat(row.get(0)).isEqualTo("PP"));
        List<Double> nation = counts(pulse, "national", "");
        assertThat(nation).allMatch(count -> count * 10 == Math.rint(count * 10));
    }

    @Test
    void whateverIsAskedHowOftenTheAnswerIsTheSame() {
        aFrame().of(60, Land.BERLIN)
                .of(60, Land.SAXONY)
                .of(60, Land.NORTH_RHINE_WESTPHALIA)
                .imported();
        String pulse = released();
        Set<String> answers = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            answers.add(
                    anybody().get("/trends?geo=*&indicator=" + pulse + "-q1").asString());
        }
        assertThat(answers).hasSize(1);
        assertThat(Database.number("select count(*) from published_cell where pulse_id = ?", pulse))
                .isPositive();
    }

    @Test
    void theTermsAreToldWhereTheyMatter() {
        aFrame().of(60, Land.BERLIN).imported();
        String pulse = aPulse().asking(AQuestion.fivePoint("q1")).opened();

        Managers.invitedBy(Managers.of(pulse).values().iterator().next())
                .get("/sheet")
                .then()
                .body("promise.de", containsString("mindestens 10"))
                .body("promise.en", containsString("off by up to 4"))
                .body("claim.en", containsString("45 times in 100"));
        anybody()
                .get("/method")
                .then()
                .body(
                        "sections.id",
                        equalTo(List.of(
                                "what",
                                "scores",
                                "weights",
                                "intervals",
                                "change",
                                "tremors",
                                "confidentiality",
                                "revisions",
                                "limits")));
    }

    @Test
    void judgementsCarryTheSameNoiseAndEachEditionAnother() throws SQLException {
        aFrame().of(60, Land.BERLIN, Phase.START_UP, Size.CITY, Carrier.MUNICIPAL)
                .of(60, Land.SAXONY, Phase.AFTER_CARE, Size.CITY, Carrier.HYBRID)
                .imported();
        Set<List<Double>> editions = new HashSet<>();
        for (int i = 0; i < 20; i++) {
            Summary summary = published(new Subject("noise", UUID.randomUUID().toString()));
            List<Double> berlin = countsOf(summary, Dimension.LAND, "11");
            assertThat(berlin).isEqualTo(countsOf(summary, Dimension.PHASE, "start-up"));
            assertThat(berlin).isEqualTo(countsOf(summary, Dimension.CARRIER, "municipal"));
            near(berlin, new int[] {40, 20});
            editions.add(berlin);
        }
        assertThat(editions).hasSizeGreaterThan(5);
    }

    /** Two thirds of each Land say yes. */
    private Summary published(Subject subject) throws SQLException {
        List<Judged> judged = Neighbourhood.open().stream()
                .map(place -> new Judged(
                        place, Map.of("here", Integer.parseInt(place.id().substring(3)) % 3 == 0 ? "no" : "yes")))
                .toList();
        QuarkusTransaction.requiringNew()
                .run(() -> summarising.publish(
                        subject, Audience.EVERYBODY, List.of(HERE), judged, LocalDate.of(2026, 4, 1)));
        return summaries.of(subject).orElseThrow();
    }

    private static List<Double> countsOf(Summary summary, Dimension dimension, String code) {
        return Objects.requireNonNull(
                summary.cell("here", dimension, code).orElseThrow().counts());
    }

    private static String released() {
        String pulse = aPulse().asking(AQuestion.fivePoint("q1")).opened();
        Map<String, int[]> left = new java.util.HashMap<>();
        SAID.forEach((land, counts) -> left.put(land, counts.clone()));
        Managers.of(pulse).forEach((neighbourhood, token) -> {
            int[] counts = left.get(neighbourhood.substring(0, 2));
            IntStream.range(0, counts.length)
                    .filter(category -> counts[category] > 0)
                    .findFirst()
                    .ifPresent(category -> {
                        counts[category]--;
                        assertThat(Managers.put(token, Managers.said("q1", CODES.get(category))))
                                .isEqualTo(200);
                    });
        });
        APulse.close(pulse).then().statusCode(200);
        return pulse;
    }

    private static void near(List<Double> published, int[] counted) {
        for (int i = 0; i < counted.length; i++) {
            assertThat(published.get(i)).isBetween((double) Math.max(0, counted[i] - 4), counted[i] + 4.0);
            assertThat(counted[i] > 0 || published.get(i) == 0).isTrue();
        }
    }

    private static List<Double> counts(String pulse, String dimension, String code) {
        String counts = (String) Database.rows(
                        "select array_to_string(counts, ' ') from published_cell"
                                + " where pulse_id = ? and dimension = ? and code = ? and item = ''",
                        pulse,
                        dimension,
                        code)
                .get(0)
                .get(0);
        return Arrays.stream(counts.split(" ")).map(Double::valueOf).toList();
    }
}
