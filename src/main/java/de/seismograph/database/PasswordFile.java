package de.seismograph.database;

import de.seismograph.shared.SecretFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** A file with a random password, readable by its owner only, made on first use. */
record PasswordFile(Path path) {

    private static final int BYTES = 32;

    PasswordFile made(SecureRandom random) throws IOException {
        SecretFile file = new SecretFile(path);
        if (!file.isThere()) {
            byte[] bytes = new byte[BYTES];
            random.nextBytes(bytes);
            file.keep(Base64.getUrlEncoder().withoutPadding().encode(bytes));
        }
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
        return this;
    }

    String password() throws IOException {
        return Files.readString(path, StandardCharsets.US_ASCII).strip();
    }
}
