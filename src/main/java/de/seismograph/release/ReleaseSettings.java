package de.seismograph.release;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/** Disclosure control of releases. */
@ConfigMapping(prefix = "seismograph.release")
public interface ReleaseSettings {
    /** Fewest respondents of a cell of a one-way table. */
    @WithDefault("10")
    @Min(10)
    int minOneWay();

    /** Fewest respondents of a cell of a crossing. */
    @WithDefault("20")
    @Min(20)
    int minCrossing();

    /** Every how many waves of an indicator the crossings are tabulated. */
    @WithDefault("4")
    @Min(1)
    int crossingEvery();
}
