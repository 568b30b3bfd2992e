package de.seismograph.invitation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How patiently keys are looked after. */
@ConfigMapping(prefix = "seismograph.keys")
interface KeySettings {
    /** How long the key of an open pulse may be missing, while others are there, before it counts as lost. */
    @WithDefault("5m")
    Duration lostAfter();

    /** How long another key may be missing, before what was kept under it is forgotten and one is made anew. */
    @WithDefault("7d")
    Duration goneAfter();
}
