package de.seismograph.duty;

import de.seismograph.shared.Recurring;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Lets time work: reminds owners, looks at new releases, asks whether answers have helped, and counts what is said of it. */
@ApplicationScoped
public class DutyWatching {
    private final Recurring recurring = new Recurring("The watch over duties");
    private final EntityManager entities;
    private final Duties duties;
    private final Owing owing;
    private final OwnerLetters owners;
    private final Inquiring inquiring;
    private final DutySettings settings;
    private final Clock clock;

    DutyWatching(
            EntityManager entities,
            Duties duties,
            Owing owing,
            OwnerLetters owners,
            Inquiring inquiring,
            DutySettings settings,
            Clock clock) {
        this.entities = entities;
        this.duties = duties;
        this.owing = owing;
        this.owners = owners;
        this.inquiring = inquiring;
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
            each("reminding of", () -> duties.toRemind(now, settings), duty -> owners.remind(duty, now));
            each("looking at", this::notLookedAt, pulse -> owing.lookAt(pulse, now));
            each(
                    "asking about",
                    () -> duties.toAskAbout(now.minus(settings.askEffectAfter())),
                    duty -> inquiring.ask(duty, now));
            each("checking", () -> duties.toCheck(now), duty -> inquiring.check(duty, now));
        });
    }

    /** Each in a transaction of its own; one that fails holds up none of the others. */
    private void each(String what, Supplier<List<String>> ids, Consumer<String> work) {
        QuarkusTransaction.requiringNew()
                .call(ids::get)
                .forEach(id -> recurring.attempt(what + " " + id, () -> work.accept(id)));
    }

    @SuppressWarnings("unchecked")
    private List<String> notLookedAt() {
        return entities.createNativeQuery("""
                        select p.id from pulse p
                         where p.state = 'released' and not exists (select 1 from duty_release r where r.pulse_id = p.id)
                         order by p.released_at, p.id
                        """, String.class).getResultList();
    }
}
