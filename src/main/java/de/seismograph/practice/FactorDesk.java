package de.seismograph.practice;

import de.seismograph.judgement.Judging;
import de.seismograph.pulse.Pulse;
import de.seismograph.pulse.Question;
import de.seismograph.release.FreeTexts;
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
import java.util.Optional;
import java.util.UUID;

/** Takes factors and opinions, and keeps the collection in order. Only what editors do is audited. */
@ApplicationScoped
public class FactorDesk {
    private static final String GONE_IF_SHORT = "must say something besides \"weil\" and full stops";
    private static final int SHORTEST = 3;

    private final Judging judging;
    private final FreeTexts texts;
    private final EntityManager entities;
    private final SecureRandom chance;
    private final Event<Changed> changes;

    FactorDesk(Judging judging, FreeTexts texts, EntityManager entities, SecureRandom chance, Event<Changed> changes) {
        this.judging = judging;
        this.texts = texts;
        this.entities = entities;
        this.chance = chance;
        this.changes = changes;
    }

    /**
     * Adds what a manager has written, who thereby agrees with it; if it is there and this manager agrees, nothing is left to do.
     *
     * @throws Problem 409 about the one that says the same already
     */
    @Transactional
    public Added add(NewFactor written, UUID manager, LocalDate today) {
        Optional<String> added = insert(written, today);
        if (added.isEmpty()) {
            Factor there = Factor.like(written).orElseThrow();
            if (!isAgreedBy(there, manager)) {
                throw exists(there);
            }
            return new Added(there.id(), false);
        }
        judging.put(Opinion.of(added.get()), manager, Opinion.AGREE.asAnswers());
        return new Added(added.get(), true);
    }

    private boolean isAgreedBy(Factor factor, UUID manager) {
        return factor.mergedInto().isEmpty()
                && Opinion.in(judging.of(Opinion.of(factor.id()), manager))
                        .filter(Opinion.AGREE::equals)
                        .isPresent();
    }

    /** Adds what an editor has written. */
    @Transactional
    String addAsEditor(NewFactor written, LocalDate today) {
        String id = insert(written, today)
                .orElseThrow(() -> exists(Factor.like(written).orElseThrow()));
        changes.fire(new Changed("factor.added", id));
        return id;
    }

    /**
     * Makes a factor of a free text that was asked for as one.
     *
     * @param written what an editor has made of the text
     * @return the id of the factor
     * @throws Problem 404 if there is no such text, 409 if its question asks for no factors, or there is one of it or like it already
     */
    @Transactional
    String addFromText(String pulse, String question, String text, String written, LocalDate today) {
        Question asked = Pulse.get(pulse).question(question);
        if (asked.field() == null || asked.direction() == null) {
            throw Problem.conflict("no-factors-asked", "This question does not ask for factors.");
        }
        texts.holdUnused(pulse, question, text);
        String id = addAsEditor(new NewFactor(asked.field(), asked.direction(), written), today);
        texts.use(pulse, question, text, id);
        return id;
    }

    /** @return its id; none if there is one in these words already */
    private Optional<String> insert(NewFactor written, LocalDate today) {
        if (!FieldOfAction.exists(written.field())) {
            throw Problem.invalidAt("/field", "There is no field of action \"" + written.field() + "\".");
        }
        String text = Wording.of(written.text());
        if (text.codePointCount(0, text.length()) < SHORTEST) {
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
        return rows == 0 ? Optional.empty() : Optional.of(id);
    }

    private static Problem exists(Factor there) {
        return Problem.conflict("factor-exists", "There is a factor in these words already.")
                .about(there.mergedInto().orElse(there.id()));
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

    /** Two factors become one, and who has judged the first has judged the second. Held in one order, whichever is merged into which. */
    @Transactional
    public void merge(String id, String into) {
        Factor.hold(id.compareTo(into) < 0 ? id : into);
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
