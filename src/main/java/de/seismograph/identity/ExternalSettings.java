package de.seismograph.identity;

import io.quarkus.oidc.runtime.OidcTenantConfig.Roles.Source;
import io.quarkus.oidc.runtime.OidcTenantConfig.SignatureAlgorithm;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The OpenID provider of an organisation whose people and machines may sign in beside the accounts kept here. */
@ConfigMapping(prefix = "seismograph.identity.external")
public interface ExternalSettings {
    /** Base address of the provider, under which {@code .well-known/openid-configuration} lies; without it there is none. */
    Optional<String> authServerUrl();

    /** The {@code iss} of its tokens, where it is not the base address without a slash at its end. */
    Optional<String> issuer();

    /** As whom this service is registered at the provider; only for logging in by browser. */
    Optional<String> clientId();

    /** The secret of that registration, if it has one. */
    Optional<String> clientSecret();

    /** What tokens must be made for, one of these; never guessed, since a provider makes tokens for others too. */
    Optional<List<String>> audience();

    /** Where in a token the roles or groups stand; a slash leads into an object. Keycloak's own place unless told. */
    @WithDefault("realm_access/roles")
    String rolesClaim();

    /** Which token of a login by browser carries roles and Land. */
    @WithDefault("accesstoken")
    Source rolesSource();

    /** What the provider calls our roles. */
    Roles roles();

    /** The claim with the two-digit key of the Land. */
    @WithDefault("land")
    String landClaim();

    /** The claim that names a person. */
    @WithDefault("preferred_username")
    String principalClaim();

    /** The only accepted algorithm of signatures; without it any asymmetric one. */
    Optional<SignatureAlgorithm> signatureAlgorithm();

    /** What to ask for besides {@code openid} when somebody logs in by browser. */
    Optional<List<String>> scopes();

    /** How long to wait for the provider. */
    @WithDefault("5s")
    Duration patience();

    /** Names of roles or groups at the provider, for each role here. What is not listed gives nothing. */
    interface Roles {
        Optional<Set<String>> editor();

        Optional<Set<String>> land();

        Optional<Set<String>> ministry();

        Optional<Set<String>> integrator();

        Optional<Set<String>> admin();
    }
}
