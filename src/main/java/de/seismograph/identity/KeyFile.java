package de.seismograph.identity;

import de.seismograph.shared.SecretFile;
import io.quarkus.runtime.configuration.ConfigurationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Set;

/** The file that keeps the issuer's key: made once, never replaced, for its owner's eyes only. */
record KeyFile(Path path) {
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
        SecretFile file = new SecretFile(path);
        try {
            if (!file.isThere()) {
                file.keep(IssuerKey.create(chance).pem().getBytes(StandardCharsets.US_ASCII));
            }
            refuseIfOpenToOthers(file);
            return IssuerKey.read(new String(file.read(), StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new ConfigurationException("The issuer key " + path + " cannot be read or created (" + e
                    + "). Make it accessible for the user the service runs as, or set seismograph.data-dir.");
        } catch (GeneralSecurityException e) {
            throw new ConfigurationException("The issuer key " + path + " holds no usable key (" + e.getMessage()
                    + "). Restore it from a backup; or remove it, which ends all sessions.");
        }
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
