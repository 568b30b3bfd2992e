package de.seismograph.release;

import de.seismograph.shared.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The free texts given to one question of a pulse, together: they are published all at once or never. */
@Entity
@IdClass(TextCollection.Key.class)
class TextCollection {
    @Id
    @Column(name = "pulse_id")
    private String pulse;

    @Id
    @Column(name = "question_id")
    private String question;

    private Instant takenAt;
    private @Nullable Instant releasedAt;

    protected TextCollection() {}

    TextCollection(String pulse, String question, Instant takenAt) {
        this.pulse = pulse;
        this.question = question;
        this.takenAt = takenAt;
    }

    /** Which texts. */
    record Key(String pulse, String question) implements Serializable {}

    /** Whether it was not public yet. */
    boolean release(Instant now) {
        boolean first = releasedAt == null;
        releasedAt = first ? now : releasedAt;
        return first;
    }

    void demandUnpublished() {
        if (releasedAt != null) {
            throw Problem.conflict("texts-released", "These texts are public and stay as they are.");
        }
    }

    void demandPublished() {
        if (releasedAt == null) {
            throw Problem.conflict("texts-not-released", "These texts are not public yet. Publish them first.");
        }
    }

    Optional<Instant> releasedAt() {
        return Optional.ofNullable(releasedAt);
    }
}
