package de.seismograph.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The size of a neighbourhood's municipality need not be typed in. */
class MunicipalitiesTest {
    @Test
    void theShippedFileKnowsTheSizeOfEveryMunicipality() {
        Municipalities shipped = new Municipalities();

        assertThat(shipped.size("02000000")).contains(Size.METROPOLIS);
        assertThat(shipped.size("01001000")).contains(Size.MEDIUM_TOWN);
        assertThat(shipped.size("99999999")).isEmpty();
    }

    @Test
    void aWrongFileIsNoticedAtStart() {
        assertThatThrownBy(() -> new Municipalities(octets("ags,name,size\n01001000,Flensburg,huge\n")))
                .hasMessageContaining("line 2");
    }

    static byte[] octets(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
