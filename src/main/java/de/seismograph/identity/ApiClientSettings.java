package de.seismograph.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long machines may come in. */
@ConfigMapping(prefix = "seismograph.api-clients")
interface ApiClientSettings {
    /** How long a client is good for unless told otherwise, and at most. */
    @WithDefault("365d")
    Duration lifetime();

    /** How long a token of a client is good for, unless the client changes before. */
    @WithDefault("1h")
    Duration tokenLifetime();
}
