package de.seismograph.shared;

import java.util.Optional;

/** What to tell a caller if nothing is wrong but that somebody we need cannot be reached. */
public final class Away {
    private Away() {}

    /** The database is asked for first: a refused connection to it looks like one to a provider. */
    public static Optional<Problem> problem(Throwable thrown) {
        if (DatabaseAway.causedBy(thrown)) {
            return Optional.of(DatabaseAway.problem());
        }
        return ProviderAway.causedBy(thrown) ? Optional.of(ProviderAway.problem()) : Optional.empty();
    }
}
