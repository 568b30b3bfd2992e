package de.seismograph.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What the tokens of this service say about themselves. */
@ConfigMapping(prefix = "seismograph.identity")
interface TokenSettings {
    /** The {@code iss} of its own tokens; two installations that trust a common reader should differ. */
    @WithDefault("urn:seismograph")
    String issuer();

    /** How long a token is good for after signing in: a working day, unless the account changes before. */
    @WithDefault("8h")
    Duration lifetime();

    /** At what age a key is followed by the next; the one before is accepted until then. */
    @WithDefault("90d")
    Duration rotateKeyAfter();
}
