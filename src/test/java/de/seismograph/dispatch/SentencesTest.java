package de.seismograph.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | Es gibt Geld",
                "1 | Es gibt Geld.",
                "2 | Es gibt Geld. Wer will?",
                "3 | Eins. Zwei! Drei …",
                "1 | Anträge bis zum 1. März an das Amt.",
                "1 | Kommunen, z. B. Städte, d. h. alle, können sich nach Art. 5 Abs. 2 bewerben.",
                "1 | Dr. Müller antwortet unter www.example.org gern.",
                "2 | Das gilt bis 2026. Danach nicht mehr.",
                "2 | „Das ist gut.“ Sagt das Amt.",
                "1 | Die Mittel (ca. 3 Mio. Euro) sind begrenzt.",
                "2 | The grant is new. Municipalities, e.g. Berlin, can apply.",
                "3 | Eins?! Zwei. 3 Anträge."
            })
    void readersCountTheSame(int sentences, String text) {
        assertThat(Sentences.in(text)).isEqualTo(sentences);
    }

    @Test
    void everyLineCounts() {
        assertThat(Sentences.in("Eins\nZwei\n\n- Drei\n- Vier")).isEqualTo(4);
    }
}
