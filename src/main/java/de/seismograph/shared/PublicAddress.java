package de.seismograph.shared;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where people reach the service from outside. */
@ConfigMapping(prefix = "seismograph")
public interface PublicAddress {
    /** The base of links in mails and of the way back from a provider. Unless told, this machine. */
    @WithDefault("http://localhost:${quarkus.http.port:8080}")
    String publicUrl();

    /** A page of the service, by its path with the leading slash. */
    default String page(String path) {
        return publicUrl().replaceAll("/+$", "") + path;
    }
}
