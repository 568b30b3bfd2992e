package de.seismograph.invitation;

import de.seismograph.shared.Problem;
import io.quarkus.security.identity.SecurityIdentity;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody who came with a token: with the right to answer, or to a pulse that has closed. */
public final class Invited {
    static final String ATTRIBUTE = "invited";

    private final @Nullable Invitation invitation;

    private Invited(@Nullable Invitation invitation) {
        this.invitation = invitation;
    }

    static Invited by(Invitation invitation) {
        return new Invited(invitation);
    }

    static Invited tooLate() {
        return new Invited(null);
    }

    /** The invited person behind a request whose token was recognised. */
    public static Invited of(SecurityIdentity identity) {
        return identity.getAttribute(ATTRIBUTE);
    }

    /** @throws Problem 409 once the pulse has closed */
    public Invitation whileOpen() {
        return Optional.ofNullable(invitation).orElseThrow(Invited::closed);
    }

    /** The refusal of everything that comes after a pulse had to be cut short. */
    public static Problem cutShort() {
        return Problem.conflict(
                "pulse-closed",
                "This pulse had to close early, because its key was lost. Answers given so far are kept and will be counted.");
    }

    /** The refusal of everything that comes after the close. */
    public static Problem closed() {
        return Problem.conflict("pulse-closed", "This pulse has closed. Answers have been counted and deleted.");
    }
}
