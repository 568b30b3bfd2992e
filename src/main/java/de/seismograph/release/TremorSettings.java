package de.seismograph.release;

import de.seismograph.statistics.TremorThresholds;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;

/** From where on a movement is called a tremor; frozen with each wave at its close. */
@ConfigMapping(prefix = "seismograph.tremor")
public interface TremorSettings {
    /** Number of waves whose weighted mean is the recent normal. */
    @WithDefault("4")
    @Min(1)
    int window();

    /** How far a quiet series moves from wave to wave, in points, before anything is known of it. */
    @WithDefault("3")
    @DecimalMin("0")
    double wobble();

    /** How many waves of experience that expectation is worth. */
    @WithDefault("8")
    @DecimalMin(value = "0", inclusive = false)
    double wobbleWeight();

    /** Probability below which a movement is a stirring. */
    @WithDefault("0.05")
    @DecimalMin("0")
    @DecimalMax("1")
    double stirring();

    /** Which part of the tremors of a wave may be false alarms. */
    @WithDefault("0.05")
    @DecimalMin("0")
    @DecimalMax("1")
    double falseDiscoveryRate();

    /** Smallest national movement that is reported, in points. */
    @WithDefault("8")
    @DecimalMin("0")
    double nationalChange();

    /** Smallest movement of a subgroup that is reported, in points. */
    @WithDefault("15")
    @DecimalMin("0")
    double subgroupChange();

    /** Slack of the drift chart, in standard errors. */
    @WithDefault("0.5")
    @DecimalMin("0")
    double driftAllowance();

    /** Limit of the drift chart, in standard errors. */
    @WithDefault("4")
    @DecimalMin(value = "0", inclusive = false)
    double driftLimit();

    /** Fewest waves of a drift. */
    @WithDefault("4")
    @Min(2)
    int driftFrom();

    /** How many answers the national variance is worth within a subgroup. */
    @WithDefault("20")
    @DecimalMin("0")
    double shrinkage();

    /** The thresholds of these settings. */
    static TremorThresholds thresholds(TremorSettings settings) {
        return new TremorThresholds(
                settings.window(),
                settings.wobble(),
                settings.wobbleWeight(),
                settings.stirring(),
                settings.falseDiscoveryRate(),
                settings.nationalChange(),
                settings.subgroupChange(),
                settings.driftAllowance(),
                settings.driftLimit(),
                settings.driftFrom(),
                settings.shrinkage());
    }
}
