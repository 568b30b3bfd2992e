package de.seismograph.identity;

import java.security.Principal;

/**
 * Somebody another provider vouches for. The name has a colon, which no account's name can have: a namesake is never taken for
 * the owner of an account.
 */
record ExternalPerson(String name) implements Principal {
    private static final String PREFIX = "external:";

    static ExternalPerson called(String nameThere) {
        return new ExternalPerson(PREFIX + nameThere);
    }

    @Override
    public String getName() {
        return name;
    }
}
