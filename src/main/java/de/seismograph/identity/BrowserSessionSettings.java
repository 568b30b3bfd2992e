package de.seismograph.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long a browser stays signed in. */
@ConfigMapping(prefix = "seismograph.identity.session")
interface BrowserSessionSettings {
    /** Without a request for this long it ends; never later than {@link TokenSettings#lifetime()} after signing in. */
    @WithDefault("1h")
    Duration idle();
}
