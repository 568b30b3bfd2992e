package de.seismograph.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MailTemplate.MailTemplateInstance;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Takes mails and passes them on. */
@ApplicationScoped
public class MailServer {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /**
     * One event loop for all conversations. The pool of connections lets whoever is at it open connections for others; on another
     * loop than theirs a quick server's greeting can arrive before anybody listens, and is lost.
     */
    private final Context loop;

    MailServer(Vertx vertx) {
        this.loop = ((VertxInternal) vertx).createEventLoopContext();
    }

    /** Returns once the server has taken the mail; whatever is thrown is explained by {@link MailTrouble}. */
    public void send(MailTemplateInstance mail, String to, String subject) {
        mail.mail(new Mail().addHeader("Auto-Submitted", "auto-generated"))
                .to(to)
                .subject(subject.replaceAll("\\s+", " "))
                .send()
                .runSubscriptionOn(task -> loop.runOnContext(ready -> task.run()))
                .await()
                .atMost(PATIENCE);
    }
}
