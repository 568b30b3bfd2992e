package de.seismograph.practice;

import de.seismograph.judgement.Judging;
import de.seismograph.shared.Changed;
import de.seismograph.shared.Problem;
import de.seismograph.shared.ShortId;
import de.seismograph.topic.FieldOfAction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Takes factors and opinions, and keeps the collection in order. Only what editors do is audited. */
@ApplicationScoped
public class FactorDesk {
    private static final String GONE_IF_SHORT = "must say something besides \"weil\" and full stops";

    private final Judging judging;
    private final EntityManager entities;
    private final SecureRandom chance;
    private final Event<Changed> changes;

    FactorDesk(Judging judging, EntityManager entities, SecureRandom chance, Event<Changed> changes) {
        this.judging = judging;
        this.entities = entities;
        this.chance = chance;
        this.changes = changes;
    }

    /**
     * Adds what a manager has written, who thereby agrees with it.
     *
     * @return its id
     * @throws Problem 409 about the one that says the same already
     */
    @Transactional
    public String add(NewFactor written, UUID manager, LocalDate today) {
        String id = add(written, today);
        judging.put(Opinion.of(id), manager, Opinion.AGREE.asAnswers());
        return id;
    }

    /** Adds what an editor has written. */
    @Transactional
    String addAsEditor(NewFactor written, LocalDate today) {
        String id = add(written, today);
        changes.fire(new Changed("factor.added", id));
        return id;
    }

    private String add(NewFactor written, LocalDate today) {
        if (!FieldOfAction.exists(written.field())) {
            throw Problem.invalidAt("/field", "There is no field of action \"" + written.field() + "\".");
        }
        String text = Wording.of(written.text());
        if (text.length() < 3) {
            throw Problem.invalidAt("/text", GONE_IF_SHORT);
        }
        String id = ShortId.make(chance);
        int rows = entities.createNativeQuery("""
                        insert into factor (id, field, direction, text, created_on)
                        values (:id, :field, :direction, :text, :today)
                        on conflict (field, direction, lower(text)) do nothing
                        """)
                .setParameter("id", id)
                .setParameter("field", written.field())
                .setParameter("direction", written.direction().toString())
                .setParameter("text", text)
                .setParameter("today", today)
                .executeUpdate();
        if (rows == 0) {
            throw Factor.like(written)
                    .map(there -> Problem.conflict("factor-exists", "There is a factor in these words already.")
                            .about(there.mergedInto().orElse(there.id())))
                    .orElseThrow();
        }
        return id;
    }

    /** Takes an opinion in place of the one before. */
    @Transactional
    public void opine(String id, UUID manager, Opinion opinion) {
        Factor.hold(id).demandCurrent();
        judging.put(Opinion.of(id), manager, opinion.asAnswers());
    }

    /** Takes an opinion back. */
    @Transactional
    void takeBack(String id, UUID manager) {
        Factor.hold(id).demandCurrent();
        judging.put(Opinion.of(id), manager, Map.of());
    }

    /** Two factors become one, and who has judged the first has judged the second. */
    @Transactional
    public void merge(String id, String into) {
        Factor merged = Factor.hold(id);
        Factor kept = Factor.hold(into);
        merged.mergeInto(kept);
        judging.unite(Opinion.of(id), Opinion.of(into));
        changes.fire(new Changed("factor.merged", id, Map.of("into", into)));
    }

    /** Deletes a factor, such as one that names somebody, with all that were merged into it. */
    @Transactional
    void withdraw(String id) {
        Factor factor = Factor.hold(id);
        judging.forget(Opinion.of(id));
        factor.delete();
        changes.fire(new Changed("factor.withdrawn", id));
    }
}
