package de.seismograph.identity;

import de.seismograph.shared.Storage;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.runtime.OidcTenantConfig.ApplicationType;
import io.quarkus.oidc.runtime.OidcTenantConfig.SignatureAlgorithm;
import io.quarkus.runtime.Startup;
import io.smallrye.jwt.build.Jwt;
import jakarta.inject.Singleton;
import java.security.SecureRandom;

/** Signs the tokens of those who have signed in here. */
@Startup
@Singleton
class Issuer {
    static final String AUDIENCE = "seismograph";
    static final String LAND = "land";
    static final String EDITION = "edition";

    private final TokenSettings settings;
    private final IssuerKey key;
    private final OidcTenantConfig tenant;

    Issuer(Storage storage, TokenSettings settings, SecureRandom chance) {
        this.settings = settings;
        this.key = KeyFile.in(storage.dataDir()).open(chance);
        this.tenant = tenant(key);
    }

    /** A token for the account as it is now. Its times are the machine's, since the verifier reads that clock too. */
    AccessToken issueTo(Account account) {
        var claims = Jwt.issuer(name())
                .audience(AUDIENCE)
                .subject(account.name())
                .upn(account.name())
                .groups(account.roles())
                .claim(EDITION, account.version())
                .expiresIn(settings.lifetime());
        account.land().ifPresent(land -> claims.claim(LAND, land));
        String token = claims.jws().keyId(key.id()).sign(key.signing());
        return new AccessToken(token, "Bearer", settings.lifetime().toSeconds());
    }

    String name() {
        return settings.issuer();
    }

    IssuerKey key() {
        return key;
    }

    /** How quarkus-oidc verifies a token of this issuer. */
    OidcTenantConfig tenant() {
        return tenant;
    }

    private OidcTenantConfig tenant(IssuerKey verifying) {
        return OidcTenantConfig.builder()
                .tenantId("embedded")
                .applicationType(ApplicationType.SERVICE)
                .publicKey(verifying.publicKey())
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
