package de.seismograph.identity;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;

/** Reads the cookie of a browser session. Whoever sends credentials in the header means those. */
@ApplicationScoped
class SessionAuthentication implements HttpAuthenticationMechanism {
    /** Before bearer tokens, which nobody sends along with a cookie. */
    private static final int EARLY = HttpAuthenticationMechanism.DEFAULT_PRIORITY + 900;

    private final OwnPages pages;

    SessionAuthentication(OwnPages pages) {
        this.pages = pages;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext exchange, IdentityProviderManager identities) {
        Optional<Secret> id = exchange.request().headers().contains(HttpHeaders.AUTHORIZATION)
                ? Optional.empty()
                : SessionCookie.in(exchange.request());
        if (id.isEmpty()) {
            return Uni.createFrom().nullItem();
        }
        return Uni.createFrom().item(id.get()).flatMap(known -> {
            pages.demandToken(exchange.request(), known);
            return identities.authenticate(new SessionPresented(known));
        });
    }

    @Override
    public int getPriority() {
        return EARLY;
    }

    /** None of its own: without a session one is told how to send credentials in the header. */
    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext exchange) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(SessionPresented.class);
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext exchange) {
        return Uni.createFrom()
                .item(new HttpCredentialTransport(HttpCredentialTransport.Type.COOKIE, SessionCookie.NAME));
    }
}
