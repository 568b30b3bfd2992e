package de.seismograph.duty;

import de.seismograph.invitation.Participant;
import de.seismograph.invitation.Roster;
import de.seismograph.judgement.Judging;
import de.seismograph.shared.Changed;
import de.seismograph.shared.Edition;
import de.seismograph.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is done about a duty: passed on, looked into, answered, and judged by those it concerns. */
@ApplicationScoped
class Replying {
    private final EntityManager entities;
    private final ConcernedLetters letters;
    private final Concerned concerned;
    private final Roster roster;
    private final Judging judging;
    private final Event<Changed> changes;
    private final Clock clock;

    Replying(
            EntityManager entities,
            ConcernedLetters letters,
            Concerned concerned,
            Roster roster,
            Judging judging,
            Event<Changed> changes,
            Clock clock) {
        this.entities = entities;
        this.letters = letters;
        this.concerned = concerned;
        this.roster = roster;
        this.judging = judging;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    Duty pass(String id, @Nullable String ifMatch, DutyOwner owner) {
        Duty duty = Duty.hold(id);
        Edition.demand(ifMatch, duty.version());
        if (owner.dueAt().isBefore(duty.dueAt()) && owner.dueAt().isBefore(clock.instant())) {
            throw Problem.invalidAt("/dueAt", "A deadline lies in the future.");
        }
        duty.pass(owner.debt());
        entities.flush();
        changes.fire(new Changed(
                "duty.passed",
                id,
                Map.of("owner", owner.owner(), "dueAt", owner.dueAt().toString())));
        return duty;
    }

    @Transactional
    Duty examine(String id) {
        Duty duty = Duty.hold(id);
        duty.examine(clock.instant());
        entities.flush();
        changes.fire(new Changed("duty.examined", id));
        return duty;
    }

    /** Answers it, and has everybody told whom it concerns. */
    @Transactional
    Duty answer(String id, Answer answer) {
        Instant now = clock.instant();
        Duty duty = Duty.hold(id);
        duty.answer(answer, now);
        entities.flush();
        letters.tell(AnswerLetters.KIND, duty, now);
        changes.fire(
                new Changed("duty.answered", id, Map.of("outcome", duty.state().toString())));
        return duty;
    }

    /**
     * @throws Problem 404 if the duty does not concern this manager, 409 unless it asks whether it has helped
     */
    @Transactional
    void judge(String id, UUID manager, Effect effect) {
        Duty duty = Duty.get(id);
        if (!concerned.include(duty, roster.demand(manager))) {
            throw Problem.notFound("There is no duty " + id + " that concerns you.");
        }
        if (!duty.asksEffect(clock.instant())) {
            throw Problem.conflict("duty-does-not-ask", "Whether this answer has helped is not asked now.");
        }
        judging.put(duty.subject(), manager, effect.answers());
    }

    /** The duties that concern a manager, with what the manager has said of each, the newest first. */
    @Transactional
    List<OwnDutyView> of(UUID manager) {
        Participant participant = roster.demand(manager);
        Instant now = clock.instant();
        List<Duty> duties = Duty.newestFirst().stream()
                .filter(duty -> concerned.include(duty, participant))
                .toList();
        Map<String, Map<String, String>> said = judging.of(
                Duty.subject("").kind(), duties.stream().map(Duty::id).toList(), manager);
        return duties.stream()
                .map(duty -> OwnDutyView.of(duty, said.getOrDefault(duty.id(), Map.of()), now))
                .toList();
    }
}
