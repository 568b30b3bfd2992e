package de.seismograph.demo;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whether this is a demo. */
@ConfigMapping(prefix = "seismograph")
interface DemoSettings {
    /** Fills an empty installation with invented data at the start, and shows where to look at every start. */
    @WithDefault("false")
    boolean demo();
}
