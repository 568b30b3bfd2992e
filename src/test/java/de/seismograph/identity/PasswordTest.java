package de.seismograph.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.seismograph.shared.Problem;
import java.security.SecureRandom;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PasswordTest {
    @Test
    void needsTwelveCharacters() {
        assertThat(Password.fault("elf Zeichen")).isPresent();
        assertThat(Password.fault("zwölfZeichen")).isEmpty();
        assertThat(Password.fault(null)).isPresent();
    }

    @Test
    void countsCharactersAndNotTheirHalves() {
        assertThat(Password.fault("\uD83D\uDC1D".repeat(6))).isPresent();
        assertThat(Password.fault("\uD83D\uDC1D".repeat(12))).isEmpty();
    }

    @Test
    void takesNoMoreThanBcryptSees() {
        assertThat(Password.fault("x".repeat(72))).isEmpty();
        assertThat(Password.fault("x".repeat(73))).isPresent();
        assertThat(Password.fault("ü".repeat(37))).isPresent();
    }

    @Test
    void isRefusedWhereItStands() {
        assertThatThrownBy(() -> Password.chosen("short", "/password"))
                .isInstanceOfSatisfying(Problem.class, refusal -> {
                    assertThat(refusal.status()).isEqualTo(400);
                    assertThat(refusal.faults().get(0).pointer()).isEqualTo("/password");
                });
    }

    @Test
    void matchesOnlyItsOwnHashDownToTheLastByte() {
        String longest = "x".repeat(71);
        Optional<String> hash = Optional.of(Password.chosen(longest + "a", "").hash());

        assertThat(Password.matches(longest + "a", hash)).isTrue();
        assertThat(Password.matches(longest + "b", hash)).isFalse();
        assertThat(Password.matches(longest + "ab", hash)).isFalse();
    }

    @Test
    void neverMatchesWhereThereIsNoAccount() {
        assertThat(Password.matches("nobody has this password", Optional.empty()))
                .isFalse();
    }

    @Test
    void isHashedByBcryptWithAFreshSalt() {
        Password password = Password.chosen("vier Amseln im Regen", "");

        assertThat(password.hash()).startsWith("$2").isNotEqualTo(password.hash());
    }

    @Test
    void isMadeUpReadableAndFreshEachTime() {
        SecureRandom chance = new SecureRandom();
        String text = Password.madeUp(chance).reveal();

        assertThat(text).matches("([0-9a-hjkmnp-tv-z]{4}-){5}[0-9a-hjkmnp-tv-z]{4}");
        assertThat(Password.madeUp(chance).reveal()).isNotEqualTo(text);
        assertThat(Password.fault(text)).isEmpty();
    }
}
