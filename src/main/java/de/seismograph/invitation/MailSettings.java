package de.seismograph.invitation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.time.Duration;

/** Settings of mails. */
@ConfigMapping(prefix = "seismograph")
public interface MailSettings {
    /** Where people reach the service; the base of links in mails. Unless told, this machine. */
    @WithDefault("http://localhost:${quarkus.http.port:8080}")
    String publicUrl();

    /** How long to wait before a mail that was not accepted is tried again; grows with each attempt. */
    @WithName("mail.retry-after")
    @WithDefault("30s")
    Duration retryAfter();
}
