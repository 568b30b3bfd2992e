package de.seismograph.trend;

import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.APulse.aPulse;
import static de.seismograph.house.Caller.anybody;
import static org.assertj.core.api.Assertions.assertThat;

import de.seismograph.house.APulse;
import de.seismograph.house.AQuestion;
import de.seismograph.house.Managers;
import de.seismograph.region.Land;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Header;
import io.restassured.response.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is withheld leaves no trace: not in a size, a header, a total, an error or a list. */
@QuarkusTest
class SideChannelsTest {
    /** As a value of its own, not inside the id of a series made of chance. */
    private static final String KEY_16 = "(?<=[\",])16(?=[\",])";

    private static final List<String> FORMATS = List.of("json", "jsonl", "csv");
    private static final List<String> SELECTIONS =
            List.of("geo=DE", "geo=*", "phase=*", "size=*", "carrier=*", "phase=*&size=*", "size=*&carrier=*");

    private record Released(String pulse, String series) {
        /** With what names it taken out, and all times. */
        String anonymous(String document) {
            return document.replace(pulse, "pulse")
                    .replace(series, "series")
                    .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "time");
        }
    }

    @BeforeEach
    void aFrameWithTwoSmallLaender() {
        aFrame().of(60, Land.BERLIN).of(20, Land.HAMBURG).of(20, Land.SAXONY).imported();
    }

    @Test
    void nineAnswersLookLikeNone() {
        alike(released(Map.of()), released(Map.of("11", "PP MM PP E P M", "02", "MM", "14", "P M")));
    }

    @Test
    void whatTheWithheldSayIsToldOfTheNationAlone() {
        String berlin = "PP PP P P P E E E E E E M M MM";
        alike(
                released(Map.of("11", berlin, "02", "PP PP PP P E M", "14", "MM MM MM M E P")),
                released(Map.of("11", berlin, "02", "MM MM MM M E P", "14", "PP PP PP P E M")));
    }

    @Test
    void aWithheldCellAnswersLikeOneThatDoesNotExist() {
        Released released = released(Map.of("11", "PP P E M MM PP P E M MM PP", "14", "PP P E M MM PP P E M"));
        for (String format : FORMATS) {
            Response withheld = trend(released, "geo=14", format);
            Response nobody = trend(released, "geo=16", format);

            assertThat(headers(withheld)).isEqualTo(headers(nobody));
            assertThat(withheld.asString()).isEqualTo(nobody.asString().replaceAll(KEY_16, "14"));
            assertThat(withheld.asString()).contains("withheld");
        }
    }

    @Test
    void anEntityTagIsTheDigestOfWhatIsRead() throws NoSuchAlgorithmException {
        Released released = released(Map.of("11", "PP P E M MM PP P E M MM PP"));
        for (String format : FORMATS) {
            Response read = trend(released, "geo=*", format);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(read.asByteArray());
            assertThat(read.header("ETag")).isEqualTo("\"" + HexFormat.of().formatHex(digest, 0, 16) + "-gzip\"");
        }
    }

    private static void alike(Released one, Released other) {
        for (String selection : SELECTIONS) {
            for (String format : FORMATS) {
                alike(one, trend(one, selection, format), other, trend(other, selection, format));
            }
        }
        alike(one, anybody().get("/releases/" + one.pulse()), other, anybody().get("/releases/" + other.pulse()));
        for (String list :
                List.of("/releases?limit=500", "/indicators", "/tremors?level=quiet,stirring,tremor,quake")) {
            assertThat(entries(one, list)).as(list).isEqualTo(entries(other, list));
        }
    }

    private static void alike(Released one, Response ofOne, Released other, Response ofOther) {
        ofOne.then().statusCode(200);
        ofOther.then().statusCode(200);
        assertThat(one.anonymous(ofOne.asString())).isEqualTo(other.anonymous(ofOther.asString()));
        assertThat(headers(ofOne)).isEqualTo(headers(ofOther));
    }

    /** What a list of all says of this one. */
    private static List<String> entries(Released released, String list) {
        Response all = anybody().get(list);
        all.then().statusCode(200);
        return all.<List<Object>>path("$").stream()
                .map(Object::toString)
                .filter(entry -> entry.contains(released.pulse()) || entry.contains(released.series()))
                .map(released::anonymous)
                .toList();
    }

    /** Those that differ with what names a release are left out. */
    private static List<String> headers(Response response) {
        return response.headers().asList().stream()
                .filter(header -> !List.of("ETag", "content-length").contains(header.getName()))
                .map(Header::toString)
                .sorted()
                .toList();
    }

    private static Response trend(Released released, String selection, String format) {
        return anybody().get("/trends?indicator=" + released.series() + "&" + selection + "&format=" + format);
    }

    /** @param said the answers of each Land */
    private static Released released(Map<String, String> said) {
        String series = "side-" + UUID.randomUUID();
        String pulse =
                aPulse().asking(AQuestion.fivePoint("q1").feeding(series)).opened();
        Map<String, String> tokens = Managers.of(pulse);
        said.forEach((land, answers) -> {
            List<String> ofLand = tokens.entrySet().stream()
                    .filter(entry -> entry.getKey().startsWith(land))
                    .map(Map.Entry::getValue)
                    .toList();
            List<String> codes = Stream.of(answers.split(" ")).toList();
            for (int i = 0; i < codes.size(); i++) {
                assertThat(Managers.put(ofLand.get(i), Managers.said("q1", codes.get(i))))
                        .isEqualTo(200);
            }
        });
        APulse.close(pulse).then().statusCode(200);
        return new Released(pulse, series);
    }
}
