package de.seismograph.invitation;

import de.seismograph.identity.Secret;
import de.seismograph.mail.MailServer;
import de.seismograph.shared.AddressPrefix;
import de.seismograph.shared.PublicAddress;
import de.seismograph.shared.Recurring;
import io.quarkus.mailer.MailTemplate.MailTemplateInstance;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.RejectedExecutionException;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.context.ThreadContext;
import org.jboss.logging.Logger;

/** Mails a link to sign in to whoever is on the roster, after the answer has gone out: it takes as long for any address. */
@ApplicationScoped
public class LinkPosting {
    private static final Logger LOG = Logger.getLogger(LinkPosting.class);
    private static final int AT_ONCE = 2;
    private static final int WAITING = 200;

    private final Recurring recurring = new Recurring("The sweeping of links");
    private final ManagerLinks links;
    private final LinkThrottle throttle;
    private final PublicAddress address;
    private final MailServer mails;
    private final ManagedExecutor hands = ManagedExecutor.builder()
            .maxAsync(AT_ONCE)
            .maxQueued(WAITING)
            .propagated()
            .cleared(ThreadContext.ALL_REMAINING)
            .build();

    LinkPosting(ManagerLinks links, LinkThrottle throttle, PublicAddress address, MailServer mails) {
        this.throttle = throttle;
        this.links = links;
        this.address = address;
        this.mails = mails;
    }

    @CheckedTemplate(basePath = "mail")
    static class Templates {
        static native MailTemplateInstance link_de(Content content);

        static native MailTemplateInstance link_en(Content content);
    }

    /** What such a mail says. */
    @RegisterForReflection
    record Content(String title, String name, String neighbourhood, String link, String code) {}

    /** More than anybody would ask for by hand are dropped; whoever waits in vain asks again. */
    void ask(String email, AddressPrefix from) {
        if (!throttle.admits(from)) {
            return;
        }
        try {
            hands.execute(() -> post(email));
        } catch (RejectedExecutionException tooMany) {
            LOG.warn("Too many ask for a link at once: one was not sent.");
        }
    }

    private void post(String email) {
        for (ManagerLinks.Addressee addressee : links.addressees(email)) {
            try {
                links.make(addressee).ifPresent(token -> send(addressee, token));
            } catch (RuntimeException refused) {
                LOG.warnf(
                        "A link to sign in was not handed over: %s",
                        refused.getClass().getSimpleName());
            }
        }
    }

    private void send(ManagerLinks.Addressee addressee, Secret token) {
        boolean english = addressee.language().equals("en");
        String title = english ? "Your link to sign in" : "Ihr Link zum Anmelden";
        String link = address.page("/m#t=" + token.text());
        Content content = new Content(title, addressee.name(), addressee.neighbourhood(), link, token.text());
        mails.send(english ? Templates.link_en(content) : Templates.link_de(content), addressee.email(), title);
    }

    @Scheduled(
            identity = "link-sweeping",
            every = "15m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    public void tick() {
        recurring.run(links::sweep);
    }
}
