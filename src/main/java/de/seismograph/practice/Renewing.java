package de.seismograph.practice;

import de.seismograph.judgement.Judging;
import de.seismograph.pulse.DisclosureSettings;
import de.seismograph.pulse.Question;
import de.seismograph.release.Judged;
import de.seismograph.release.Subject;
import de.seismograph.release.Summaries;
import de.seismograph.release.Summarising;
import de.seismograph.release.Summary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Publishes the next figures of what is judged on and on: once enough neighbourhoods have judged, as soon as enough of that is new, and
 * once a day at most.
 */
@ApplicationScoped
class Renewing {
    private final Judging judging;
    private final Summarising summarising;
    private final Summaries summaries;
    private final DisclosureSettings settings;
    private final EntityManager entities;

    Renewing(
            Judging judging,
            Summarising summarising,
            Summaries summaries,
            DisclosureSettings settings,
            EntityManager entities) {
        this.judging = judging;
        this.summarising = summarising;
        this.summaries = summaries;
        this.settings = settings;
        this.entities = entities;
    }

    /** Held as by whoever judges: what is called counted has been counted. */
    @Transactional
    void renewFactor(String id, LocalDate today) throws SQLException {
        takeTurns();
        Optional<Factor> held = Factor.holdIfCurrent(id);
        if (held.isPresent() && renew(Opinion.of(id), Opinion.question(held.get()), today)) {
            held.get().stand(summarising.latest(Opinion.of(id), Opinion.KEY));
        }
    }

    /** Held as by whoever adopts it. */
    @Transactional
    void renewPractice(String id, LocalDate today) throws SQLException {
        takeTurns();
        if (Practice.holdIfThere(id).isPresent()) {
            renew(Adoption.of(id), Adoption.question(), today);
        }
    }

    /** Services side by side. */
    private void takeTurns() {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('figures-of-practice'))")
                .getSingleResult();
    }

    /** @return whether there are new figures */
    private boolean renew(Subject subject, Question question, LocalDate today) throws SQLException {
        if (isOf(today, subject) || judging.fresh(subject) < summarising.minRemainder()) {
            return false;
        }
        List<Judged> judged = judging.counted(subject);
        if (judged.size() < settings.minOneWay()) {
            return false;
        }
        summarising.renew(subject, List.of(question), judged, today);
        judging.settle(subject);
        return true;
    }

    private boolean isOf(LocalDate today, Subject subject) throws SQLException {
        return summaries
                .of(subject)
                .map(Summary::publishedOn)
                .filter(day -> !day.isBefore(today))
                .isPresent();
    }
}
