package de.seismograph.identity;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** How an operator names the password of the account {@code admin} from outside. */
@ConfigMapping(prefix = "seismograph")
interface AdminSettings {
    /**
     * The password of {@code admin}, at every start: whoever can set it can recover a lost password. Without it the first start
     * makes one up.
     */
    Optional<String> adminPassword();
}
