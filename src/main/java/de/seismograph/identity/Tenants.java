package de.seismograph.identity;

import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TenantConfigResolver;
import io.quarkus.oidc.runtime.OidcTenantConfig.ApplicationType;
import io.quarkus.oidc.runtime.OidcTenantConfig.SignatureAlgorithm;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;

/**
 * Tells quarkus-oidc, which verifies every token, whose tokens to accept: those of the embedded issuer. An external provider
 * becomes a second tenant here, chosen by the {@code iss} a token claims; the tenant then verifies that claim.
 */
@Singleton
class Tenants implements TenantConfigResolver {
    /** A signed JWT in compact form. quarkus-oidc stumbles over some others, such as "..", instead of refusing them. */
    private static final Pattern BEARER = Pattern.compile("(?i:Bearer) +[\\w-]+\\.[\\w-]+\\.[\\w-]+");

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
        String credentials = request.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (credentials != null
                && credentials.regionMatches(true, 0, "Bearer", 0, "Bearer".length())
                && !BEARER.matcher(credentials).matches()) {
            return Uni.createFrom().failure(new AuthenticationFailedException("This is no signed token."));
        }
        return Uni.createFrom().item(embedded);
    }
}
