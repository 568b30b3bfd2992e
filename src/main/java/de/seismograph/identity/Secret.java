package de.seismograph.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * 256 bits of chance that prove something by being known. A plain SHA-256 is enough to keep: there is nothing to guess.
 *
 * @param text in base64url
 */
public record Secret(String text) {
    private static final int BYTES = 32;

    public static Secret make(SecureRandom chance) {
        byte[] secret = new byte[BYTES];
        chance.nextBytes(secret);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    /** All that the database ever sees of it. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Whether this is the secret behind a hash; how long that takes tells nothing. */
    boolean isBehind(byte[] hash) {
        return MessageDigest.isEqual(hash(), hash);
    }

    /** Secrets must not reach a log by accident. */
    @Override
    public String toString() {
        return "a secret";
    }
}
