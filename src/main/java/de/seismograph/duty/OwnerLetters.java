package de.seismograph.duty;

import de.seismograph.mail.Correspondence;
import de.seismograph.mail.Letter;
import de.seismograph.mail.Outbox;
import de.seismograph.shared.GermanTime;
import de.seismograph.shared.PublicAddress;
import io.quarkus.mailer.MailTemplate.MailTemplateInstance;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells the owner of a duty that there is one, that its deadline is near, that it has passed; in both languages, not knowing whose. */
@ApplicationScoped
class OwnerLetters implements Correspondence {
    private static final String KIND = "duty-owner";
    private static final String OWNER = "owner";

    private final Outbox outbox;
    private final DutySettings settings;
    private final PublicAddress address;
    private final Clock clock;

    OwnerLetters(Outbox outbox, DutySettings settings, PublicAddress address, Clock clock) {
        this.outbox = outbox;
        this.settings = settings;
        this.address = address;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "mail")
    static class Templates {
        static native MailTemplateInstance duty_owner(Content content);
    }

    /** What such a mail says. */
    @RegisterForReflection
    record Content(
            String title, String owner, Wording german, Wording english, boolean overdue, boolean moved, String link) {}

    /** What is said otherwise in each language. */
    @RegisterForReflection
    record Wording(List<String> reasons, String first, String due) {
        static Wording of(Duty duty, String language, Locale locale) {
            DateTimeFormatter day =
                    DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
            return new Wording(
                    duty.reasons().stream().map(reason -> reason.in(language)).toList(),
                    day.format(GermanTime.day(duty.firstDueAt())),
                    day.format(GermanTime.day(duty.debt().dueAt())));
        }
    }

    /** Tells whoever owes it now, within the transaction. */
    void tell(Duty duty, Instant now) {
        if (duty.debt().email() != null) {
            outbox.put(KIND, duty.id(), List.of(OWNER), now);
            duty.tell(now, settings.remindBefore());
        }
    }

    /** Reminds the owner, unless that has been done or is of no more use. */
    @Transactional
    void remind(String id, Instant now) {
        Duty duty = Duty.hold(id);
        if (duty.isToRemind(now, settings.remindBefore(), settings.remindEvery())) {
            tell(duty, now);
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional
    public Optional<Letter> write(String subject, String addressee) {
        Duty duty = Duty.get(subject);
        return duty.state().isUnanswered()
                ? Optional.ofNullable(duty.debt().email()).map(email -> letter(duty, email))
                : Optional.empty();
    }

    private Letter letter(Duty duty, String email) {
        boolean overdue = duty.isOverdue(clock.instant());
        String title = (overdue ? "Überfällige Antwort · Overdue answer: " : "Antwort gefragt · Answer wanted: ")
                + duty.title().de();
        Content content = new Content(
                title,
                duty.debt().owner(),
                Wording.of(duty, "de", Locale.GERMANY),
                Wording.of(duty, "en", Locale.UK),
                overdue,
                !duty.debt().dueAt().equals(duty.firstDueAt()),
                address.page("/duties?duty=" + duty.id()));
        return new Letter(email, title, Templates.duty_owner(content));
    }
}
