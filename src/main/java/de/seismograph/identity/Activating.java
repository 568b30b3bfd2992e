package de.seismograph.identity;

import de.seismograph.shared.AddressPrefix;
import de.seismograph.shared.Problem;
import de.seismograph.shared.TokenThrottle;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Lets the holder of a link choose a password; a link works once. */
@ApplicationScoped
class Activating {
    private final AccountInvitations invitations;
    private final Accounts accounts;
    private final PasswordHashes hashes;
    private final TokenThrottle throttle;
    private final CurrentIdentityAssociation identity;
    private final Clock clock;

    Activating(
            AccountInvitations invitations,
            Accounts accounts,
            PasswordHashes hashes,
            TokenThrottle throttle,
            CurrentIdentityAssociation identity,
            Clock clock) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.hashes = hashes;
        this.throttle = throttle;
        this.identity = identity;
        this.clock = clock;
    }

    /** @throws Problem 401, alike for unknown, used and expired links; 400 if the password breaks the rules; 429 */
    void activate(Activation chosen, AddressPrefix from) {
        Secret token = new Secret(chosen.token());
        String name = invitations.holder(token, clock.instant()).orElseThrow(() -> unknown(from));
        String hash = hashes.of(Password.chosen(chosen.password(), name, "/password"));
        actAs(name);
        if (!accounts.activate(name, token, hash)) {
            throw unknown(from);
        }
    }

    /** Whoever holds the link is whom it names; the audit log shall say so. */
    private void actAs(String name) {
        identity.setIdentity(QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(name))
                .build());
    }

    private Problem unknown(AddressPrefix from) {
        throttle.failed(from);
        return Problem.unauthorized("This link is unknown, has been used, or has expired. Ask an admin for a new one.");
    }
}
