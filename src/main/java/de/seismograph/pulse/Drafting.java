package de.seismograph.pulse;

import de.seismograph.shared.Changed;
import de.seismograph.shared.Edition;
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
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int ID_LENGTH = 10;

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
        Pulse pulse = Pulse.draft(newId(), written, now);
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

    private String newId() {
        return chance.ints(ID_LENGTH, 0, ALPHABET.length())
                .mapToObj(ALPHABET::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }
}
