package de.seismograph.identity;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The keys of the issuer, one file for each: the newest signs, it and the one before verify, older ones are gone. All instances
 * share the folder, and look at it before they use a key: what one of them makes, all know. Looking reads files: not for event loops.
 */
final class IssuerKeys {
    private static final int ACCEPTED = 2;

    /** The time of the folder is coarse: two changes within its grain look like one. */
    private static final Duration LOOKED_AT_AGAIN = Duration.ofSeconds(2);

    private final Path folder;
    private final Clock clock;
    private List<Kept> keys;
    private FileTime state;
    private Instant lookedAt;

    /** A key with the file that keeps it. */
    record Kept(KeyFile file, IssuerKey key, Instant since) {}

    /** @throws ConfigurationException if a key cannot be read, or the first one not be made */
    IssuerKeys(Path dataDirectory, SecureRandom chance, Clock clock) {
        this.clock = clock;
        KeyFile first = KeyFile.in(dataDirectory);
        this.folder = first.path().getParent();
        if (files().isEmpty()) {
            first.open(chance);
        }
        look();
    }

    /** The key that signs, and the one before if there was one. */
    synchronized List<Kept> accepted() {
        // a folder that is away says nothing about the keys in it
        if (Files.isDirectory(folder) && isToBeLookedAt()) {
            look();
        }
        return keys;
    }

    private boolean isToBeLookedAt() {
        return !changedAt().equals(state)
                || Duration.between(lookedAt, clock.instant()).abs().compareTo(LOOKED_AT_AGAIN) > 0;
    }

    Kept current() {
        return accepted().get(0);
    }

    /**
     * Keeps the next key, unless another instance has just done so, and removes what is no longer accepted.
     *
     * @param made a new key, made before, since that takes long
     * @return whether it is the next key
     */
    synchronized boolean rotate(Kept from, IssuerKey made) {
        if (!current().file().equals(from.file())) {
            return false;
        }
        IssuerKey kept = from.file().next().keep(made);
        files().stream().skip(ACCEPTED).forEach(KeyFile::remove);
        look();
        return kept.equals(made);
    }

    private synchronized void look() {
        lookedAt = clock.instant();
        state = changedAt();
        keys = files().stream()
                .limit(ACCEPTED)
                .flatMap(file -> file.find().stream())
                .toList();
        if (keys.isEmpty()) {
            throw new ConfigurationException(
                    "There is no issuer key in " + folder + " any more. Restore it from a backup.");
        }
    }

    /** The newest first. */
    private List<KeyFile> files() {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.flatMap(path -> KeyFile.at(path).stream())
                    .sorted(Comparator.comparing(KeyFile::generation).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of keys " + folder + " cannot be read", e);
        }
    }

    private FileTime changedAt() {
        try {
            return Files.getLastModifiedTime(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of keys " + folder + " cannot be read", e);
        }
    }
}
