package de.seismograph.invitation;

import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.APulse.aPulse;
import static de.seismograph.house.Caller.admin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import de.seismograph.house.APulse;
import de.seismograph.house.AQuestion;
import de.seismograph.house.Database;
import de.seismograph.region.Carrier;
import de.seismograph.region.Land;
import de.seismograph.region.Phase;
import de.seismograph.region.Size;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A pulse goes to the neighbourhoods of its audience that have a manager, as they are when it opens. */
@QuarkusTest
class AudienceTest {
    private static final String BERLIN = "11-0001";
    private static final String ESSEN = "05-0002";
    private static final String UNNA = "05-0003";

    @BeforeEach
    void threeNeighbourhoodsThatDiffer() {
        aFrame().of(1, Land.BERLIN, Phase.START_UP, Size.METROPOLIS, Carrier.MUNICIPAL)
                .of(1, Land.NORTH_RHINE_WESTPHALIA, Phase.START_UP, Size.CITY, Carrier.HYBRID)
                .of(1, Land.NORTH_RHINE_WESTPHALIA, Phase.AFTER_CARE, Size.MEDIUM_TOWN, Carrier.MUNICIPAL)
                .imported();
    }

    @Test
    void everybodyIsAskedUnlessAnAudienceIsNamed() {
        assertThat(asked(aPulse())).containsExactly(ESSEN, UNNA, BERLIN);
        assertThat(asked(aPulse().onlyTo("laender"))).containsExactly(ESSEN, UNNA, BERLIN);
    }

    @Test
    void anAudienceIsALandAPhaseASizeOrACarrier() {
        assertThat(asked(aPulse().onlyTo("laender", "05"))).containsExactly(ESSEN, UNNA);
        assertThat(asked(aPulse().onlyTo("phases", "start-up"))).containsExactly(ESSEN, BERLIN);
        assertThat(asked(aPulse().onlyTo("sizes", "city", "medium-town"))).containsExactly(ESSEN, UNNA);
        assertThat(asked(aPulse().onlyTo("carriers", "municipal"))).containsExactly(UNNA, BERLIN);
    }

    @Test
    void nobodyIsAskedForWhatCannotBePublished() {
        aPulse().asking(AQuestion.fivePoint("q1"))
                .with("audience", Map.of("laender", List.of("05"), "phases", List.of("start-up")))
                .posted()
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/audience")));
        assertThat(asked(aPulse().with(
                                "audience",
                                Map.of("laender", List.of("05"), "phases", List.of(), "carriers", allCarriers()))))
                .containsExactly(ESSEN, UNNA);
    }

    @Test
    void aMissingCodeDoesNotMakeAListComplete() {
        List<String> three = new ArrayList<>(allCarriers().subList(0, 3));
        three.add(null);
        Map<String, Object> audience = Map.of("carriers", three);

        aPulse().asking(AQuestion.fivePoint("q1"))
                .with("audience", audience)
                .posted()
                .then()
                .statusCode(400);
    }

    private static List<String> allCarriers() {
        return Arrays.stream(Carrier.values()).map(Carrier::id).toList();
    }

    @Test
    void withoutAnybodyToAskAPulseDoesNotOpen() {
        String nobody = aPulse().asking(AQuestion.fivePoint("q1"))
                .onlyTo("laender", "16")
                .drafted();

        APulse.open(nobody).then().statusCode(409).body("type", equalTo("urn:seismograph:problem:empty-audience"));
        assertThat(APulse.stateOf(nobody)).isEqualTo("draft");
        assertThat(Database.number("select count(*) from wave_frame where pulse_id = ?", nobody))
                .isZero();
        assertThat(Database.rows("select to_regclass('sheet_" + nobody + "')").get(0))
                .containsOnlyNulls();
    }

    @Test
    void aNeighbourhoodWithoutManagerIsNotAsked() {
        admin().contentType("text/csv")
                .body("email,name,neighbourhood,language\na@example.org,A," + UNNA + ",de\n")
                .put("/managers")
                .then()
                .statusCode(200);

        assertThat(asked(aPulse())).containsExactly(UNNA);
    }

    @Test
    void theFrameIsFrozenAtTheOpening() {
        String pulse = aPulse().about("displacement").opened();
        aFrame().of(1, Land.BERLIN, Phase.AFTER_CARE, Size.CITY, Carrier.HYBRID).imported();

        assertThat(Database.rows(
                        "select phase from wave_frame where pulse_id = ? and neighbourhood_id = ?", pulse, BERLIN))
                .containsExactly(List.of("start-up"));
        assertThat(frame(pulse)).containsExactly(ESSEN, UNNA, BERLIN);
    }

    private static List<Object> asked(APulse pulse) {
        return frame(pulse.asking(AQuestion.fivePoint("q1")).opened());
    }

    private static List<Object> frame(String pulse) {
        return Database.rows("select neighbourhood_id from invitation where pulse_id = ? order by 1", pulse).stream()
                .map(row -> row.get(0))
                .toList();
    }
}
