package de.seismograph.privacy;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.Optional;

/** What only the operator can tell the readers of the privacy report. */
@ConfigMapping(prefix = "seismograph.privacy")
interface PrivacySettings {
    /** How long backups and archived write-ahead logs of the database are kept. */
    Optional<Duration> backups();

    /** Who answers questions about data protection, such as a name with a mail address. */
    Optional<String> contact();
}
