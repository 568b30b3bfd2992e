package de.seismograph.identity;

import de.seismograph.mail.MailServer;
import de.seismograph.mail.MailSettings;
import de.seismograph.mail.MailTrouble;
import de.seismograph.shared.GermanTime;
import de.seismograph.shared.PublicAddress;
import de.seismograph.shared.Recurring;
import io.quarkus.mailer.MailTemplate.MailTemplateInstance;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes to those who are to choose a password, each mail with a link made for it at that moment. */
@ApplicationScoped
public class Welcoming {
    /** A lease covers one mail to a slow server; two instances share the rest. */
    private static final int AT_ONCE = 1;

    private final Recurring recurring = new Recurring("The mail to accounts");
    private final AccountInvitations invitations;
    private final AccountSettings settings;
    private final MailSettings mail;
    private final PublicAddress address;
    private final MailServer mails;
    private final Clock clock;

    Welcoming(
            AccountInvitations invitations,
            AccountSettings settings,
            MailSettings mail,
            PublicAddress address,
            MailServer mails,
            Clock clock) {
        this.invitations = invitations;
        this.settings = settings;
        this.mail = mail;
        this.address = address;
        this.mails = mails;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "mail")
    static class Templates {
        static native MailTemplateInstance account_de(Content content);

        static native MailTemplateInstance account_en(Content content);
    }

    /** What an invitation to an account says. */
    @RegisterForReflection
    record Content(String account, String until, String link, String code) {}

    /** Sends what is due, one letter after the other, until nothing is. */
    @Scheduled(identity = "account-mail", every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void tick() {
        recurring.run(this::sendWaiting);
    }

    private void sendWaiting() {
        List<AccountInvitations.Letter> letters = invitations.take(AT_ONCE, clock.instant());
        while (!letters.isEmpty()) {
            letters.forEach(this::post);
            letters = invitations.take(AT_ONCE, clock.instant());
        }
    }

    private void post(AccountInvitations.Letter letter) {
        Instant now = clock.instant();
        Optional<Secret> token = invitations.newToken(letter, now);
        token.ifPresent(made -> post(letter, made, now.plus(settings.invitationLifetime())));
    }

    private void post(AccountInvitations.Letter letter, Secret token, Instant until) {
        try {
            send(letter, token, until);
            invitations.sent(token);
        } catch (RuntimeException refused) {
            settle(letter, token, MailTrouble.of(refused, "to a new account"));
        }
    }

    private void send(AccountInvitations.Letter letter, Secret token, Instant until) {
        boolean english = letter.language().equals("en");
        String link = address.page("/activation#t=" + token.text());
        String time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(english ? Locale.UK : Locale.GERMANY)
                .format(until.atZone(GermanTime.ZONE));
        Content content = new Content(letter.account(), time, link, token.text());
        mails.send(
                english ? Templates.account_en(content) : Templates.account_de(content),
                letter.email(),
                english ? "Choose your password for Seismograph" : "Ihr Passwort für Seismograph");
    }

    private void settle(AccountInvitations.Letter letter, Secret token, MailTrouble trouble) {
        if (trouble.isFinal(letter.attempts())) {
            invitations.failed(token, trouble.reason());
        } else {
            invitations.postpone(token, mail.nextAttempt(letter.attempts(), clock.instant()), trouble.reason());
        }
    }
}
