package de.seismograph.signal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** Signals: how many one raises, how long they stay, and from where on the federal side owes an answer. */
@ConfigMapping(prefix = "seismograph.signal")
public interface SignalSettings {
    /** How many neighbourhoods have to support a signal before an answer is owed; whoever raised it is one of them. */
    @WithDefault("3")
    @Min(2)
    int dutyFromNeighbourhoods();

    /** In how many Laender they have to lie. */
    @WithDefault("2")
    @Min(1)
    int dutyFromLaender();

    /** How many signals a manager raises within a day. */
    @WithDefault("5")
    @Min(1)
    int mostPerDay();

    /** After which time a signal closes by itself. */
    @WithDefault("180d")
    Duration openFor();

    /** After which time it is forgotten who has raised or supported it; until then they can be told what has come of it. */
    @WithDefault("365d")
    Duration rememberedFor();
}
