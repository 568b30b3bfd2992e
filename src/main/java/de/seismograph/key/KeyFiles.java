package de.seismograph.key;

import de.seismograph.shared.SecretFile;
import de.seismograph.shared.Storage;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Keys as files, one each, readable by the service alone. */
@ApplicationScoped
@DefaultBean
class KeyFiles implements SecretKeys {
    private static final int KEY_BYTES = 32;
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
        Set<String> names = new HashSet<>();
        for (String entry : entries(folder)) {
            keyNamed(entry).ifPresent(names::add);
            for (String inner : entries(folder.resolve(entry))) {
                keyNamed(inner).ifPresent(name -> names.add(entry + "/" + name));
            }
        }
        return names;
    }

    private static Optional<String> keyNamed(String file) {
        return file.endsWith(SUFFIX)
                ? Optional.of(file.substring(0, file.length() - SUFFIX.length()))
                : Optional.empty();
    }

    /** Nothing of what is no folder, or is away. */
    private static String[] entries(Path folder) {
        return Objects.requireNonNullElse(folder.toFile().list(), new String[0]);
    }

    private SecretFile file(String name) {
        return new SecretFile(folder.resolve(name + SUFFIX));
    }
}
