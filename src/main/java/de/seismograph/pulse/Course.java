package de.seismograph.pulse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** The course of a pulse: opening, closing, releasing, each in one transaction that all rooms share. */
@ApplicationScoped
public class Course {
    private final EntityManager entities;
    private final Event<PulseOpened> opened;
    private final Event<PulseClosed> closed;
    private final Event<PulseReleased> released;

    Course(
            EntityManager entities,
            Event<PulseOpened> opened,
            Event<PulseClosed> closed,
            Event<PulseReleased> released) {
        this.entities = entities;
        this.opened = opened;
        this.closed = closed;
        this.released = released;
    }

    /** Opens a draft; an open pulse stays as it is. */
    @Transactional
    public Pulse open(String id, Instant now) {
        Pulse pulse = Pulse.hold(id);
        if (pulse.state() != PulseState.OPEN) {
            pulse.open(now);
            pulse.questions().forEach(Indicator::begin);
            entities.flush();
            opened.fire(new PulseOpened(pulse));
        }
        return pulse;
    }

    /** Closes an open pulse and, unless there is an embargo, releases it. */
    @Transactional
    public Pulse close(String id, Instant now) {
        Pulse pulse = Pulse.hold(id);
        pulse.close(now);
        entities.flush();
        closed.fire(new PulseClosed(pulse));
        if (!pulse.isUnderEmbargo(now)) {
            release(pulse, now);
        }
        return pulse;
    }

    /** Releases a closed pulse whose embargo has ended. */
    @Transactional
    public Pulse release(String id, Instant now) {
        Pulse pulse = Pulse.hold(id);
        release(pulse, now);
        return pulse;
    }

    private void release(Pulse pulse, Instant now) {
        pulse.release(now);
        entities.flush();
        released.fire(new PulseReleased(pulse));
    }
}
