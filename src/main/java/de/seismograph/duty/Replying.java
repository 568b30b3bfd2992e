package de.seismograph.duty;

import de.seismograph.shared.Changed;
import de.seismograph.shared.Edition;
import de.seismograph.shared.GermanTime;
import de.seismograph.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is done about a duty: passed on, looked into, answered. */
@ApplicationScoped
class Replying {
    private static final int MOST_YEARS = 10;

    private final EntityManager entities;
    private final ConcernedLetters letters;
    private final OwnerLetters owners;
    private final Event<Changed> changes;
    private final Clock clock;

    Replying(
            EntityManager entities,
            ConcernedLetters letters,
            OwnerLetters owners,
            Event<Changed> changes,
            Clock clock) {
        this.entities = entities;
        this.letters = letters;
        this.owners = owners;
        this.changes = changes;
        this.clock = clock;
    }

    /** Passes it on, and tells whoever owes it now. */
    @Transactional
    Duty pass(String id, @Nullable String ifMatch, DutyOwner owner) {
        Duty duty = Duty.hold(id);
        Edition.demand(ifMatch, duty.version());
        Instant now = clock.instant();
        Debt before = duty.debt();
        duty.pass(owner.debt(), now);
        if (!before.equals(duty.debt())) {
            owners.tell(duty, now);
        }
        entities.flush();
        changes.fire(new Changed(
                "duty.passed",
                id,
                Map.of("owner", owner.owner(), "dueAt", owner.dueAt().toString())));
        return duty;
    }

    @Transactional
    Duty examine(String id, Instant now) {
        Duty duty = Duty.hold(id);
        duty.examine(now);
        entities.flush();
        changes.fire(new Changed("duty.examined", id));
        return duty;
    }

    /**
     * Answers it, and has everybody told whom it concerns.
     *
     * @throws Problem 400 for a day by which nothing can be done, 409 if it is settled
     */
    @Transactional
    Duty answer(String id, Answer answer) {
        Instant now = clock.instant();
        Duty duty = settle(id, answer, now);
        letters.tell(duty, now);
        return duty;
    }

    /**
     * Answers it, and tells nobody.
     *
     * @throws Problem as {@link #answer}
     */
    @Transactional
    Duty settle(String id, Answer answer, Instant now) {
        Duty duty = Duty.hold(id);
        demandPlausible(answer, GermanTime.day(now));
        duty.answer(answer, now);
        entities.flush();
        changes.fire(
                new Changed("duty.answered", id, Map.of("outcome", duty.state().toString())));
        return duty;
    }

    /** What will be done is done within a time that people can expect; nothing at all needs no time. */
    private static void demandPlausible(Answer answer, LocalDate today) {
        LocalDate until = answer.until();
        if (until == null) {
            return;
        }
        if (answer.outcome() == Answer.Outcome.NO_MEASURE) {
            throw Problem.invalidAt("/until", "Where nothing is done, there is no day by which it will be.");
        }
        if (until.isBefore(today) || until.isAfter(today.plusYears(MOST_YEARS))) {
            throw Problem.invalidAt("/until", "This day lies within the next ten years.");
        }
    }
}
