package de.seismograph.pulse;

import io.smallrye.config.ConfigMapping;

/** Settings of the course of pulses. */
@ConfigMapping(prefix = "seismograph.pulse")
public interface CourseSettings {
    /** How often due openings, closings and releases are looked for; {@code off} for never. */
    String tick();
}
