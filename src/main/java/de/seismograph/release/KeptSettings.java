package de.seismograph.release;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long what a close leaves unpublished is kept at most. */
@ConfigMapping(prefix = "seismograph.retention")
public interface KeptSettings {
    /** Answers of the panel, after the close of their pulse; the next wave of their indicator deletes them earlier. */
    @WithDefault("200d")
    Duration panel();

    /** Free texts that nobody has published, after the close of their pulse. */
    @WithDefault("90d")
    Duration texts();
}
