package de.seismograph.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How people come to an account. */
@ConfigMapping(prefix = "seismograph.accounts")
interface AccountSettings {
    /** How long a link to choose a password is good for, from the sending of its mail on. */
    @WithDefault("48h")
    Duration invitationLifetime();

    /** How long after that an unused invitation, with the address it was mailed to, can still be seen. */
    @WithDefault("30d")
    Duration invitationKept();
}
