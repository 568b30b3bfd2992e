package de.seismograph.identity;

import de.seismograph.shared.Storage;
import io.quarkus.runtime.Startup;
import io.smallrye.jwt.build.Jwt;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Signs the tokens of those who have signed in here. */
@Startup
@Singleton
class Issuer {
    static final String AUDIENCE = "seismograph";
    static final String LAND = "land";
    static final String EDITION = "edition";

    private final TokenSettings settings;
    private final IssuerKey key;

    Issuer(Storage storage, TokenSettings settings, SecureRandom chance) {
        this.settings = settings;
        this.key = KeyFile.in(storage.dataDir()).open(chance);
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
        return claims.jws().keyId(key.id()).sign(key.signing());
    }

    String name() {
        return settings.issuer();
    }

    IssuerKey key() {
        return key;
    }
}
