package de.seismograph.shared;

import io.quarkus.oidc.OIDCException;
import java.net.ConnectException;
import java.util.Objects;
import java.util.stream.Stream;

/** Tells an OpenID provider that cannot be asked from a token that is no good. */
final class ProviderAway {
    private ProviderAway() {}

    static boolean causedBy(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .limit(20)
                .anyMatch(t -> t instanceof OIDCException || t instanceof ConnectException);
    }

    static Problem problem() {
        return Problem.unavailable("provider-away", "The provider of this login cannot be reached. Please retry.");
    }
}
