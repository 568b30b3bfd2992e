package de.seismograph.duty;

import de.seismograph.invitation.Participant;
import de.seismograph.judgement.Judging;
import de.seismograph.trend.Shaking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The course of duties with the time handed in and nobody signed in, for whoever relives the past. No manager is written to. */
@ApplicationScoped
public class DutyCourse {
    private final Shaking shaking;
    private final Owing owing;
    private final Duties duties;
    private final Inquiring inquiring;
    private final Judging judging;
    private final DutySettings settings;

    DutyCourse(
            Shaking shaking, Owing owing, Duties duties, Inquiring inquiring, Judging judging, DutySettings settings) {
        this.shaking = shaking;
        this.owing = owing;
        this.duties = duties;
        this.inquiring = inquiring;
        this.judging = judging;
        this.settings = settings;
    }

    /** An answer that is owed. */
    public record Owed(String id, String topic) {}

    /** Owes answers to what a release has shaken, unless it has been looked at before; gives all that are owed for it. */
    @Transactional
    public List<Owed> release(String pulse, Instant then) {
        lookAt(pulse, then);
        return duties.unansweredOf(pulse).stream()
                .map(duty -> new Owed(duty.id(), duty.topic()))
                .toList();
    }

    /** What a release has shaken is read from the reading side: until that shows the release, there is nothing to look at. */
    void lookAt(String pulse, Instant now) {
        try {
            shaking.of(pulse, now).ifPresent(shaken -> owing.release(pulse, shaken, now));
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot read what a release has shaken", e);
        }
    }

    @Transactional
    public void examine(String id, Instant then) {
        Duty.hold(id).examine(then);
    }

    @Transactional
    public void answer(String id, Answer answer, Instant then) {
        Duty.hold(id).answer(answer, then);
    }

    /**
     * Asks those concerned whether an answer has helped, and counts what they say once the time for it is over. Nothing while it is too
     * early to ask.
     */
    @Transactional
    public void inquire(String id, Map<Participant, Effect> effects, Instant now) {
        Duty duty = Duty.hold(id);
        Instant asked = duty.answeredAt().orElseThrow().plus(settings.askEffectAfter());
        if (asked.isAfter(now)) {
            return;
        }
        duty.askEffect(asked, settings.askEffectFor());
        effects.forEach((manager, effect) -> judging.put(duty.subject(), manager.id(), effect.answers()));
        Instant until = asked.plus(settings.askEffectFor());
        if (!until.isAfter(now)) {
            inquiring.check(id, until);
        }
    }
}
