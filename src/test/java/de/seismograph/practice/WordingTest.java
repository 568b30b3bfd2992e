package de.seismograph.practice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "alle mitmachen|alle mitmachen",
                "weil alle mitmachen.|alle mitmachen",
                "… weil alle mitmachen|alle mitmachen",
                "...Weil alle  mitmachen...|alle mitmachen",
                "\"alle\nmit-\tmachen \"|alle mit- machen",
                "weiland alle mitmachten|weiland alle mitmachten",
                "alle mitmachen, z. B. Vereine|alle mitmachen, z. B. Vereine",
                "weil|weil",
                "...|\"\""
            })
    void aHalfSentenceIsKnownAgainHoweverItIsTyped(String typed, String form) {
        assertThat(Wording.of(typed)).isEqualTo(form);
    }
}
