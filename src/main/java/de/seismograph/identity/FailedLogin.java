package de.seismograph.identity;

import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.spi.runtime.AuthenticationFailureEvent;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Tells operators that a login at the organisation's provider has failed, by the kinds of what went wrong and nothing else. */
class FailedLogin {
    private static final Logger LOG = Logger.getLogger(FailedLogin.class);
    private static final int DEEPEST = 10;

    void tell(@Observes AuthenticationFailureEvent failed) {
        boolean atTheProvider =
                failed.getEventProperties().get(RoutingContext.class.getName()) instanceof RoutingContext request
                        && request.normalizedPath().equals(ExternalLogin.PATH);
        Throwable why = failed.getAuthenticationFailure();
        if (atTheProvider && !(why instanceof AuthenticationRedirectException)) {
            LOG.warnf("A login at the provider failed: %s", kinds(why));
        }
    }

    private static String kinds(Throwable why) {
        return Stream.iterate(why, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST)
                .map(thrown -> thrown.getClass().getSimpleName())
                .collect(Collectors.joining(" by "));
    }
}
