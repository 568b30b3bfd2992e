package de.seismograph.identity;

import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TenantConfigResolver;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells quarkus-oidc, which verifies every token, whose tokens to accept. The issuer a token claims decides which tenant verifies
 * it, and that tenant verifies the claim first of all.
 */
@Singleton
class Tenants implements TenantConfigResolver {
    /** A signed JWT in compact form. quarkus-oidc stumbles over some others, such as "..", instead of refusing them. */
    private static final Pattern BEARER = Pattern.compile("(?i:Bearer) +([\\w-]+\\.[\\w-]+\\.[\\w-]+)");

    private final Issuer embedded;
    private final ExternalProvider external;

    /** For requests without a token: some tenant must be named, and is not asked. */
    private final OidcTenantConfig nobody;

    Tenants(Issuer embedded, ExternalProvider external) {
        this.embedded = embedded;
        this.external = external;
        this.nobody = embedded.verifying(embedded.key().id()).orElseThrow();
    }

    @Override
    public Uni<OidcTenantConfig> resolve(RoutingContext request, OidcRequestContext<OidcTenantConfig> blocking) {
        if (external.login().isPresent() && request.normalizedPath().equals(ExternalLogin.PATH)) {
            return Uni.createFrom().item(external.login().get());
        }
        String credentials = request.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (credentials == null || !credentials.regionMatches(true, 0, "Bearer", 0, "Bearer".length())) {
            return Uni.createFrom().item(nobody);
        }
        // which keys are accepted stands in files
        return blocking.runBlocking(() -> token(credentials)
                .flatMap(this::verifying)
                .orElseThrow(() -> new AuthenticationFailedException("This is no signed token of a known key.")));
    }

    private static Optional<TokenParts> token(String credentials) {
        var bearer = BEARER.matcher(credentials);
        return bearer.matches() ? TokenParts.read(bearer.group(1)) : Optional.empty();
    }

    private Optional<OidcTenantConfig> verifying(TokenParts token) {
        return token.issuer()
                .flatMap(external::verifying)
                .or(() -> token.keyId().flatMap(embedded::verifying));
    }
}
