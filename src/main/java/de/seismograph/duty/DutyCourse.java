package de.seismograph.duty;

import de.seismograph.invitation.Participant;
import de.seismograph.judgement.Judging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The course of duties with the time handed in and nobody signed in, for whoever relives the past. No manager is written to; the owner
 * of what is still owed is, where an address is set.
 */
@ApplicationScoped
public class DutyCourse {
    private final Owing owing;
    private final Replying replying;
    private final Duties duties;
    private final Concerned concerned;
    private final Inquiring inquiring;
    private final Judging judging;
    private final DutySettings settings;

    DutyCourse(
            Owing owing,
            Replying replying,
            Duties duties,
            Concerned concerned,
            Inquiring inquiring,
            Judging judging,
            DutySettings settings) {
        this.owing = owing;
        this.replying = replying;
        this.duties = duties;
        this.concerned = concerned;
        this.inquiring = inquiring;
        this.judging = judging;
        this.settings = settings;
    }

    /** An answer that is owed. */
    public record Owed(String id, String topic) {}

    /** Owes answers to what a release has shaken, unless it has been looked at before; gives all that are owed for it. */
    @Transactional
    public List<Owed> release(String pulse, Instant then) {
        owing.lookAt(pulse, then);
        return duties.unansweredOf(pulse).stream()
                .map(duty -> new Owed(duty.id(), duty.topic()))
                .toList();
    }

    @Transactional
    public void examine(String id, Instant then) {
        replying.examine(id, then);
    }

    /** @throws de.seismograph.shared.Problem 400 for a day by which nothing can be done, 409 if it is settled */
    @Transactional
    public void answer(String id, Answer answer, Instant then) {
        replying.settle(id, answer, then);
    }

    /**
     * Has those concerned say whether an answer has helped, and none of anybody else, and counts that once the time for it is over.
     * Nothing while it is too early to ask, or where it has been asked.
     */
    @Transactional
    public void inquire(String id, Map<Participant, Effect> effects, Instant now) {
        Duty duty = Duty.hold(id);
        Instant asked = duty.answeredAt().orElseThrow().plus(settings.askEffectAfter());
        if (duty.inquiry().isPresent() || asked.isAfter(now)) {
            return;
        }
        duty.askEffect(asked, settings.askEffectFor());
        effects.forEach((manager, effect) -> {
            if (concerned.include(duty, manager)) {
                judging.put(duty.subject(), manager.id(), effect.answers());
            }
        });
        Instant until = duty.inquiry().orElseThrow().until();
        if (!until.isAfter(now)) {
            inquiring.check(id, until);
        }
    }
}
