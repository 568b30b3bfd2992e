package de.seismograph.mail;

import de.seismograph.shared.Recurring;
import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/** Has the waiting letters written and hands them to the mail server. */
@ApplicationScoped
public class Delivering {
    private static final Logger LOG = Logger.getLogger(Delivering.class);
    private static final int AT_ONCE = 8;

    private final LongAdder givenUp = new LongAdder();
    private final Recurring recurring = new Recurring("The outbox");
    private final Outbox outbox;
    private final Map<String, Correspondence> writers;
    private final MailServer mails;
    private final MailSettings settings;
    private final ManagedExecutor hands;
    private final Clock clock;

    Delivering(
            Outbox outbox,
            @All List<Correspondence> writers,
            MailServer mails,
            MailSettings settings,
            ManagedExecutor hands,
            Clock clock) {
        this.outbox = outbox;
        this.writers = writers.stream().collect(Collectors.toMap(Correspondence::kind, writer -> writer));
        this.mails = mails;
        this.settings = settings;
        this.hands = hands;
        this.clock = clock;
    }

    /** Sends what is due, some letters at a time, until nothing is. */
    @Scheduled(identity = "outbox", every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void tick() {
        recurring.run(this::sendWaiting);
    }

    private void sendWaiting() {
        List<Outbox.Due> letters = outbox.take(AT_ONCE, clock.instant());
        while (!letters.isEmpty()) {
            CompletableFuture.allOf(letters.stream()
                            .map(letter -> hands.runAsync(() -> post(letter)))
                            .toArray(CompletableFuture[]::new))
                    .join();
            letters = outbox.take(AT_ONCE, clock.instant());
        }
    }

    private void post(Outbox.Due due) {
        try {
            Optional<Letter> letter = writers.get(due.kind()).write(due.subject(), due.addressee());
            letter.ifPresent(written -> mails.send(written.text(), written.to(), written.title()));
            outbox.drop(due);
        } catch (RuntimeException refused) {
            settle(due, MailTrouble.of(refused, "about " + due.kind() + " " + due.subject()));
        }
    }

    /** Letters are tried again for days, and then go: nobody looks after each of them as editors do after invitations. */
    private void settle(Outbox.Due due, MailTrouble trouble) {
        if (trouble.ofReader() || due.old() && trouble.isFinal(due.attempts())) {
            outbox.drop(due);
            givenUp.increment();
            LOG.warnf("A letter about %s %s was given up. %s", due.kind(), due.subject(), trouble.reason());
        } else {
            outbox.postpone(due, settings.nextAttemptOfLetter(due.attempts(), clock.instant()));
        }
    }

    /** How many letters this instance has given up since it was started. */
    public long givenUp() {
        return givenUp.sum();
    }
}
