package de.seismograph.key;

import de.seismograph.shared.SecretFile;
import de.seismograph.shared.Storage;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keys as files, one each, readable by the service alone. */
@ApplicationScoped
@DefaultBean
class KeyFiles implements SecretKeys {
    private static final int KEY_BYTES = 32;
    private static final int DEPTH = 2;
    private static final String SUFFIX = ".key";

    private final Path folder;
    private final SecureRandom chance;

    KeyFiles(Storage storage, SecureRandom chance) {
        this.folder = storage.dataDir().resolve("keys");
        this.chance = chance;
    }

    @Override
    public void create(String name) {
        byte[] key = new byte[KEY_BYTES];
        chance.nextBytes(key);
        try {
            file(name).keep(key);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep a key in " + folder, e);
        }
    }

    @Override
    public Optional<byte[]> find(String name) {
        try {
            return Optional.of(file(name).read());
        } catch (NoSuchFileException lost) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read a key in " + folder, e);
        }
    }

    @Override
    public void destroy(String name) {
        try {
            file(name).remove();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot destroy a key in " + folder, e);
        }
    }

    @Override
    public Set<String> names() {
        if (!Files.isDirectory(folder)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.walk(folder, DEPTH)) {
            return files.map(file -> folder.relativize(file).toString())
                    .filter(name -> name.endsWith(SUFFIX))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list the keys in " + folder, e);
        }
    }

    private SecretFile file(String name) {
        return new SecretFile(folder.resolve(name + SUFFIX));
    }
}
