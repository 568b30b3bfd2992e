package de.seismograph.demo;

import de.seismograph.invitation.Invitation;
import de.seismograph.invitation.Invitations;
import de.seismograph.invitation.LetterLinks;
import de.seismograph.invitation.Roster;
import de.seismograph.pulse.Pulse;
import de.seismograph.pulse.PulseState;
import de.seismograph.region.Neighbourhood;
import de.seismograph.shared.PublicAddress;
import de.seismograph.shared.Storage;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * Fills an empty installation before it serves, and shows where to look once it does. What is not empty is never touched; a
 * filling that was interrupted is noticed, and refused instead of shown.
 */
@ApplicationScoped
class Demo {
    private static final Logger LOG = Logger.getLogger(Demo.class);

    private final DemoSettings settings;
    private final Extent extent;
    private final Filling filling;
    private final Invitations invitations;
    private final Roster roster;
    private final LetterLinks links;
    private final PublicAddress address;
    private final Storage storage;
    private final Clock clock;
    private final AtomicBoolean shown = new AtomicBoolean();

    Demo(
            DemoSettings settings,
            Extent extent,
            Filling filling,
            Invitations invitations,
            Roster roster,
            LetterLinks links,
            PublicAddress address,
            Storage storage,
            Clock clock) {
        this.settings = settings;
        this.extent = extent;
        this.filling = filling;
        this.invitations = invitations;
        this.roster = roster;
        this.links = links;
        this.address = address;
        this.storage = storage;
        this.clock = clock;
    }

    /** After the first account, so that a wrong password stops the start before all this work. */
    void prepare(@Observes @Priority(Interceptor.Priority.APPLICATION + 100) StartupEvent start) {
        if (!settings.demo()) {
            return;
        }
        if (isEmpty()) {
            fill();
        } else if (state().filter(PulseState.DRAFT::equals).isPresent()) {
            throw new ConfigurationException("Filling the demo was interrupted, unless another instance is at it this"
                    + " moment. To start afresh, remove " + storage.dataDir() + " (and empty the database, if it is one"
                    + " of your own).");
        } else if (state().isEmpty()) {
            LOG.warn("seismograph.demo is set, but this installation has data of its own: nothing was added.");
        }
    }

    private void fill() {
        LOG.infof(
                "Filling the demo: %d neighbourhoods, %d quarters. This takes half a minute, once.",
                extent.neighbourhoods(), extent.quarters());
        Instant begin = clock.instant();
        int sheets = filling.fill(extent, begin);
        LOG.infof(
                "The demo is ready: %d sheets in %d seconds.",
                sheets, Duration.between(begin, clock.instant()).toSeconds());
    }

    void show(@ObservesAsync HttpServerStart listening) {
        if (settings.demo() && state().isPresent() && !shown.getAndSet(true)) {
            System.out.println(new Welcome(address.publicUrl(), answering(), managing()).text());
        }
    }

    private static boolean isEmpty() {
        return QuarkusTransaction.joiningExisting().call(() -> Neighbourhood.count() == 0 && Pulse.count() == 0);
    }

    /** The pulse that a filling opens last. */
    private static Optional<Pulse> today() {
        return QuarkusTransaction.joiningExisting()
                .call(() -> Pulse.<Pulse>listAll().stream()
                        .filter(pulse -> pulse.title().equals(Occasions.TODAY))
                        .findFirst());
    }

    private static Optional<PulseState> state() {
        return today().map(Pulse::state);
    }

    /** A new link to the first neighbourhood's sheet, as long as the pulse is open. */
    private Optional<String> answering() {
        return today().filter(pulse -> pulse.state() == PulseState.OPEN).map(pulse -> {
            Invitation first =
                    invitations.byNeighbourhood(pulse.id()).values().iterator().next();
            return invitations.newToken(first).orElseThrow().link(address.publicUrl());
        });
    }

    /** A new link to what the first on the roster sees, as in a letter. */
    private String managing() {
        return links.signingIn("/m", roster.everybody().get(0)).address();
    }
}
