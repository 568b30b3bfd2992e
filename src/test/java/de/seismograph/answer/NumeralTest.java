package de.seismograph.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write is read as they mean it, or not at all. */
class NumeralTest {
    @ParameterizedTest
    @CsvFileSource(
            resources = "/numerals.csv",
            delimiter = ';',
            quoteCharacter = '\'',
            numLinesToSkip = 1,
            ignoreLeadingAndTrailingWhitespace = false)
    void isReadInOneWayOrNotAtAll(String text, @Nullable Double number) {
        assertThat(Numeral.read(text)).isEqualTo(number == null ? OptionalDouble.empty() : OptionalDouble.of(number));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 5, -3, 2.5, 0.125, 1.125, -12.345, 1200, 1_200_000, 0.0000001, 1234.567})
    void whatIsWrittenIsReadAgain(double number) {
        assertThat(Numeral.read(Numeral.write(number))).hasValue(number);
    }

    @ParameterizedTest
    @CsvSource({"5.0, 5", "2.5, 2.5", "1200.0, 1200", "1.125, 1.1250"})
    void isWrittenShort(double number, String text) {
        assertThat(Numeral.write(number)).isEqualTo(text);
    }
}
