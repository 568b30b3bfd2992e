package de.seismograph.database;

import org.jspecify.annotations.Nullable;

/** Why the service does not start, in one line that says what to change. */
public final class StartRefused extends RuntimeException {

    StartRefused(String message) {
        super(message);
    }

    StartRefused(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
