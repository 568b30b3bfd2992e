package de.seismograph.identity;

import de.seismograph.shared.SecretFile;
import de.seismograph.shared.Storage;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;

/**
 * The key that keeps secret what a browser carries to the provider and back. All instances share its file, so that a login may
 * begin at one and end at another.
 */
@Singleton
class LoginState {
    private final Path path;
    private final SecureRandom chance;

    LoginState(Storage storage, SecureRandom chance) {
        this.path = storage.dataDir().resolve("keys").resolve("login.key");
        this.chance = chance;
    }

    /** @throws ConfigurationException if the file cannot be read or made, or others can read it */
    String secret() {
        SecretFile file = new SecretFile(path);
        try {
            if (!file.isThere()) {
                file.keep(Secret.make(chance).text().getBytes(StandardCharsets.US_ASCII));
            }
            refuseIfOpenToOthers(file);
            return new String(file.read(), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new ConfigurationException("The key of logins " + path + " cannot be read or created (" + e + ").");
        }
    }

    private static void refuseIfOpenToOthers(SecretFile file) throws IOException {
        if (!file.openToOthers().isEmpty()) {
            throw new ConfigurationException(
                    "Other users have access to " + file.path() + " or its folder. Whoever reads"
                            + " the key of logins can take part in them: run chmod go-rwx on both.");
        }
    }
}
