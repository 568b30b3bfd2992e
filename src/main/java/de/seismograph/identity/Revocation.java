package de.seismograph.identity;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Ends a token as soon as its account or API client is gone or changed in any way: one look at the primary key per request with
 * a token. Nothing is cached, so this holds at once on every instance; those who sign in are few.
 */
@Singleton
class Revocation implements SecurityIdentityAugmentor {
    private final Issuer issuer;
    private final Accounts accounts;
    private final ApiClients clients;

    Revocation(Issuer issuer, Accounts accounts, ApiClients clients) {
        this.issuer = issuer;
        this.accounts = accounts;
        this.clients = clients;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.getPrincipal() instanceof JsonWebToken token
                && issuer.name().equals(token.getIssuer())) {
            return context.runBlocking(() -> {
                demandCurrent(token);
                return identity;
            });
        }
        return Uni.createFrom().item(identity);
    }

    private void demandCurrent(JsonWebToken token) {
        String subject = String.valueOf(token.getSubject());
        String edition = String.valueOf(token.<Object>getClaim(Issuer.EDITION));
        boolean current = subject.startsWith(ApiClient.MARK)
                ? clients.isCurrent(subject, edition)
                : accounts.isCurrent(subject, edition);
        if (!current) {
            throw new AuthenticationFailedException("Whom this token names is gone or has changed.");
        }
    }
}
