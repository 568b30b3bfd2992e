package de.seismograph.shared;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MailTemplate.MailTemplateInstance;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Hands a mail to the mail server, and waits until that has it. */
@Singleton
public class MailHandover {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /**
     * One event loop for all conversations. The pool of connections lets whoever is at it open connections for others; on another
     * loop than theirs a quick server's greeting can arrive before anybody listens, and is lost.
     */
    private final Context loop;

    MailHandover(Vertx vertx) {
        this.loop = ((VertxInternal) vertx).createEventLoopContext();
    }

    /** Throws whatever keeps the mail server from taking it. */
    public void of(MailTemplateInstance letter, String to, String subject) {
        letter.mail(new Mail().addHeader("Auto-Submitted", "auto-generated"))
                .to(to)
                .subject(subject.replaceAll("\\s+", " "))
                .send()
                .runSubscriptionOn(task -> loop.runOnContext(ready -> task.run()))
                .await()
                .atMost(PATIENCE);
    }
}
