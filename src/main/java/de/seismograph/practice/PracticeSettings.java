package de.seismograph.practice;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/** What managers write for each other. */
@ConfigMapping(prefix = "seismograph.practice")
interface PracticeSettings {
    /** How many factors, and how many examples of practice, a manager adds within a day. */
    @WithDefault("10")
    @Min(1)
    int mostPerDay();
}
