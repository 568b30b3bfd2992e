package de.seismograph.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept of passwords. */
class PasswordHashesTest {
    private final PasswordHashes hashes = new PasswordHashes(new Cheap());

    private record Cheap() implements AccountSettings {
        @Override
        public int passwordCost() {
            return 4;
        }

        @Override
        public Duration invitationLifetime() {
            return Duration.ofHours(48);
        }

        @Override
        public Duration invitationKept() {
            return Duration.ofDays(30);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {70, 71, 72, 73, 255})
    void matchesOnlyItsOwnHashDownToTheLastCharacter(int length) {
        String most = "Über den Dächern nisten Mauersegler, ".repeat(10).substring(0, length);
        Optional<String> hash = Optional.of(hashes.of(Password.chosen(most + "a", "admin", "")));

        assertThat(hashes.match(most + "a", hash)).isTrue();
        assertThat(hashes.match(most + "b", hash)).isFalse();
        assertThat(hashes.match(most + "ab", hash)).isFalse();
        assertThat(hashes.match(most, hash)).isFalse();
    }

    @Test
    void isTheSameHoweverItIsTyped() {
        Optional<String> hash = Optional.of(hashes.of(Password.chosen("fünf Amseln im Schnee", "admin", "")));

        assertThat(hashes.match("fu\u0308nf Amseln im Schnee", hash)).isTrue();
    }

    @Test
    void fromBeforeTheRulesStillMatches() {
        Optional<String> shorter = Optional.of(BcryptUtil.bcryptHash("zwölfZeichen"));
        Optional<String> asItCame = Optional.of(BcryptUtil.bcryptHash("fu\u0308nf Amseln"));

        assertThat(hashes.match("zwölfZeichen", shorter)).isTrue();
        assertThat(hashes.match("fu\u0308nf Amseln", asItCame)).isTrue();
    }

    @Test
    void neverMatchesWhereThereIsNoAccount() {
        assertThat(hashes.match("nobody has this password", Optional.empty())).isFalse();
    }

    @Test
    void costAnUnknownNameAsMuchAsAWrongPassword() throws Exception {
        String nobodys = PasswordHashes.unmatched(5);

        assertThat(nobodys).startsWith("$2a$05$");
        assertThat(BcryptUtil.matches("nobody has this password", nobodys)).isFalse();
        assertThat(AccountSettings.class
                        .getDeclaredMethod("passwordCost")
                        .getAnnotation(WithDefault.class)
                        .value())
                .isEqualTo("11");
    }

    @Test
    void isHashedByBcryptWithAFreshSalt() {
        Password password = Password.chosen("vier Amseln im Regen", "admin", "");

        assertThat(hashes.of(password)).startsWith("$2a$04$").isNotEqualTo(hashes.of(password));
    }
}
