package de.seismograph.invitation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long the roster remembers. */
@ConfigMapping(prefix = "seismograph.retention")
public interface RetentionSettings {
    /** How long an entry stays after its manager has left the roster. */
    @WithDefault("180d")
    Duration roster();
}
