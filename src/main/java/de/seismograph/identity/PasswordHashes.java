package de.seismograph.identity;

import de.seismograph.shared.Hmac;
import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** What is kept of passwords: bcrypt hashes, differently salted each time. */
@ApplicationScoped
class PasswordHashes {
    /** bcrypt ignores what comes after. */
    private static final int MOST_BYTES = 72;

    /** Sets our digests of long passwords apart from everybody else's, which may have leaked. */
    private static final byte[] PURPOSE = "seismograph password".getBytes(StandardCharsets.US_ASCII);

    private static final int LEAST_COST = 4;

    private final int cost;
    /** Compared with where there is no account, so that an unknown name takes as long as a wrong password. */
    private final String nobodys;

    PasswordHashes(AccountSettings settings) {
        this.cost = settings.passwordCost();
        this.nobodys = unmatched(cost);
    }

    /** What looks like a hash of a cost and is none of any password, without the time that a real one takes. */
    static String unmatched(int cost) {
        String cheap = BcryptUtil.bcryptHash("nobody has this password", LEAST_COST);
        return cheap.replace("$%02d$".formatted(LEAST_COST), "$%02d$".formatted(cost));
    }

    /** A new hash. */
    String of(Password password) {
        return BcryptUtil.bcryptHash(fitted(password.reveal()), cost);
    }

    /** Whether a text is the password behind a hash; without one it takes the time of one of the cost that is set. */
    boolean match(String text, Optional<String> hash) {
        String known = hash.orElse(nobodys);
        String normal = Password.normalised(text);
        boolean same = BcryptUtil.matches(fitted(normal), known);
        if (!same && !normal.equals(text)) {
            // Hashes once were made of texts as they came.
            same = BcryptUtil.matches(fitted(text), known);
        }
        return same && hash.isPresent();
    }

    /** What bcrypt sees all of: the text, or, where that is too long, a digest of it. */
    private static String fitted(String text) {
        byte[] octets = text.getBytes(StandardCharsets.UTF_8);
        return octets.length <= MOST_BYTES ? text : Base64.getEncoder().encodeToString(new Hmac(PURPOSE).of(octets));
    }
}
