package de.seismograph.database;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;

/** The directory that holds everything the service keeps, claimed by one running service at a time. */
final class DataDirectory implements Closeable {

    private static final String SETTING =
            "with the setting seismograph.data-dir (environment variable SEISMOGRAPH_DATA_DIR)";

    private final Path path;
    private final FileChannel claim;

    private DataDirectory(Path path, FileChannel claim) {
        this.path = path;
        this.claim = claim;
    }

    /**
     * Creates the directory if need be. The claim ends with {@link #close()} or with the process, however it ends.
     *
     * @throws StartRefused when another service has claimed it, or it cannot be written
     */
    static DataDirectory claim(Path wanted) {
        try {
            Files.createDirectories(
                    wanted, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            Path path = wanted.toRealPath();
            FileChannel channel =
                    FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new StartRefused("Another Seismograph already runs on the data directory " + path
                        + "; stop it, or give this one a directory of its own " + SETTING);
            }
            return new DataDirectory(path, channel);
        } catch (IOException unusable) {
            throw new StartRefused(
                    "The data directory " + wanted.toAbsolutePath() + " cannot be used (" + unusable
                            + "); make it writable, or choose another one " + SETTING,
                    unusable);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException withinThisProcess) {
            return false;
        }
    }

    Path path() {
        return path;
    }

    Path binaries() {
        return path.resolve("postgres-binaries");
    }

    Path cluster() {
        return path.resolve("postgres");
    }

    Path startLog() {
        return path.resolve("postgres-start.log");
    }

    Path port() {
        return path.resolve("postgres-port");
    }

    /** A file with a random password, made on first use. */
    PasswordFile secret(String name, SecureRandom random) throws IOException {
        return new PasswordFile(path.resolve(name)).made(random);
    }

    @Override
    public void close() throws IOException {
        claim.close();
    }
}
