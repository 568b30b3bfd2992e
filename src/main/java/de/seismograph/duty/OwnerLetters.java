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

/** Tells the owner of a duty that there is one, that its deadline is near, that it has passed. The federal side is written to in German. */
@ApplicationScoped
class OwnerLetters implements Correspondence {
    private static final String KIND = "duty-owner";
    private static final String OWNER = "owner";

    private final Outbox outbox;
    private final PublicAddress address;
    private final Clock clock;

    OwnerLetters(Outbox outbox, PublicAddress address, Clock clock) {
        this.outbox = outbox;
        this.address = address;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "mail")
    static class Templates {
        static native MailTemplateInstance duty_owner(Content content);
    }

    /** What such a mail says. */
    @RegisterForReflection
    record Content(String title, String owner, List<String> reasons, String due, boolean overdue, String link) {}

    void tell(Duty duty, Instant now) {
        if (duty.ownerEmail().isPresent()) {
            outbox.put(KIND, duty.id(), List.of(OWNER), now);
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
        return duty.state().isUnanswered() ? duty.ownerEmail().map(email -> letter(duty, email)) : Optional.empty();
    }

    private Letter letter(Duty duty, String email) {
        boolean overdue = duty.isOverdue(clock.instant());
        String title = (overdue ? "Überfällige Antwort: " : "Antwort gefragt: ")
                + duty.title().de();
        Content content = new Content(
                title,
                duty.owner(),
                duty.reasons().stream().map(reason -> reason.de()).toList(),
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(Locale.GERMANY)
                        .format(GermanTime.day(duty.dueAt())),
                overdue,
                address.page("/duties?duty=" + duty.id()));
        return new Letter(email, title, Templates.duty_owner(content));
    }
}
