package de.seismograph.identity;

import de.seismograph.shared.PublicAddress;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Set;
import org.jboss.logging.Logger;

/** Says at the start when browsers will not be able to sign in: they keep our cookie only where nobody can read along. */
class PlainHttp {
    private static final Logger LOG = Logger.getLogger(PlainHttp.class);
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    void warn(@Observes StartupEvent start, PublicAddress address) {
        URI url = URI.create(address.publicUrl());
        // a name with an underscore is no host to this class
        if ("http".equals(url.getScheme()) && !THIS_MACHINE.contains(String.valueOf(url.getHost()))) {
            LOG.warnf(
                    "The public address %s is plain http: browsers refuse the cookie of a session, nobody can sign in by"
                            + " browser. Put TLS before the service and set seismograph.public-url to https.",
                    url);
        }
    }
}
