package de.seismograph.identity;

import de.seismograph.shared.Storage;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.runtime.OidcTenantConfig.ApplicationType;
import io.quarkus.oidc.runtime.OidcTenantConfig.SignatureAlgorithm;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.jwt.build.Jwt;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Signs the tokens of those who have signed in here. */
@Startup
@Singleton
class Issuer {
    static final String AUDIENCE = "seismograph";
    static final String LAND = "land";
    static final String EDITION = "edition";

    private final TokenSettings settings;
    private final IssuerKeys keys;

    /** By the id of the key: quarkus-oidc takes one key for each. */
    private final Map<String, OidcTenantConfig> tenants = new ConcurrentHashMap<>();

    Issuer(Storage storage, TokenSettings settings, SecureRandom chance, Clock clock) {
        if (settings.rotateKeyAfter().compareTo(settings.lifetime()) < 0) {
            throw new ConfigurationException(
                    "seismograph.identity.rotate-key-after is shorter than a token lives: tokens would end early.");
        }
        this.settings = settings;
        this.keys = new IssuerKeys(storage.dataDir(), chance, clock);
    }

    /** A token for the account as it is now. Its times are the machine's, since the verifier reads that clock too. */
    AccessToken issueTo(Account account) {
        String token = issue(account.name(), account.roles(), account.land(), account.version(), settings.lifetime());
        return new AccessToken(token, "Bearer", settings.lifetime().toSeconds());
    }

    /** A signed token that is good for as long as whom it names keeps this edition, but not longer than it lives. */
    String issue(String subject, Set<String> roles, Optional<String> land, long edition, Duration lifetime) {
        var claims = Jwt.issuer(name())
                .audience(AUDIENCE)
                .subject(subject)
                .upn(subject)
                .groups(roles)
                .claim(EDITION, edition)
                .expiresIn(lifetime);
        land.ifPresent(ofOne -> claims.claim(LAND, ofOne));
        IssuerKey key = key();
        return claims.jws().keyId(key.id()).sign(key.signing());
    }

    String name() {
        return settings.issuer();
    }

    /** The key that signs now. */
    IssuerKey key() {
        return keys.current().key();
    }

    IssuerKeys keys() {
        return keys;
    }

    /** How quarkus-oidc verifies a token of the key of this id, if that is accepted. */
    Optional<OidcTenantConfig> verifying(String keyId) {
        return keys.accepted().stream()
                .map(IssuerKeys.Kept::key)
                .filter(key -> key.id().equals(keyId))
                .findFirst()
                .map(key -> tenants.computeIfAbsent(keyId, id -> tenant(key)));
    }

    private OidcTenantConfig tenant(IssuerKey key) {
        return OidcTenantConfig.builder()
                .tenantId("embedded-" + key.id())
                .applicationType(ApplicationType.SERVICE)
                .publicKey(key.publicKey())
                .token()
                .issuer(name())
                .audience(AUDIENCE)
                .signatureAlgorithm(SignatureAlgorithm.RS256)
                .subjectRequired()
                .issuedAtRequired()
                .end()
                .build();
    }
}
