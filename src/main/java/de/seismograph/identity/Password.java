package de.seismograph.identity;

import de.seismograph.shared.Problem;
import io.quarkus.elytron.security.common.BcryptUtil;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A password for an account: long enough to resist guessing, short enough for bcrypt to look at all of it. */
final class Password {
    static final int FEWEST_CHARACTERS = 12;
    /** bcrypt ignores what comes after. */
    static final int MOST_BYTES = 72;

    private static final int COST = 11;
    /** Without i, l, o and u, which are misread; 32 letters carry 5 bits each. */
    private static final String READABLE = "0123456789abcdefghjkmnpqrstvwxyz";

    private static final int GROUPS = 6;
    private static final int GROUP = 4;
    /** Compared with where there is no account, so that an unknown name takes as long as a wrong password. */
    private static final String NOBODYS_HASH = BcryptUtil.bcryptHash("nobody has this password", COST);

    private final String text;

    private Password(String text) {
        this.text = text;
    }

    /**
     * A password somebody has chosen.
     *
     * @param pointer where it stands in the request
     * @throws Problem 400 if it is missing, too short or too long
     */
    static Password chosen(@Nullable String text, String pointer) {
        fault(text).ifPresent(fault -> {
            throw Problem.invalidAt(pointer, fault);
        });
        return new Password(String.valueOf(text));
    }

    /** A random password of 120 bits that can be read aloud. */
    static Password madeUp(SecureRandom chance) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            text.append(i > 0 && i % GROUP == 0 ? "-" : "").append(READABLE.charAt(chance.nextInt(READABLE.length())));
        }
        return new Password(text.toString());
    }

    /** What is wrong with a password, in words; empty if nothing is. */
    static Optional<String> fault(@Nullable String text) {
        if (text == null || text.codePointCount(0, text.length()) < FEWEST_CHARACTERS) {
            return Optional.of("A password needs at least " + FEWEST_CHARACTERS + " characters.");
        }
        if (!fits(text)) {
            return Optional.of("A password takes at most " + MOST_BYTES + " bytes in UTF-8.");
        }
        return Optional.empty();
    }

    /** Whether a text is the password behind a hash; takes the same time without a hash. */
    static boolean matches(String text, Optional<String> hash) {
        boolean fits = fits(text);
        boolean same = BcryptUtil.matches(fits ? text : "", hash.orElse(NOBODYS_HASH));
        return same && fits && hash.isPresent();
    }

    /** A new bcrypt hash, differently salted each time. */
    String hash() {
        return BcryptUtil.bcryptHash(text, COST);
    }

    /** The text itself, for the one person it is shown to. */
    String reveal() {
        return text;
    }

    private static boolean fits(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
    }
}
