package de.seismograph.duty;

import de.seismograph.judgement.Judging;
import de.seismograph.pulse.Audience;
import de.seismograph.release.Summarising;
import de.seismograph.shared.GermanTime;
import de.seismograph.shared.Recurring;
import de.seismograph.trend.Shaking;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Lets time work: looks at new releases, reminds owners, asks whether answers have helped, and counts what is said of it. */
@ApplicationScoped
public class DutyWatching {
    private final Recurring recurring = new Recurring("The watch over duties");
    private final EntityManager entities;
    private final Shaking shaking;
    private final Owing owing;
    private final OwnerLetters owners;
    private final ConcernedLetters concerned;
    private final Judging judging;
    private final Summarising summarising;
    private final DutySettings settings;
    private final Clock clock;

    DutyWatching(
            EntityManager entities,
            Shaking shaking,
            Owing owing,
            OwnerLetters owners,
            ConcernedLetters concerned,
            Judging judging,
            Summarising summarising,
            DutySettings settings,
            Clock clock) {
        this.entities = entities;
        this.shaking = shaking;
        this.owing = owing;
        this.owners = owners;
        this.concerned = concerned;
        this.judging = judging;
        this.summarising = summarising;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(
            identity = "duties",
            every = "5s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    public void tick() {
        recurring.run(() -> {
            Instant now = clock.instant();
            lookAtReleases(now);
            remind(now);
            askEffects(now);
            checkEffects(now);
        });
    }

    /** What a release has shaken is read from the reading side, so that it is looked at once it is public. */
    private void lookAtReleases(Instant now) {
        for (String pulse : notLookedAt()) {
            try {
                owing.release(pulse, shaking.of(pulse, now), now);
            } catch (SQLException e) {
                throw new IllegalStateException("Cannot read what a release has shaken", e);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private List<String> notLookedAt() {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery("""
                        select p.id from pulse p
                         where p.state = 'released' and not exists (select 1 from duty_release r where r.pulse_id = p.id)
                         order by p.released_at, p.id
                        """, String.class).getResultList());
    }

    @Transactional
    void remind(Instant now) {
        Duty.unanswered().stream()
                .filter(duty -> duty.isToRemind(now, settings.remindBefore(), settings.remindEvery()))
                .forEach(duty -> {
                    duty.remind(now);
                    owners.tell(duty, now);
                });
    }

    @Transactional
    void askEffects(Instant now) {
        for (Duty duty : Duty.toAskAbout(now.minus(settings.askEffectAfter()))) {
            duty.askEffect(now, settings.askEffectFor());
            concerned.tell(EffectLetters.KIND, duty, now);
        }
    }

    @Transactional
    void checkEffects(Instant now) {
        for (Duty duty : Duty.toCheck(now)) {
            summarising.publish(
                    duty.subject(),
                    Audience.EVERYBODY,
                    List.of(Effect.question(duty.topic())),
                    judging.counted(duty.subject()),
                    GermanTime.day(now));
            judging.forget(duty.subject());
            duty.checkEffect(now);
        }
    }
}
