package de.seismograph.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.seismograph.shared.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The closed code lists speak in stable ids. */
class CodeTest {
    @Test
    void theLaenderAreSixteenInTheOrderOfTheirKeys() {
        assertThat(Land.values())
                .extracting(Land::id)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 16).mapToObj("%02d"::formatted).toList());
    }

    @Test
    void isoAndNutsCodesAreThoseOfTheStandards() {
        assertThat(Land.values())
                .extracting(land -> land.iso() + " " + land.nuts())
                .containsExactly(
                        "DE-SH DEF",
                        "DE-HH DE6",
                        "DE-NI DE9",
                        "DE-HB DE5",
                        "DE-NW DEA",
                        "DE-HE DE7",
                        "DE-RP DEB",
                        "DE-BW DE1",
                        "DE-BY DE2",
                        "DE-SL DEC",
                        "DE-BE DE3",
                        "DE-BB DE4",
                        "DE-MV DE8",
                        "DE-SN DED",
                        "DE-ST DEE",
                        "DE-TH DEG");
    }

    @Test
    void aMunicipalityLiesInTheLandOfItsFirstTwoDigits() {
        assertThat(Land.ofAgs("05913000")).contains(Land.NORTH_RHINE_WESTPHALIA);
        assertThat(Land.ofAgs("17000000")).isEmpty();
        assertThat(Land.ofAgs("")).isEmpty();
    }

    @Test
    void idsAreThoseOfTheContract() {
        assertThat(Code.possible(Phase.class))
                .isEqualTo("preparation, start-up, implementation, consolidation, after-care");
        assertThat(Code.possible(Carrier.class)).isEqualTo("municipal, independent, housing-company, hybrid");
        assertThat(Code.possible(Size.class)).isEqualTo("rural, small-town, medium-town, city, metropolis");
    }

    @Test
    void everyCodeIsItsIdInJsonAndInText() throws Exception {
        ObjectMapper json = new ObjectMapper();
        List<? extends Enum<?>> codes = Stream.of(Land.values(), Phase.values(), Carrier.values(), Size.values())
                .flatMap(Arrays::stream)
                .toList();
        for (Enum<?> code : codes) {
            assertThat(code).hasToString(((Code) code).id());
            assertThat(json.writeValueAsString(code)).isEqualTo("\"" + code + "\"");
            assertThat(json.readValue("\"" + code + "\"", code.getDeclaringClass()))
                    .isSameAs(code);
            assertThat(((Code) code).label().de()).isNotBlank();
            assertThat(((Code) code).label().en()).isNotBlank();
        }
    }

    @Test
    void aParameterThatNamesNoCodeIsToldThePossibleOnes() {
        assertThat(Code.inParameter(Size.class, "size", null)).isNull();
        assertThat(Code.inParameter(Size.class, "size", "city")).isEqualTo(Size.CITY);
        assertThatThrownBy(() -> Code.inParameter(Size.class, "size", "village"))
                .isInstanceOf(Problem.class)
                .hasMessage("\"village\" is not one of rural, small-town, medium-town, city, metropolis.");
    }
}
