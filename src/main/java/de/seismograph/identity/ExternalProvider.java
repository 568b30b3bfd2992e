package de.seismograph.identity;

import de.seismograph.shared.PublicAddress;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.OidcTenantConfigBuilder;
import io.quarkus.oidc.runtime.OidcTenantConfig.ApplicationType;
import io.quarkus.oidc.runtime.OidcTenantConfig.Roles.Source;
import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

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
    private final String address;
    private final Optional<String> issuer;
    private final Optional<OidcTenantConfig> tokens;
    private final Optional<OidcTenantConfig> login;

    ExternalProvider(ExternalSettings settings, TokenSettings embedded, PublicAddress address, LoginState loginState) {
        this.settings = settings;
        this.address = address.publicUrl().replaceAll("/+$", "");
        this.issuer = settings.authServerUrl().map(url -> settings.issuer().orElseGet(() -> url.replaceAll("/+$", "")));
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
        this.login = issuer.filter(name -> settings.clientId().isPresent())
                .map(name -> login(name, settings.clientId().orElseThrow(), loginState.secret()));
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

    /** The authorization code flow with PKCE, state and nonce. The tokens it brings are looked at once and not kept. */
    private OidcTenantConfig login(String issuer, String clientId, String secret) {
        List<String> audience = Stream.concat(
                        Stream.of(clientId), settings.audience().stream().flatMap(List::stream))
                .toList();
        OidcTenantConfigBuilder builder = tenant("external-login", issuer)
                .applicationType(ApplicationType.WEB_APP)
                .clientId(clientId)
                .token()
                .audience(audience)
                .end()
                .roles()
                .source(settings.rolesSource())
                .end()
                .tokenStateManager()
                .encryptionSecret(secret)
                .end()
                .authentication()
                .pkceRequired()
                .nonceRequired()
                .stateSecret(secret)
                .redirectPath(address + ExternalLogin.PATH)
                .errorPath(address + "/login")
                .cookiePath(ExternalLogin.PATH)
                .cookieForceSecure()
                .scopes(settings.scopes().orElseGet(List::of))
                .end();
        settings.clientSecret().ifPresent(builder::credentials);
        return builder.build();
    }

    /** How somebody logs in there by browser, if this service is registered for that. */
    Optional<OidcTenantConfig> login() {
        return login;
    }

    /** Where a browser ends the session at the provider, and comes back from; the provider may not have such a place. */
    Optional<String> endSessionUrl(SecurityIdentity loggedIn) {
        OidcConfigurationMetadata metadata = loggedIn.getAttribute(OidcUtils.CONFIG_METADATA_ATTRIBUTE);
        return Optional.ofNullable(metadata)
                .map(OidcConfigurationMetadata::getEndSessionUri)
                .map(place -> place + (place.contains("?") ? "&" : "?") + "client_id="
                        + encoded(settings.clientId().orElseThrow()) + "&post_logout_redirect_uri="
                        + encoded(address + "/"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Who is to verify a token that claims to come from this issuer. */
    Optional<OidcTenantConfig> verifying(String issuerClaim) {
        return tokens.filter(known -> issuer.filter(issuerClaim::equals).isPresent());
    }

    /** The {@code iss} of its tokens. */
    String name() {
        return issuer.orElseThrow();
    }

    /** Changes with the provider and with what its roles mean here. */
    Optional<String> edition() {
        ExternalSettings.Roles roles = settings.roles();
        List<Set<String>> meanings = Stream.of(
                        roles.editor(), roles.land(), roles.ministry(), roles.integrator(), roles.admin())
                .<Set<String>>map(names -> new TreeSet<>(names.orElse(Set.of())))
                .toList();
        return issuer.map(name -> List.of(name, settings.rolesClaim(), settings.landClaim(), meanings)
                .toString());
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
