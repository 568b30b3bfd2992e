package de.seismograph.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IssuerKeysTest {
    private final SecureRandom chance = new SecureRandom();

    @TempDir
    Path home;

    @Test
    void beginWithTheKeyOfAnOlderInstallation() {
        IssuerKey old = KeyFile.in(home).open(chance);

        assertThat(ids(keys())).containsExactly(old.id());
    }

    @Test
    void keepTheNewestAndTheOneBefore() throws IOException {
        IssuerKeys keys = keys();
        String first = keys.current().key().id();
        rotate(keys);
        String second = keys.current().key().id();
        rotate(keys);
        String third = keys.current().key().id();

        assertThat(ids(keys)).containsExactly(third, second).doesNotContain(first);
        try (Stream<Path> files = Files.list(home.resolve("keys"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("issuer-1.pem", "issuer-2.pem");
        }
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(home.resolve("keys").resolve("issuer-2.pem"))))
                .isEqualTo("rw-------");
    }

    @Test
    void outliveARestart() {
        IssuerKeys keys = keys();
        rotate(keys);

        assertThat(ids(keys())).isEqualTo(ids(keys));
    }

    @Test
    void areKnownToEverybodyWhoSharesTheFolder() {
        IssuerKeys here = keys();
        IssuerKeys there = keys();

        rotate(here);

        assertThat(ids(there)).isEqualTo(ids(here)).hasSize(2);
    }

    @Test
    void areReplacedOnceByAllWhoFindTheSameKeyTooOld() {
        IssuerKeys.Kept old = keys().current();
        List<IssuerKeys> instances = IntStream.range(0, 3).mapToObj(i -> keys()).toList();

        List<IssuerKey> made = instances.parallelStream()
                .flatMap(keys -> {
                    IssuerKey next = IssuerKey.create(chance);
                    return keys.rotate(old, next) ? Stream.of(next) : Stream.empty();
                })
                .toList();

        assertThat(made).hasSize(1);
        assertThat(instances)
                .allSatisfy(keys -> assertThat(ids(keys))
                        .containsExactly(made.get(0).id(), old.key().id()));
    }

    @Test
    void neverMakeAKeyByLooking() throws IOException {
        IssuerKeys keys = keys();
        Path only = keys.current().file().path();
        Files.delete(only);

        assertThatThrownBy(keys::accepted).isInstanceOf(ConfigurationException.class);
        assertThat(only).doesNotExist();
    }

    private void rotate(IssuerKeys keys) {
        assertThat(keys.rotate(keys.current(), IssuerKey.create(chance))).isTrue();
    }

    private IssuerKeys keys() {
        return new IssuerKeys(home, chance, Clock.systemUTC());
    }

    private static List<String> ids(IssuerKeys keys) {
        return keys.accepted().stream().map(kept -> kept.key().id()).toList();
    }
}
