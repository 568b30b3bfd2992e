package de.seismograph.dispatch;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;

/** How much managers are asked to read, and how long they can rate it. */
@ConfigMapping(prefix = "seismograph.dispatch")
public interface DispatchSettings {
    /** The day of the week on which the digest goes out. */
    @WithDefault("MONDAY")
    DayOfWeek digestDay();

    /** From when on that day, by the clocks of Germany. */
    @WithDefault("08:00")
    LocalTime digestAt();

    /** Every how many weeks. */
    @WithDefault("1")
    @Min(1)
    @Max(8)
    int digestEveryWeeks();

    /** Most dispatches that one neighbourhood gets by one digest; what is left waits for the next. */
    @WithDefault("5")
    @Min(1)
    @Max(20)
    int mostPerWeek();

    /** How long after its digest a dispatch can be rated. */
    @WithDefault("14d")
    Duration rateFor();
}
