package de.seismograph.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {
    private final SecureRandom chance = new SecureRandom();

    @TempDir
    Path home;

    @Test
    void isMadeOnceForItsOwnerOnly() throws IOException {
        KeyFile file = KeyFile.in(home.resolve("data"));
        IssuerKey made = file.open(chance);

        assertThat(permissions(file.path())).isEqualTo("rw-------");
        assertThat(permissions(file.path().getParent())).isEqualTo("rwx------");
        assertThat(file.open(chance)).isEqualTo(made);
        assertThat(made.toString()).doesNotContain(made.pem().substring(40, 60));
    }

    @Test
    void givesAllWhoStartAtOnceTheSameKey() throws IOException {
        Stream<IssuerKey> keys =
                IntStream.range(0, 3).parallel().mapToObj(i -> KeyFile.in(home).open(chance));

        assertThat(keys.map(IssuerKey::id).distinct()).hasSize(1);
        try (Stream<Path> left = Files.list(home.resolve("keys"))) {
            assertThat(left).containsExactly(KeyFile.in(home).path());
        }
    }

    @Test
    void stopsTheStartWhenOthersCanReadIt() throws IOException {
        KeyFile file = written("never read");
        Files.setPosixFilePermissions(file.path(), PosixFilePermissions.fromString("rw-r-----"));

        assertThatThrownBy(() -> file.open(chance))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(file.path().toString())
                .hasMessageContaining("chmod");
    }

    @Test
    void stopsTheStartWhenItHoldsNoKey() throws IOException {
        KeyFile file = written("no key");

        assertThatThrownBy(() -> file.open(chance))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("holds no usable key");
    }

    @Test
    void stopsTheStartWhenItCannotBeReached() throws IOException {
        Path file = Files.createFile(home.resolve("a file, not a directory"));

        assertThatThrownBy(() -> KeyFile.in(file).open(chance))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("seismograph.data-dir");
    }

    private KeyFile written(String content) throws IOException {
        KeyFile file = KeyFile.in(home);
        Files.createDirectory(
                file.path().getParent(),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Files.writeString(file.path(), content);
        Files.setPosixFilePermissions(file.path(), PosixFilePermissions.fromString("rw-------"));
        return file;
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
