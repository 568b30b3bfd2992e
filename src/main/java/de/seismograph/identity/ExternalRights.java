package de.seismograph.identity;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Turns what the external provider says of somebody into our words, and forgets the rest: a role that nobody has mapped gives
 * nothing, and nobody speaks for a Land that is not one.
 */
@Singleton
class ExternalRights implements SecurityIdentityAugmentor {
    private static final Pattern LAND = Pattern.compile(Rights.LAND_KEY);

    private final ExternalProvider provider;
    private final Map<String, Optional<Set<String>>> names;

    ExternalRights(ExternalProvider provider) {
        this.provider = provider;
        ExternalSettings.Roles roles = provider.settings().roles();
        this.names = Map.of(
                Role.EDITOR, roles.editor(),
                Role.LAND, roles.land(),
                Role.MINISTRY, roles.ministry(),
                Role.INTEGRATOR, roles.integrator(),
                Role.ADMIN, roles.admin());
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        boolean theirs = identity.getPrincipal() instanceof JsonWebToken token && provider.issued(token.getIssuer());
        return Uni.createFrom().item(theirs ? translated(identity) : identity);
    }

    private SecurityIdentity translated(SecurityIdentity identity) {
        Rights rights = rights(identity.getRoles(), land(identity));
        var person = QuarkusSecurityIdentity.builder()
                .setPrincipal(ExternalPerson.of((JsonWebToken) identity.getPrincipal()))
                .addRoles(rights.roles())
                .addAttributes(identity.getAttributes());
        if (rights.land() != null) {
            person.addAttribute(Issuer.LAND, rights.land());
        }
        return person.build();
    }

    private Rights rights(Set<String> theirs, Optional<String> land) {
        Set<String> ours = new TreeSet<>();
        names.forEach((role, namesThere) -> {
            if (namesThere.stream().flatMap(Set::stream).anyMatch(theirs::contains)) {
                ours.add(role);
            }
        });
        boolean speaksForALand = ours.contains(Role.LAND) && land.isPresent();
        if (!speaksForALand) {
            ours.remove(Role.LAND);
        }
        return new Rights(ours, speaksForALand ? land.get() : null);
    }

    private Optional<String> land(SecurityIdentity identity) {
        return provider.claims(identity)
                .flatMap(token -> token.claim(provider.settings().landClaim()))
                .filter(key -> LAND.matcher(key).matches());
    }
}
