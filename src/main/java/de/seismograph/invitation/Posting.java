package de.seismograph.invitation;

import de.seismograph.mail.MailServer;
import de.seismograph.mail.MailSettings;
import de.seismograph.mail.MailTrouble;
import de.seismograph.pulse.Pulse;
import de.seismograph.shared.GermanTime;
import de.seismograph.shared.PublicAddress;
import de.seismograph.shared.Recurring;
import io.quarkus.mailer.MailTemplate.MailTemplateInstance;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.context.ManagedExecutor;

/** Writes the waiting mails, each with a token made for it at that moment, and hands them to the mail server. */
@ApplicationScoped
public class Posting {
    private static final int AT_ONCE = 8;
    private final Recurring recurring = new Recurring("The mail");
    private final Mailing mailing;
    private final Invitations invitations;
    private final MailSettings settings;
    private final PublicAddress address;
    private final ManagedExecutor hands;
    private final Clock clock;
    private final MailServer mails;

    Posting(
            Mailing mailing,
            Invitations invitations,
            MailSettings settings,
            PublicAddress address,
            ManagedExecutor hands,
            Clock clock,
            MailServer mails) {
        this.mailing = mailing;
        this.invitations = invitations;
        this.settings = settings;
        this.address = address;
        this.hands = hands;
        this.clock = clock;
        this.mails = mails;
    }

    @CheckedTemplate(basePath = "mail")
    static class Templates {
        static native MailTemplateInstance invitation_de(Content content);

        static native MailTemplateInstance invitation_en(Content content);
    }

    /** What an invitation says, or a reminder of it. */
    @RegisterForReflection
    record Content(
            boolean reminds,
            String name,
            String neighbourhood,
            String title,
            String occasion,
            int questions,
            String closes,
            String promise,
            String link,
            String code) {}

    /** What all mails of a pulse share. */
    private record Occasion(Pulse pulse) {
        Content content(Mailing.Letter letter, Token token, String link) {
            boolean english = letter.language().equals("en");
            Locale locale = english ? Locale.UK : Locale.GERMANY;
            String reminder = english ? "Reminder: " : "Erinnerung: ";
            return new Content(
                    letter.reminds(),
                    letter.name(),
                    letter.neighbourhood(),
                    (letter.reminds() ? reminder : "") + pulse.title().in(letter.language()),
                    pulse.occasion().in(letter.language()),
                    pulse.questions().size(),
                    DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                            .withLocale(locale)
                            .format(pulse.closesAt().atZone(GermanTime.ZONE)),
                    pulse.terms().orElseThrow().promise().in(letter.language()),
                    link,
                    token.text());
        }
    }

    /** Sends what is due, some letters at a time, until nothing is. */
    @Scheduled(identity = "mail", every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void tick() {
        recurring.run(this::sendWaiting);
    }

    private void sendWaiting() {
        List<Mailing.Letter> letters = mailing.take(AT_ONCE, clock.instant());
        while (!letters.isEmpty()) {
            CompletableFuture.allOf(letters.stream()
                            .map(letter -> hands.runAsync(() -> post(letter)))
                            .toArray(CompletableFuture[]::new))
                    .join();
            letters = mailing.take(AT_ONCE, clock.instant());
        }
    }

    private void post(Mailing.Letter letter) {
        try {
            Pulse pulse = QuarkusTransaction.requiringNew().call(() -> Pulse.get(letter.pulse()));
            Optional<Token> token =
                    invitations.newToken(new Invitation(letter.pulse(), letter.invitation()), letter.email());
            if (token.isEmpty()) {
                mailing.failed(letter, Mailing.LEFT);
                return;
            }
            send(
                    letter,
                    new Occasion(pulse).content(letter, token.get(), token.get().link(address.publicUrl())));
            mailing.sent(letter);
        } catch (RuntimeException refused) {
            settle(letter, refused);
        }
    }

    private void send(Mailing.Letter letter, Content content) {
        MailTemplateInstance mail =
                letter.language().equals("en") ? Templates.invitation_en(content) : Templates.invitation_de(content);
        mails.send(mail, letter.email(), content.title());
    }

    private void settle(Mailing.Letter letter, RuntimeException refused) {
        MailTrouble trouble = MailTrouble.of(refused, "for pulse " + letter.pulse());
        if (trouble.answered() && !letter.reached()) {
            mailing.notReached(letter);
        }
        if (trouble.isFinal(letter.attempts())) {
            mailing.failed(letter, trouble.reason());
        } else {
            mailing.postpone(letter, settings.nextAttempt(letter.attempts(), clock.instant()), trouble.reason());
        }
    }
}
