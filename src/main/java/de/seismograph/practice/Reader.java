package de.seismograph.practice;

import de.seismograph.identity.Role;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;

/** Whoever makes the current request: anybody, a manager or an editor. An ended session makes nobody of who reads what is public. */
@RequestScoped
class Reader {
    private final SecurityIdentity identity;

    Reader(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The manager who is signed in. */
    Optional<UUID> manager() {
        return is(Role.MANAGER)
                ? Optional.of(UUID.fromString(identity.getPrincipal().getName()))
                : Optional.empty();
    }

    boolean edits() {
        return is(Role.EDITOR);
    }

    /** Whether more is shown than to everybody. */
    boolean isKnown() {
        return is(Role.MANAGER) || edits();
    }

    private boolean is(String role) {
        try {
            return identity.hasRole(role);
        } catch (AuthenticationFailedException nobody) {
            return false;
        }
    }
}
