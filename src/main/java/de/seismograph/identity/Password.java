package de.seismograph.identity;

import de.seismograph.shared.Problem;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A password for an account, after NIST SP 800-63B-4: long, not common, of any characters. Accounts with shorter ones from before
 * still sign in.
 */
final class Password {
    /** For a password that is the only factor. */
    static final int FEWEST_CHARACTERS = 15;

    static final int MOST_CHARACTERS = 256;
    static final String RULES = "15 to 256 characters of any kind, and none of the common passwords";

    /** Without i, l, o and u, which are misread; 32 letters carry 5 bits each. */
    private static final String READABLE = "0123456789abcdefghjkmnpqrstvwxyz";

    private static final int GROUPS = 6;
    private static final int GROUP = 4;

    private final String text;

    private Password(String text) {
        this.text = text;
    }

    /**
     * A password somebody has chosen.
     *
     * @param account name of the account it is for
     * @param pointer where it stands in the request
     * @throws Problem 400 if it is missing, too short, too long or too easy to guess
     */
    static Password chosen(@Nullable String text, String account, String pointer) {
        fault(text, account).ifPresent(fault -> {
            throw Problem.invalidAt(pointer, fault);
        });
        return new Password(normalised(String.valueOf(text)));
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
    static Optional<String> fault(@Nullable String text, String account) {
        String normal = normalised(text == null ? "" : text);
        int characters = normal.codePointCount(0, normal.length());
        if (characters < FEWEST_CHARACTERS) {
            return Optional.of("A password needs at least " + FEWEST_CHARACTERS + " characters.");
        }
        if (characters > MOST_CHARACTERS) {
            return Optional.of("A password takes at most " + MOST_CHARACTERS + " characters.");
        }
        if (!normal.codePoints().allMatch(Password::isPrintable)) {
            return Optional.of("A password consists of characters that can be seen, and spaces.");
        }
        return CommonPasswords.fault(normal, account);
    }

    /** Also of the future: what Unicode does not know yet may change its normal form later. */
    private static boolean isPrintable(int character) {
        return Character.isDefined(character) && !Character.isISOControl(character);
    }

    /** The same characters may be typed as different code points: a keyboard must not decide. */
    static String normalised(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /** The text itself: to be hashed, or for the one person it is shown to. */
    String reveal() {
        return text;
    }
}
