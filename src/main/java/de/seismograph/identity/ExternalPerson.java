package de.seismograph.identity;

import io.quarkus.security.AuthenticationFailedException;
import java.security.Principal;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Somebody another provider vouches for. The name has a colon, which no account's name can have: a namesake is never taken for
 * the owner of an account.
 */
record ExternalPerson(String name) implements Principal {
    private static final String PREFIX = "external:";

    /**
     * Whom a verified token names; a machine often has no name but its subject.
     *
     * @throws AuthenticationFailedException if it names nobody
     */
    static ExternalPerson of(JsonWebToken token) {
        return Stream.of(token.getName(), token.getSubject())
                .filter(name -> name != null && !name.isBlank())
                .findFirst()
                .map(name -> new ExternalPerson(PREFIX + name))
                .orElseThrow(() -> new AuthenticationFailedException("The token names nobody"));
    }

    @Override
    public String getName() {
        return name;
    }
}
