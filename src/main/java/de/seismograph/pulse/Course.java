package de.seismograph.pulse;

import de.seismograph.shared.Changed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The course of a pulse: opening, closing, releasing, each in one transaction that all rooms share. */
@ApplicationScoped
public class Course {
    private final EntityManager entities;
    private final DisclosureSettings disclosure;
    private final Event<PulseOpened> opened;
    private final Event<PulseClosed> closed;
    private final Event<PulseReleased> released;
    private final Event<PulseReminded> reminded;
    private final Event<PulseArchived> archived;
    private final Event<Changed> changes;

    Course(
            EntityManager entities,
            DisclosureSettings disclosure,
            Event<PulseOpened> opened,
            Event<PulseClosed> closed,
            Event<PulseReleased> released,
            Event<PulseReminded> reminded,
            Event<PulseArchived> archived,
            Event<Changed> changes) {
        this.entities = entities;
        this.disclosure = disclosure;
        this.opened = opened;
        this.closed = closed;
        this.released = released;
        this.reminded = reminded;
        this.archived = archived;
        this.changes = changes;
    }

    /** Opens a draft; an open pulse stays as it is. */
    @Transactional
    public Pulse open(String id, Instant now) {
        Pulse pulse = Pulse.hold(id);
        open(pulse, now);
        return pulse;
    }

    /** Opens a draft if it still is due; gives whether it was. */
    @Transactional
    boolean openDue(String id, Instant now) {
        return ifDue(id, pulse -> pulse.isDueToOpen(now), pulse -> open(pulse, now));
    }

    private void open(Pulse pulse, Instant now) {
        if (pulse.state() != PulseState.OPEN) {
            pulse.open(Terms.of(disclosure), now);
            pulse.questions().stream()
                    .sorted(Comparator.comparing(Question::indicator))
                    .forEach(question -> Indicator.begin(question, pulse.audience()));
            entities.flush();
            opened.fire(new PulseOpened(pulse));
            changes.fire(new Changed("pulse.opened", pulse.id()));
        }
    }

    /** Closes an open pulse and, unless there is an embargo, releases it. */
    @Transactional
    public Pulse close(String id, Instant now) {
        Pulse pulse = Pulse.hold(id);
        close(pulse, now, false);
        return pulse;
    }

    /** Closes a pulse whose key is lost for good: its answers are counted together only. */
    @Transactional
    Pulse closeWithoutKey(String id, Instant now) {
        Pulse pulse = Pulse.hold(id);
        close(pulse, now, true);
        return pulse;
    }

    /** Ends the answering of an open pulse whose key is lost; gives whether it was still going on. */
    @Transactional
    public boolean cutShort(String id, Instant now) {
        Predicate<Pulse> goingOn =
                pulse -> pulse.state() == PulseState.OPEN && pulse.keyLostAt().isEmpty();
        return ifDue(id, goingOn, pulse -> {
            pulse.cutShort(now);
            changes.fire(new Changed("pulse.cut-short", pulse.id(), Map.of("reason", "key-lost")));
        });
    }

    /** Closes a pulse if it still is due; gives whether it was. */
    @Transactional
    boolean closeDue(String id, Instant now) {
        return ifDue(id, pulse -> pulse.isDueToClose(now), pulse -> close(pulse, now, false));
    }

    private void close(Pulse pulse, Instant now, boolean withoutKey) {
        pulse.close(now);
        entities.flush();
        closed.fire(new PulseClosed(pulse, withoutKey));
        changes.fire(new Changed("pulse.closed", pulse.id(), withoutKey ? Map.of("withoutKey", true) : Map.of()));
        if (!pulse.isUnderEmbargo(now)) {
            release(pulse, now);
        }
    }

    /** Has the managers of an open pulse reminded. */
    @Transactional
    public void remind(String id, Instant now) {
        remind(Pulse.hold(id), now);
    }

    /** Reminds if it still is due; gives whether it was. */
    @Transactional
    boolean remindDue(String id, Instant now) {
        return ifDue(id, pulse -> pulse.isDueToRemind(now), pulse -> remind(pulse, now));
    }

    private void remind(Pulse pulse, Instant now) {
        pulse.remind(now);
        entities.flush();
        reminded.fire(new PulseReminded(pulse));
        changes.fire(new Changed("pulse.reminded", pulse.id()));
    }

    /** Releases a closed pulse if it still is due; gives whether it was. */
    @Transactional
    boolean releaseDue(String id, Instant now) {
        return ifDue(id, pulse -> pulse.isDueToRelease(now), pulse -> release(pulse, now));
    }

    private void release(Pulse pulse, Instant now) {
        pulse.release(now);
        entities.flush();
        released.fire(new PulseReleased(pulse));
        changes.fire(new Changed("pulse.released", pulse.id()));
    }

    /** Puts a released pulse away, unless something is owed for it; one in the archive stays there. */
    @Transactional
    Pulse archive(String id, Instant now) {
        Pulse pulse = Pulse.hold(id);
        if (pulse.archivedAt().isEmpty()) {
            pulse.archive(now);
            entities.flush();
            archived.fire(new PulseArchived(pulse));
            changes.fire(new Changed("pulse.archived", id));
        }
        return pulse;
    }

    /** Looks again once nobody else can change the pulse. */
    private static boolean ifDue(String id, Predicate<Pulse> due, Consumer<Pulse> step) {
        Pulse pulse = Pulse.hold(id);
        if (!due.test(pulse)) {
            return false;
        }
        step.accept(pulse);
        return true;
    }
}
