package de.seismograph.identity;

import de.seismograph.shared.EarlyRefusal;
import de.seismograph.shared.Problem;
import io.quarkus.oidc.AuthenticationCompletionAction;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.security.HttpSecurity;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * The one address from which a browser is sent to the organisation's provider, and to which it comes back. quarkus-oidc does the
 * authorization code flow; what comes of it is a browser session like any other.
 */
@Singleton
class ExternalLogin implements AuthenticationCompletionAction {
    static final String PATH = "/login/external";

    /** The page that says so. */
    private static final String NO_ROLE = "/login?error=no-role";

    private final ExternalProvider provider;
    private final Admitting admitting;
    private final EarlyRefusal refusal;

    ExternalLogin(ExternalProvider provider, Admitting admitting, EarlyRefusal refusal) {
        this.provider = provider;
        this.admitting = admitting;
        this.refusal = refusal;
    }

    void guard(@Observes HttpSecurity security) {
        if (provider.login().isPresent()) {
            security.get(PATH).authorizationCodeFlow().authenticated();
        }
    }

    /** Nobody gets as far as this where there is a provider that answers. */
    void open(@Observes Router router) {
        router.get(PATH)
                .handler(request -> refusal.tell(
                        request, Problem.notFound("No other provider is known here: sign in with name and password.")));
    }

    @Override
    public Uni<Void> action(AuthenticationCompletionContext done) {
        RoutingContext request = done.routingContext();
        if (done.identity().getRoles().isEmpty() && isPerson(request)) {
            return Uni.createFrom().failure(new AuthenticationRedirectException(NO_ROLE));
        }
        if (done.identity().getRoles().isEmpty()) {
            refusal.tell(
                    request,
                    Problem.forbidden(
                            "no-role", "Your provider knows you, but has given you no role for this service."));
            return Uni.createFrom().failure(new AuthenticationCompletionException("Nobody without a role"));
        }
        return done.requestContext()
                .runBlocking(() -> admit(request, done.identity()))
                .chain(() ->
                        Uni.createFrom().failure(new AuthenticationRedirectException(NextPage.takenFrom(request))));
    }

    /** Whether a page is wanted, and not JSON. */
    private static boolean isPerson(RoutingContext request) {
        String accepted = request.request().getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains("text/html");
    }

    private SecurityIdentity admit(RoutingContext request, SecurityIdentity identity) {
        Rights rights = new Rights(identity.getRoles(), identity.getAttribute(Issuer.LAND));
        Holder holder = Holder.of(
                (ExternalPerson) identity.getPrincipal(), provider.edition().orElseThrow(), rights);
        admitting.begin(
                request.request(), holder, provider.endSessionUrl(identity).orElse(null));
        return identity;
    }
}
