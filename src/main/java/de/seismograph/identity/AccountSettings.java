package de.seismograph.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How people come to an account. */
@ConfigMapping(prefix = "seismograph.accounts")
interface AccountSettings {
    /**
     * The cost of a bcrypt hash: it takes 2 to the power of this rounds. To be chosen before the first account: what is kept already stays
     * as it is, and whoever compares times could tell then that an account is from before.
     */
    @WithDefault("11")
    @Min(4)
    @Max(16)
    int passwordCost();

    /** How long a link to choose a password is good for, from the sending of its mail on. */
    @WithDefault("48h")
    Duration invitationLifetime();

    /** How long after that an unused invitation, with the address it was mailed to, can still be seen. */
    @WithDefault("30d")
    Duration invitationKept();
}
