package de.seismograph.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.seismograph.shared.Problem;
import java.security.SecureRandom;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordTest {
    @Test
    void needsFifteenCharacters() {
        assertThat(fault("vierzehnZeiche")).isPresent();
        assertThat(fault("fünfzehnZeichen")).isEmpty();
        assertThat(fault(null)).isPresent();
    }

    @Test
    void countsCharactersAndNotTheirHalves() {
        assertThat(fault("ein Schwarm \uD83D\uDC1D\uD83D\uDC1D")).isPresent();
        assertThat(fault("ein Schwarm \uD83D\uDC1D\uD83D\uDC1D\uD83D\uDC1D")).isEmpty();
    }

    @Test
    void mayBeAWholeSentence() {
        String sentence = "Über den Dächern nisten Mauersegler, ".repeat(10);
        assertThat(fault(sentence.substring(0, 256))).isEmpty();
        assertThat(fault(sentence.substring(0, 257))).isPresent();
        assertThat(fault("eine Zeile\nund noch eine")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "qwerty123456789",
                "QWERTY123456789",
                "passwordpassword",
                "\uFF51werty123456789",
                "aaaaaaaaaaaaaaaa",
                "1234abcd1234abcd12",
                "seismograph2026!",
                "j.weber@kiel.example1",
                "J.Weber@Kiel.example SEISMOGRAPH"
            })
    void isNotWhatAGuesserTriesFirst(String easy) {
        assertThat(Password.fault(easy, "j.weber@kiel.example")).isPresent();
    }

    @Test
    void isRefusedWhereItStands() {
        assertThatThrownBy(() -> Password.chosen("short", "admin", "/password"))
                .isInstanceOfSatisfying(Problem.class, refusal -> {
                    assertThat(refusal.status()).isEqualTo(400);
                    assertThat(refusal.faults().get(0).pointer()).isEqualTo("/password");
                });
    }

    @Test
    void isMadeUpReadableAndFreshEachTime() {
        SecureRandom chance = new SecureRandom();
        String text = Password.madeUp(chance).reveal();

        assertThat(text).matches("([0-9a-hjkmnp-tv-z]{4}-){5}[0-9a-hjkmnp-tv-z]{4}");
        assertThat(Password.madeUp(chance).reveal()).isNotEqualTo(text);
        assertThat(fault(text)).isEmpty();
    }

    private static Optional<String> fault(String text) {
        return Password.fault(text, "admin");
    }
}
