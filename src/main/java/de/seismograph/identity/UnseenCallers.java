package de.seismograph.identity;

import de.seismograph.shared.PublicAddress;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Says at the start when a proxy seems to stand in front and is not believed: then all people seem to come from one place. */
class UnseenCallers {
    private static final Logger LOG = Logger.getLogger(UnseenCallers.class);

    void warn(@Observes StartupEvent start, PublicAddress address, VertxHttpConfig http) {
        if (address.publicUrl().startsWith("https:") && !http.proxy().proxyAddressForwarding()) {
            LOG.warn(
                    "The public address is https, but no proxy is believed: behind one, everybody seems to come from one"
                            + " place, and one person's wrong passwords slow down all. Set"
                            + " QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING and QUARKUS_HTTP_PROXY_TRUSTED_PROXIES.");
        }
    }
}
