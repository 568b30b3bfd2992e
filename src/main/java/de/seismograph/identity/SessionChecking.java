package de.seismograph.identity;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Recognises somebody by the id of a browser session; unknown and ended ones are refused alike. */
@ApplicationScoped
class SessionChecking implements IdentityProvider<SessionPresented> {
    private final BrowserSessions sessions;

    SessionChecking(BrowserSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Class<SessionPresented> getRequestType() {
        return SessionPresented.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(SessionPresented presented, AuthenticationRequestContext context) {
        return context.runBlocking(() -> sessions.find(presented.id())
                .map(session -> identity(session, session.holder()))
                .orElseThrow(() -> new AuthenticationFailedException("No such session")));
    }

    private static SecurityIdentity identity(BrowserSession session, Holder holder) {
        var identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(holder.name()))
                .addRoles(holder.roles())
                .addAttribute(BrowserSession.ATTRIBUTE, session);
        if (holder.land() != null) {
            identity.addAttribute(Issuer.LAND, holder.land());
        }
        return identity.build();
    }
}
