package de.seismograph.shared;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How many failures are free, and how long whoever goes on failing has to wait. */
@ConfigMapping(prefix = "seismograph.throttle")
public interface ThrottleSettings {
    /** Wrong passwords of one account from one address prefix. */
    @WithDefault("10")
    int failures();

    /** Wrong passwords of one account from anywhere; beyond, a new place has a single one. */
    @WithDefault("100")
    int failuresOfAccount();

    /** Wrong passwords, or wrong tokens, from one address prefix. */
    @WithDefault("100")
    int failuresFromPrefix();

    /** Wrong tokens for one pulse. */
    @WithDefault("1000")
    int failuresOfPulse();

    /** The wait after the first failure too many; each further one doubles it. */
    @WithDefault("1s")
    Duration firstWait();

    /** The longest wait of one account at one address prefix. */
    @WithDefault("15m")
    Duration longestWait();

    /** The longest wait that others at the same address prefix may have to share. */
    @WithDefault("1m")
    Duration longestSharedWait();

    /** After this time without a failure all is forgotten. */
    @WithDefault("1d")
    Duration memory();
}
