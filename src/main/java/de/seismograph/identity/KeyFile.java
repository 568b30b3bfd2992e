package de.seismograph.identity;

import de.seismograph.shared.SecretFile;
import io.quarkus.runtime.configuration.ConfigurationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A file that keeps a key of the issuer: made once, never replaced, for its owner's eyes only.
 *
 * @param generation 0 for {@code issuer.pem}, which has always been there, then {@code issuer-1.pem} and so on
 */
record KeyFile(Path path, int generation) {
    private static final Pattern NAME = Pattern.compile("issuer(?:-([1-9][0-9]{0,8}))?\\.pem");

    static KeyFile in(Path dataDirectory) {
        return new KeyFile(dataDirectory.resolve("keys").resolve("issuer.pem"), 0);
    }

    /** The file of this path, if it is one for a key of the issuer. */
    static Optional<KeyFile> at(Path path) {
        var name = NAME.matcher(path.getFileName().toString());
        return name.matches()
                ? Optional.of(new KeyFile(path, name.group(1) == null ? 0 : Integer.parseInt(name.group(1))))
                : Optional.empty();
    }

    KeyFile next() {
        int following = generation + 1;
        return new KeyFile(path.resolveSibling("issuer-" + following + ".pem"), following);
    }

    /**
     * The key in the file, or a new one written to it. Of several instances that start at once, all get the key of the first.
     *
     * @throws ConfigurationException telling the operator what is wrong with the file; without a cause, since Quarkus then prints
     *     that one line and no stack trace
     */
    IssuerKey open(SecureRandom chance) {
        return find().map(IssuerKeys.Kept::key).orElseGet(() -> keep(IssuerKey.create(chance)));
    }

    /** What the file holds after an attempt to write this key to it: of several that try at once, the first wins. */
    IssuerKey keep(IssuerKey key) {
        try {
            new SecretFile(path).keep(key.pem().getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw unreachable(e);
        }
        return find().map(IssuerKeys.Kept::key)
                .orElseThrow(() -> unreachable(new NoSuchFileException(path.toString())));
    }

    /**
     * What the file holds; nothing if it has vanished, since other instances remove what is no longer accepted.
     *
     * @throws ConfigurationException telling the operator what is wrong with the file
     */
    Optional<IssuerKeys.Kept> find() {
        try {
            SecretFile file = new SecretFile(path);
            refuseIfOpenToOthers(file);
            IssuerKey key = IssuerKey.read(new String(file.read(), StandardCharsets.US_ASCII));
            Instant madeAt = Files.getLastModifiedTime(path).toInstant();
            return Optional.of(new IssuerKeys.Kept(this, key, madeAt));
        } catch (NoSuchFileException vanished) {
            return Optional.empty();
        } catch (IOException e) {
            throw unreachable(e);
        } catch (GeneralSecurityException e) {
            throw new ConfigurationException("The issuer key " + path + " holds no usable key (" + e.getMessage()
                    + "). Restore it from a backup; or remove it, which ends all sessions.");
        }
    }

    void remove() {
        try {
            new SecretFile(path).remove();
        } catch (IOException e) {
            throw unreachable(e);
        }
    }

    private ConfigurationException unreachable(IOException e) {
        return new ConfigurationException("The issuer key " + path + " cannot be read or created (" + e
                + "). Make it accessible for the user the service runs as, or set seismograph.data-dir.");
    }

    private static void refuseIfOpenToOthers(SecretFile file) throws IOException {
        Set<PosixFilePermission> open = file.openToOthers();
        if (!open.isEmpty()) {
            throw new ConfigurationException("Other users have access to " + file.path() + " or its folder ("
                    + PosixFilePermissions.toString(open)
                    + "). Whoever reads the issuer key can sign in as anybody: run chmod go-rwx on both.");
        }
    }
}
