package de.seismograph.identity;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.OidcTenantConfigBuilder;
import io.quarkus.oidc.runtime.OidcTenantConfig.ApplicationType;
import io.quarkus.oidc.runtime.OidcTenantConfig.Roles.Source;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The organisation's own OpenID provider, if there is one. Nothing asks it before somebody comes with a token of it: a provider
 * that is down stops neither the start nor those who sign in with an account.
 */
@Startup
@Singleton
class ExternalProvider {
    private static final String SETTING = "seismograph.identity.external.";

    /** After how long the provider is asked once more for its keys, when a token names an unknown one. */
    private static final Duration KEYS_ASKED_AGAIN = Duration.ofMinutes(1);

    private final ExternalSettings settings;
    private final Optional<String> issuer;
    private final Optional<OidcTenantConfig> tokens;

    ExternalProvider(ExternalSettings settings, TokenSettings embedded) {
        this.settings = settings;
        this.issuer = settings.authServerUrl().map(url -> settings.issuer().orElse(url));
        if (issuer.isPresent() && settings.audience().isEmpty()) {
            throw new ConfigurationException(
                    SETTING + "audience is missing: say for whom the provider must have made a token.");
        }
        if (issuer.filter(embedded.issuer()::equals).isPresent()) {
            throw new ConfigurationException(
                    SETTING + "issuer is the name of the embedded issuer: they must be told apart.");
        }
        this.tokens = issuer.map(name -> tenant("external", name)
                .applicationType(ApplicationType.SERVICE)
                .build());
    }

    /** Keys decide alone: no token is verified by asking the provider about it. */
    private OidcTenantConfigBuilder tenant(String id, String issuer) {
        var token = OidcTenantConfig.builder()
                .tenantId(id)
                .authServerUrl(settings.authServerUrl().orElseThrow())
                .connectionTimeout(settings.patience())
                .token()
                .issuer(issuer)
                .audience(settings.audience().orElseGet(List::of))
                .principalClaim(settings.principalClaim())
                .subjectRequired()
                .issuedAtRequired()
                .forcedJwkRefreshInterval(KEYS_ASKED_AGAIN)
                .allowJwtIntrospection(false)
                .allowOpaqueTokenIntrospection(false);
        settings.signatureAlgorithm().ifPresent(token::signatureAlgorithm);
        return token.end().roles().roleClaimPath(settings.rolesClaim()).end();
    }

    /** Who is to verify a token that claims to come from this issuer. */
    Optional<OidcTenantConfig> verifying(String issuerClaim) {
        return tokens.filter(known -> issuer.filter(issuerClaim::equals).isPresent());
    }

    boolean issued(String issuerOfVerifiedToken) {
        return issuer.filter(issuerOfVerifiedToken::equals).isPresent();
    }

    /** The token that carries roles and Land, of an identity that has been verified. */
    Optional<TokenParts> claims(SecurityIdentity verified) {
        boolean inIdToken = settings.rolesSource() == Source.idtoken;
        TokenCredential idToken = verified.getCredential(IdTokenCredential.class);
        TokenCredential carrier =
                inIdToken && idToken != null ? idToken : verified.getCredential(AccessTokenCredential.class);
        return Optional.ofNullable(carrier).flatMap(token -> TokenParts.read(token.getToken()));
    }

    ExternalSettings settings() {
        return settings;
    }
}
