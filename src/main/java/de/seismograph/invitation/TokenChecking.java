package de.seismograph.invitation;

import de.seismograph.identity.Role;
import de.seismograph.pulse.Pulse;
import de.seismograph.pulse.PulseState;
import de.seismograph.shared.AddressPrefix;
import de.seismograph.shared.TokenThrottle;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;

/** Recognises an invited person by a token; unknown, expired and revoked tokens are refused alike, and too many of them slowly. */
@ApplicationScoped
public class TokenChecking implements IdentityProvider<TokenPresented> {
    private final Invitations invitations;
    private final TokenThrottle throttle;

    TokenChecking(Invitations invitations, TokenThrottle throttle) {
        this.invitations = invitations;
        this.throttle = throttle;
    }

    @Override
    public Class<TokenPresented> getRequestType() {
        return TokenPresented.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(TokenPresented presented, AuthenticationRequestContext context) {
        return context.runBlocking(() -> identity(recognise(presented.text(), presented.from())));
    }

    /**
     * Whoever comes with a token, for doors that do not get it in a header.
     *
     * @throws AuthenticationFailedException if it proves nothing
     * @throws de.seismograph.shared.Problem 429 once there have been too many such from there, or for its pulse
     */
    public Invited recognise(String text, AddressPrefix from) {
        Token token = Token.parse(text).orElseThrow(() -> {
            throttle.failed(from);
            return unknown();
        });
        try {
            Optional<Invitation> invitation = invitations.find(token);
            if (invitation.isPresent()) {
                return Invited.by(invitation.get());
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot look a token up", e);
        }
        if (hasClosed(token.pulse())) {
            return Invited.tooLate();
        }
        throttle.failed(from, token.pulse());
        throw unknown();
    }

    private static boolean hasClosed(String pulse) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Pulse.<Pulse>findByIdOptional(pulse)
                        .filter(p -> p.state() == PulseState.CLOSED || p.state() == PulseState.RELEASED)
                        .isPresent());
    }

    private static SecurityIdentity identity(Invited invited) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(Role.INVITED))
                .addRole(Role.INVITED)
                .addAttribute(Invited.ATTRIBUTE, invited)
                .build();
    }

    private static AuthenticationFailedException unknown() {
        return new AuthenticationFailedException("No such invitation");
    }
}
