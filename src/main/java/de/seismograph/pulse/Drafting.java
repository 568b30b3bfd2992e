package de.seismograph.pulse;

import de.seismograph.shared.Edition;
import jakarta.enterprise.context.ApplicationScoped;
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

    Drafting(EntityManager entities, SecureRandom chance) {
        this.entities = entities;
        this.chance = chance;
    }

    @Transactional
    public Pulse write(PulseDraft written, Instant now) {
        Pulse pulse = Pulse.draft(newId(), written, now);
        entities.persist(pulse);
        entities.flush();
        return pulse;
    }

    @Transactional
    Pulse rewrite(String id, @Nullable String ifMatch, PulseDraft written, Instant now) {
        Pulse pulse = Pulse.hold(id);
        Edition.demand(ifMatch, pulse.edition());
        pulse.rewrite(written, now);
        entities.flush();
        return pulse;
    }

    @Transactional
    void discard(String id, @Nullable String ifMatch) {
        Pulse pulse = Pulse.hold(id);
        Edition.demand(ifMatch, pulse.edition());
        pulse.demand(PulseState.DRAFT, "Only a draft can be discarded");
        pulse.delete();
    }

    private String newId() {
        return chance.ints(ID_LENGTH, 0, ALPHABET.length())
                .mapToObj(ALPHABET::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }
}
