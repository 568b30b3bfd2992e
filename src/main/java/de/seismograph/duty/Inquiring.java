package de.seismograph.duty;

import de.seismograph.invitation.Roster;
import de.seismograph.judgement.Judging;
import de.seismograph.release.Summarising;
import de.seismograph.shared.GermanTime;
import de.seismograph.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Asks those concerned whether an answer has helped, takes what they say, and publishes it once. */
@ApplicationScoped
class Inquiring {
    private final Concerned concerned;
    private final ConcernedLetters letters;
    private final Roster roster;
    private final Judging judging;
    private final Summarising summarising;
    private final DutySettings settings;
    private final Clock clock;

    Inquiring(
            Concerned concerned,
            ConcernedLetters letters,
            Roster roster,
            Judging judging,
            Summarising summarising,
            DutySettings settings,
            Clock clock) {
        this.concerned = concerned;
        this.letters = letters;
        this.roster = roster;
        this.judging = judging;
        this.summarising = summarising;
        this.settings = settings;
        this.clock = clock;
    }

    /** Unless another instance has done so. */
    @Transactional
    void ask(String id, Instant now) {
        Duty duty = Duty.hold(id);
        if (duty.inquiry().isEmpty()) {
            duty.askEffect(now, settings.askEffectFor());
            letters.tell(duty, now);
        }
    }

    /**
     * Takes what a manager says. Nobody counts meanwhile, so that it is counted or refused.
     *
     * @throws Problem 404 if the duty does not concern this manager, 409 unless it asks whether it has helped
     */
    @Transactional
    void judge(String id, UUID manager, Effect effect) {
        Duty duty = Duty.holdToJudge(id);
        if (!concerned.include(duty, roster.demand(manager))) {
            throw Problem.notFound("There is no duty " + id + " that concerns you.");
        }
        if (!duty.asksEffect(clock.instant())) {
            throw Problem.conflict("duty-does-not-ask", "Whether this answer has helped is not asked now.");
        }
        judging.put(duty.subject(), manager, effect.answers());
    }

    /**
     * Publishes what was said, of all together alone and each neighbourhood alike: those concerned are no sample of the country. Unless
     * another instance has done so.
     */
    @Transactional
    void check(String id, Instant now) {
        Duty duty = Duty.hold(id);
        if (duty.inquiry().filter(inquiry -> inquiry.isToCheck(now)).isPresent()) {
            summarising.renew(
                    duty.subject(),
                    List.of(Effect.question(duty.topic())),
                    judging.counted(duty.subject()),
                    GermanTime.day(now));
            judging.forget(duty.subject());
            duty.checkEffect(now);
        }
    }
}
