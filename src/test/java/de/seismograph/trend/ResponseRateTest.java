package de.seismograph.trend;

import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.APulse.aPulse;
import static org.assertj.core.api.Assertions.assertThat;

import de.seismograph.house.APulse;
import de.seismograph.house.AQuestion;
import de.seismograph.house.Caller;
import de.seismograph.house.Managers;
import de.seismograph.region.Land;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A response rate is shown of the nation and of Laender, from thirty invited on, and comes from the rounded respondents. */
@QuarkusTest
class ResponseRateTest {
    private static final String SERIES = "series-" + UUID.randomUUID();

    private static boolean released;

    @BeforeEach
    void aReleaseInTwoLaender() {
        if (!released) {
            release();
            released = true;
        }
    }

    private static void release() {
        aFrame().of(30, Land.BERLIN).of(29, Land.SAXONY).imported();
        String pulse = aPulse().asking(AQuestion.yesNo("q1").feeding(SERIES)).opened();
        Map<String, List<String>> tokens = new TreeMap<>();
        Managers.of(pulse)
                .forEach((id, token) -> tokens.computeIfAbsent(id.substring(0, 2), land -> new ArrayList<>())
                        .add(token));
        tokens.get("11").subList(0, 16).forEach(token -> Managers.put(token, Managers.said("q1", "Y")));
        tokens.get("14").subList(0, 14).forEach(token -> Managers.put(token, Managers.said("q1", "N")));
        APulse.close(pulse).then().statusCode(200);
    }

    @Test
    void aLandOfThirtyHasOne() {
        assertThat(row("geo=11")).containsEntry("n", 15).containsEntry("responseRate", 50.0f);
    }

    @Test
    void aLandOfTwentyNineHasNone() {
        assertThat(row("geo=14"))
                .containsEntry("n", 15)
                .containsEntry("invited", 29)
                .containsEntry("responseRate", null);
    }

    /** 30 of 59. */
    @Test
    void theNationHasOne() {
        assertThat(row("geo=DE")).containsEntry("responseRate", 50.847458f);
    }

    @Test
    void anyOtherCellHasNoneHoweverLarge() {
        for (String cell : List.of("phase=implementation", "size=city", "carrier=municipal")) {
            assertThat(row(cell))
                    .containsEntry("status", "ok")
                    .containsEntry("invited", 59)
                    .containsEntry("responseRate", null);
        }
    }

    private static Map<String, Object> row(String cell) {
        List<Map<String, Object>> rows = Caller.anybody()
                .get("/trends?measure=share:Y&indicator=" + SERIES + "&" + cell)
                .path("$");
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }
}
