package de.seismograph.invitation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a personal link carries: the id of its pulse and 256 bits of chance. The id lets a late answer be told that the pulse has
 * closed although every token row is gone by then.
 *
 * @param pulse id of the pulse
 * @param secret 32 random bytes in base64url
 */
public record Token(String pulse, String secret) {
    private static final Pattern FORM = Pattern.compile("([a-z0-9]{10})([A-Za-z0-9_-]{43})");
    private static final int SECRET_BYTES = 32;

    static Token make(String pulse, SecureRandom chance) {
        byte[] secret = new byte[SECRET_BYTES];
        chance.nextBytes(secret);
        return new Token(pulse, Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    static Optional<Token> parse(String text) {
        var form = FORM.matcher(text);
        return form.matches() ? Optional.of(new Token(form.group(1), form.group(2))) : Optional.empty();
    }

    /** All that the database ever sees of it. */
    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text().getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** The form that goes into a link and into {@code Authorization: Invitation}. */
    public String text() {
        return pulse + secret;
    }

    /** The personal link; the part behind # stays in the browser and reaches no log. */
    public String link(String publicUrl) {
        return publicUrl.replaceAll("/+$", "") + "/p/" + pulse + "#t=" + text();
    }

    /** Never the secret: tokens must not reach a log by accident. */
    @Override
    public String toString() {
        return "Token of " + pulse;
    }
}
