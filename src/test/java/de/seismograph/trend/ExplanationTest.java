package de.seismograph.trend;

import static org.assertj.core.api.Assertions.assertThat;

import de.seismograph.pulse.Audience;
import de.seismograph.shared.LocalizedText;
import de.seismograph.statistics.Departure;
import de.seismograph.statistics.Reach;
import org.junit.jupiter.api.Test;

/** A movement is told in a sentence that people read. */
class ExplanationTest {
    private static final LocalizedText TOPIC = new LocalizedText("Armut", "Poverty");

    @Test
    void aFallHasATrueMinusAndSaysWhatItIsComparedWith() {
        LocalizedText place = Place.of(Selection.Cell.NATIONAL, Audience.EVERYBODY);
        Departure fall = new Departure(-1.26, -12.5, 4, 0.002, 9, 5, 300, Reach.NATIONAL);

        LocalizedText told = Explanation.of(Level.TREMOR, true, TOPIC, place, fall);

        assertThat(told.de())
                .isEqualTo("Armut, bundesweit: Ausschlag, Drift. −13,8,"
                        + " Veränderung gegenüber zuletzt üblich (−1,3): −12,5 ± 7,8, 5 Wellen.");
        assertThat(told.in("en"))
                .isEqualTo("Poverty, nationwide: tremor, drift. −13.8,"
                        + " change against the recent normal (−1.3): −12.5 ± 7.8, 5 waves.");
    }
}
