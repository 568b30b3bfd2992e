package de.seismograph.pulse;

import de.seismograph.shared.Changed;
import de.seismograph.shared.Edition;
import de.seismograph.shared.ShortId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Writing, rewriting and discarding drafts. */
@ApplicationScoped
public class Drafting {
    private final EntityManager entities;
    private final SecureRandom chance;
    private final Event<Changed> changes;

    Drafting(EntityManager entities, SecureRandom chance, Event<Changed> changes) {
        this.entities = entities;
        this.chance = chance;
        this.changes = changes;
    }

    @Transactional
    public Pulse write(PulseDraft written, Instant now) {
        return write(written, null, now);
    }

    /** @param signal the one it grows out of, if there is one */
    @Transactional
    public Pulse write(PulseDraft written, @Nullable String signal, Instant now) {
        Pulse pulse = Pulse.draft(ShortId.make(chance), written, signal, now);
        entities.persist(pulse);
        entities.flush();
        changes.fire(new Changed("pulse.drafted", pulse.id()));
        return pulse;
    }

    @Transactional
    Pulse rewrite(String id, @Nullable String ifMatch, PulseDraft written, Instant now) {
        Pulse pulse = Pulse.hold(id);
        Edition.demand(ifMatch, pulse.edition());
        pulse.rewrite(written, now);
        entities.flush();
        changes.fire(new Changed("pulse.rewritten", id));
        return pulse;
    }

    @Transactional
    void discard(String id, @Nullable String ifMatch) {
        Pulse pulse = Pulse.hold(id);
        Edition.demand(ifMatch, pulse.edition());
        pulse.demand(PulseState.DRAFT, "Only a draft can be discarded.");
        pulse.delete();
        changes.fire(new Changed("pulse.discarded", id));
    }
}
