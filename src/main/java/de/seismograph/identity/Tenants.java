package de.seismograph.identity;

import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TenantConfigResolver;
import io.quarkus.oidc.runtime.OidcTenantConfig.ApplicationType;
import io.quarkus.oidc.runtime.OidcTenantConfig.SignatureAlgorithm;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/**
 * Tells quarkus-oidc, which verifies every token, whose tokens to accept: those of the embedded issuer. An external provider
 * becomes a second tenant here, chosen by the {@code iss} a token claims; the tenant then verifies that claim.
 */
@Singleton
class Tenants implements TenantConfigResolver {
    private final OidcTenantConfig embedded;

    Tenants(Issuer issuer) {
        embedded = OidcTenantConfig.builder()
                .tenantId("embedded")
                .applicationType(ApplicationType.SERVICE)
                .publicKey(issuer.key().publicKey())
                .token()
                .issuer(issuer.name())
                .audience(Issuer.AUDIENCE)
                .signatureAlgorithm(SignatureAlgorithm.RS256)
                .subjectRequired()
                .issuedAtRequired()
                .end()
                .build();
    }

    @Override
    public Uni<OidcTenantConfig> resolve(RoutingContext request, OidcRequestContext<OidcTenantConfig> blocking) {
        return Uni.createFrom().item(embedded);
    }
}
