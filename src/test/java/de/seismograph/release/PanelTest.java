package de.seismograph.release;

import static de.seismograph.house.AFrame.aFrame;
import static de.seismograph.house.APulse.aPulse;
import static de.seismograph.house.Managers.put;
import static de.seismograph.house.Managers.said;
import static org.assertj.core.api.Assertions.assertThat;

import de.seismograph.house.APulse;
import de.seismograph.house.AQuestion;
import de.seismograph.house.Database;
import de.seismograph.house.Managers;
import de.seismograph.key.KeyRing;
import de.seismograph.key.SecretKeys;
import de.seismograph.region.Land;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stays of the answers until the next wave: pseudonyms that mean nothing without their key. */
@QuarkusTest
class PanelTest {
    @Inject
    SecretKeys keys;

    @Inject
    KeyRing ring;

    @BeforeEach
    void aFrameOfTwelve() {
        aFrame().of(12, Land.BERLIN).imported();
    }

    @Test
    void anAnswerStaysUnderThePseudonymOfItsNeighbourhood() throws Exception {
        String pulse = closedAfter(12, "P");

        assertThat(panel(pulse, "displacement-change")).hasSize(12);
        assertThat(pseudonyms(pulse, "displacement-change")).isEqualTo(expected("displacement-change@1/11-%04d"));
        assertThat(Database.rows("select code from panel_answer where pulse_id = ?", pulse))
                .containsExactlyInAnyOrder(List.of("P"), List.of("M"));
    }

    @Test
    void pseudonymsStandInTheirOwnOrderAndNotInThatOfTheSheets() {
        String pulse = closedAfter(12, "P");

        assertThat(Database.number("""
                        select count(*) from panel_answer
                         where pulse_id = ? and pseudonyms = (select array_agg(p order by p) from unnest(pseudonyms) as p)
                        """, pulse)).isEqualTo(2);
    }

    @Test
    void answersToTwoQuestionsCannotBePutTogether() {
        String pulse = closedAfter(12, "P");

        Set<String> both = pseudonyms(pulse, "displacement-change");
        both.retainAll(pseudonyms(pulse, "poverty-change"));
        assertThat(both).isEmpty();
    }

    @Test
    void theNextWaveTakesThePlaceOfTheOneBefore() {
        String first = closedAfter(12, "P");
        String second = closedAfter(11, "P");

        assertThat(panel(first, "displacement-change")).isEmpty();
        assertThat(panel(second, "displacement-change")).hasSize(11);
    }

    @Test
    void ofFewerThanTenNothingStays() {
        String before = closedAfter(12, "P");
        assertThat(panel(closedAfter(9, "P"), "displacement-change")).isEmpty();
        assertThat(panel(before, "displacement-change")).isEmpty();
    }

    @Test
    void dontKnowIsNothingToCompare() {
        assertThat(panel(closedAfter(12, "DK"), "displacement-change")).isEmpty();
    }

    @Test
    void whatIsNeverComparedDoesNotStay() {
        String pulse = aPulse().asking(AQuestion.number("q1", 0, 5, 20))
                .asking(AQuestion.single("q2", "a", "b"))
                .asking(AQuestion.yesNo("q3"))
                .opened();
        Managers.of(pulse)
                .values()
                .forEach(token -> Managers.answer(
                                token,
                                Managers.entry("q1", "number", 3),
                                Managers.value("q2", "a"),
                                Managers.value("q3", "Y"))
                        .then()
                        .statusCode(200));
        APulse.close(pulse).then().statusCode(200);

        assertThat(Database.rows("select indicator from panel_answer where pulse_id = ?", pulse))
                .containsExactly(List.of(pulse + "-q3"));
    }

    @Test
    void aLostKeyOfTheNoiseIsFollowedByAnother() {
        closedAfter(12, "P");
        ring.destroy("noise");

        String pulse = closedAfter(12, "P");

        assertThat(keys.find("noise")).isPresent();
        assertThat(Database.number("select count(*) from published_cell where pulse_id = ?", pulse))
                .isPositive();
        assertThat(Database.number("select count(*) from audit_entry where action = 'noise.begun-anew'"))
                .isPositive();
    }

    @Test
    void aLostKeyOfThePanelBeginsItAnewAndStopsNoClose() {
        String before = closedAfter(12, "P");
        ring.destroy("panel");

        String pulse = closedAfter(12, "P");

        assertThat(panel(before, "displacement-change")).isEmpty();
        assertThat(panel(pulse, "displacement-change")).hasSize(12);
        assertThat(keys.find("panel")).isPresent();
        assertThat(Database.number("select count(*) from audit_entry where action = 'panel.begun-anew'"))
                .isPositive();
    }

    /** So many say this about displacement, and everybody something about poverty. */
    private static String closedAfter(int answers, String code) {
        String pulse = aPulse().about("displacement").about("poverty").opened();
        Iterator<String> tokens = Managers.of(pulse).values().iterator();
        for (int i = 0; i < answers; i++) {
            assertThat(put(tokens.next(), said("q1", code) + "," + said("q2", "M")))
                    .isEqualTo(200);
        }
        APulse.close(pulse).then().statusCode(200);
        return pulse;
    }

    private static List<List<Object>> panel(String pulse, String indicator) {
        return Database.rows(
                "select lpad(to_hex(unnest(pseudonyms)), 16, '0') from panel_answer where pulse_id = ? and indicator = ?",
                pulse,
                indicator);
    }

    private static Set<String> pseudonyms(String pulse, String indicator) {
        Set<String> pseudonyms = new HashSet<>();
        panel(pulse, indicator).forEach(row -> pseudonyms.add((String) row.get(0)));
        return pseudonyms;
    }

    private Set<String> expected(String form) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(keys.find("panel").orElseThrow(), "HmacSHA256"));
        Set<String> pseudonyms = new HashSet<>();
        for (int i = 1; i <= 12; i++) {
            byte[] name = form.formatted(i).getBytes(StandardCharsets.UTF_8);
            pseudonyms.add(HexFormat.of().formatHex(mac.doFinal(name), 0, 8));
        }
        return pseudonyms;
    }
}
