package de.seismograph.pulse;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** Disclosure control of pulses that open from now on; nothing here may be weaker than the published method. */
@ConfigMapping(prefix = "seismograph.release")
public interface DisclosureSettings {
    /** Fewest respondents of a cell of a one-way table. */
    @WithDefault("10")
    @Min(10)
    int minOneWay();

    /** Fewest respondents of a cell of a crossing. */
    @WithDefault("20")
    @Min(20)
    int minCrossing();

    /** Fewest respondents that may be left when published cells are taken away from a published whole, unless none is left. */
    @WithDefault("5")
    @Min(5)
    int minRemainder();

    /** Every how many waves of an indicator the crossings are tabulated. */
    @WithDefault("4")
    @Min(4)
    int crossingEvery();

    /** Variance of the noise of a count, in respondents squared; none is for tests alone. */
    @WithDefault("2")
    @Min(0)
    @Max(8)
    double noiseVariance();

    /** Greatest noise of a count, in respondents. */
    @WithDefault("4")
    @Min(3)
    @Max(20)
    int greatestNoise();
}
