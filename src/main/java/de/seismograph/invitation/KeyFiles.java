package de.seismograph.invitation;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Pulse keys as files, one each, readable by the service alone. */
@ApplicationScoped
@DefaultBean
class KeyFiles implements PulseKeys {
    private static final int KEY_BYTES = 32;
    private static final String SUFFIX = ".key";

    private final Path folder;
    private final SecureRandom chance;
    private final Map<String, byte[]> known = new ConcurrentHashMap<>();

    KeyFiles(@ConfigProperty(name = "seismograph.data-dir") Path dataDir, SecureRandom chance) {
        this.folder = dataDir.resolve("keys").resolve("pulses");
        this.chance = chance;
    }

    @Override
    public void create(String pulse) {
        if (find(pulse).isPresent()) {
            return;
        }
        byte[] key = new byte[KEY_BYTES];
        chance.nextBytes(key);
        try {
            Files.createDirectories(folder, attributes("rwx------"));
            Path draft = Files.createTempFile(folder, pulse, ".new", attributes("rw-------"));
            try (FileChannel file = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                file.write(ByteBuffer.wrap(key));
                file.force(true);
            }
            Files.move(draft, file(pulse), StandardCopyOption.ATOMIC_MOVE);
            syncFolder();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep a key in " + folder, e);
        }
    }

    @Override
    public Optional<byte[]> find(String pulse) {
        return Optional.ofNullable(known.computeIfAbsent(pulse, this::read));
    }

    private byte[] read(String pulse) {
        try {
            return Files.readAllBytes(file(pulse));
        } catch (NoSuchFileException lost) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read a key in " + folder, e);
        }
    }

    @Override
    public void destroy(String pulse) {
        known.remove(pulse);
        try {
            if (Files.deleteIfExists(file(pulse))) {
                syncFolder();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot destroy a key in " + folder, e);
        }
    }

    @Override
    public Set<String> pulses() {
        if (!Files.isDirectory(folder)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SUFFIX))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list the keys in " + folder, e);
        }
    }

    private Path file(String pulse) {
        return folder.resolve(pulse + SUFFIX);
    }

    /** A name is durable only once its folder is. */
    private void syncFolder() throws IOException {
        if (isPosix()) {
            try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
                directory.force(true);
            }
        }
    }

    private static FileAttribute<?>[] attributes(String permissions) {
        return isPosix()
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }
}
