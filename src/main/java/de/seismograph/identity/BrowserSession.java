package de.seismograph.identity;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's stay, from signing in by browser to signing out.
 *
 * @param endsAt when it ends at the latest
 * @param endSessionUrl where to end it at the provider too, if it was opened there
 */
record BrowserSession(
        Holder holder, Instant endsAt, @Nullable String endSessionUrl) {
    /** Under which name an identity carries it. */
    static final String ATTRIBUTE = "browser-session";

    Optional<String> endAtProvider() {
        return Optional.ofNullable(endSessionUrl);
    }
}
