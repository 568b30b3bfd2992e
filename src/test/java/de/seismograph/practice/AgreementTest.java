package de.seismograph.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTest {
    /**
     * By hand, with z = 1.959964 and z² = 3.841459, for 8 of 10: centre (0.8 + 3.841459/20) / (1 + 3.841459/10) = 0.716740, half width
     * 1.959964/1.3841459 · √(0.16/10 + (1.959964/20)²) = 0.226578, difference 0.490162.
     */
    @ParameterizedTest
    @CsvSource({
        "8, 2, 0.490162",
        "16, 4, 0.583983",
        "80, 20, 0.711171",
        "10, 0, 0.722467",
        "0, 10, 0",
        "1, 1, 0.094529",
        "0, 0, 0"
    })
    void theLeastShareIsTheLowerEndOfWilsonsInterval(double agree, double disagree, double lowest) {
        assertThat(Agreement.lowest(agree, disagree)).isCloseTo(lowest, within(1e-5));
    }

    @Test
    void theMoreHaveJudgedTheSurerTheSameShareIs() {
        assertThat(Agreement.lowest(9, 1)).isLessThan(Agreement.lowest(90, 10));
    }
}
