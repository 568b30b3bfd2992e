package de.seismograph.shared;

import io.quarkus.oidc.OIDCException;
import java.net.ConnectException;
import java.util.Objects;
import java.util.stream.Stream;

/** Tells an OpenID provider that cannot be asked from a token that is no good. */
public final class ProviderAway {
    private ProviderAway() {}

    public static boolean causedBy(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .limit(20)
                .anyMatch(t -> t instanceof OIDCException || t instanceof ConnectException);
    }

    public static Problem problem() {
        return Problem.unavailable("provider-away", "The provider of this login cannot be reached. Please retry.");
    }
}
