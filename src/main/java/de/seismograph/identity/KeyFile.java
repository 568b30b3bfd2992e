package de.seismograph.identity;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.Set;

/** The file that keeps the issuer's key: made once, never replaced, for its owner's eyes only. */
record KeyFile(Path path) {
    private static final FileAttribute<?> OWNER_ENTERS = permissions("rwx------");
    private static final FileAttribute<?> OWNER_READS = permissions("rw-------");
    private static final Set<PosixFilePermission> OTHERS =
            EnumSet.complementOf(EnumSet.copyOf(PosixFilePermissions.fromString("rwx------")));

    static KeyFile in(Path dataDirectory) {
        return new KeyFile(dataDirectory.resolve("keys").resolve("issuer.pem"));
    }

    /**
     * The key in the file, or a new one written to it. Of several instances that start at once, all get the key of the first.
     *
     * @throws ConfigurationException telling the operator what is wrong with the file; without a cause, since Quarkus then prints
     *     that one line and no stack trace
     */
    IssuerKey open(SecureRandom chance) {
        try {
            Files.createDirectories(directory(), OWNER_ENTERS);
            if (Files.notExists(path)) {
                write(IssuerKey.create(chance));
            }
            refuseIfOpenToOthers(directory());
            refuseIfOpenToOthers(path);
            return IssuerKey.read(Files.readString(path, StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new ConfigurationException("The issuer key " + path + " cannot be read or created (" + e
                    + "). Make it accessible for the user the service runs as, or set seismograph.data-dir.");
        } catch (GeneralSecurityException e) {
            throw new ConfigurationException("The issuer key " + path + " holds no usable key (" + e.getMessage()
                    + "). Restore it from a backup; or remove it, which ends all sessions.");
        }
    }

    /** Complete and on disk before it gets its name, so that a crash leaves a whole key or none. */
    private void write(IssuerKey key) throws IOException {
        Path draft = Files.createTempFile(directory(), "issuer", ".new", OWNER_READS);
        try {
            try (FileChannel file = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(key.pem().getBytes(StandardCharsets.US_ASCII));
                while (rest.hasRemaining()) {
                    file.write(rest);
                }
                file.force(true);
            }
            linkUnlessThere(draft);
        } finally {
            Files.delete(draft);
        }
        try (FileChannel entry = FileChannel.open(directory(), StandardOpenOption.READ)) {
            entry.force(true);
        }
    }

    private void linkUnlessThere(Path draft) throws IOException {
        try {
            Files.createLink(path, draft);
        } catch (FileAlreadyExistsException anotherInstanceWasFirst) {
            if (!Files.isRegularFile(path)) {
                throw anotherInstanceWasFirst;
            }
        }
    }

    private static void refuseIfOpenToOthers(Path secret) throws IOException {
        Set<PosixFilePermission> given = EnumSet.copyOf(Files.getPosixFilePermissions(secret));
        given.retainAll(OTHERS);
        if (!given.isEmpty()) {
            throw new ConfigurationException("Other users have access to " + secret + " ("
                    + PosixFilePermissions.toString(Files.getPosixFilePermissions(secret))
                    + "). Whoever reads the issuer key can sign in as anybody: run chmod go-rwx on it.");
        }
    }

    private Path directory() {
        return path.toAbsolutePath().getParent();
    }

    private static FileAttribute<?> permissions(String text) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(text));
    }
}
