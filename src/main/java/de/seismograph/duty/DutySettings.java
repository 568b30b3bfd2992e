package de.seismograph.duty;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Duties to answer. */
@ConfigMapping(prefix = "seismograph.duty")
interface DutySettings {
    /** How long the federal side has for its answer. */
    @WithDefault("30d")
    Duration deadline();

    /** Who owes the answer until an editor names somebody else; public. */
    @WithDefault("Programmbegleitung Sozialer Zusammenhalt")
    String owner();

    /** Where this owner is reminded; without an address nobody is. */
    Optional<String> ownerEmail();

    /** How long before the deadline the owner is reminded for the first time. */
    @WithDefault("7d")
    Duration remindBefore();

    /** How often the owner is reminded of an answer that is overdue. */
    @WithDefault("7d")
    Duration remindEvery();

    /** How long after the answer those concerned are asked whether it has helped. */
    @WithDefault("60d")
    Duration askEffectAfter();

    /** How long they can say so. */
    @WithDefault("14d")
    Duration askEffectFor();
}
