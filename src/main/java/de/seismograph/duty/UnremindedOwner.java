package de.seismograph.duty;

import de.seismograph.shared.PublicAddress;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Says at the start of a service for the public when whoever owes answers cannot be reminded of them. */
class UnremindedOwner {
    private static final Logger LOG = Logger.getLogger(UnremindedOwner.class);

    void warn(@Observes StartupEvent start, PublicAddress address, DutySettings settings) {
        if (address.publicUrl().startsWith("https:") && settings.ownerEmail().isEmpty()) {
            LOG.warnf(
                    "%s owes answers and has no address: nobody is reminded of new and overdue ones. Set"
                            + " SEISMOGRAPH_DUTY_OWNER_EMAIL.",
                    settings.owner());
        }
    }
}
