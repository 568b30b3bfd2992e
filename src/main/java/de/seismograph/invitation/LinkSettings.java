package de.seismograph.invitation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Links by which managers sign in. */
@ConfigMapping(prefix = "seismograph.manager-link")
interface LinkSettings {
    /** How long a link is good for, once. */
    @WithDefault("15m")
    Duration lifetime();

    /** How long one is good for, once, that comes with a letter many get alike. */
    @WithDefault("7d")
    Duration inLetters();

    /** How many a manager gets within an hour; nobody is told when there are no more. */
    @WithDefault("3")
    int mostPerHour();

    /** How many personal links a manager who is signed in makes for answering within an hour. */
    @WithDefault("10")
    int mostPersonalPerHour();

    /** How many one place (IPv4 /24, IPv6 /56) asks for before it has to wait between them. */
    @WithDefault("100")
    int mostFromPlace();
}
