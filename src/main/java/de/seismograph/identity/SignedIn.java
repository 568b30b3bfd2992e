package de.seismograph.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Whoever makes the current request with a valid token. */
@RequestScoped
public class SignedIn {
    private final SecurityIdentity identity;

    SignedIn(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The account's name, or that of somebody from another house; what an audit entry names. */
    public String name() {
        return identity.getPrincipal().getName();
    }

    /**
     * The id of the manager, of whoever has {@link Role#MANAGER}.
     *
     * @throws IllegalArgumentException for anybody else
     */
    public UUID manager() {
        return UUID.fromString(name());
    }

    public Set<String> roles() {
        return identity.getRoles();
    }

    /** The two-digit key of the Land somebody with {@link Role#LAND} speaks for. */
    public Optional<String> land() {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? token.claim(Issuer.LAND)
                : Optional.ofNullable(identity.getAttribute(Issuer.LAND));
    }
}
