package de.seismograph.duty;

import de.seismograph.invitation.Language;
import de.seismograph.invitation.LetterLinks;
import de.seismograph.invitation.ManagersForgotten;
import de.seismograph.invitation.Participant;
import de.seismograph.mail.Correspondence;
import de.seismograph.mail.Letter;
import de.seismograph.mail.Outbox;
import io.quarkus.mailer.MailTemplate.MailTemplateInstance;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Tells those whom a duty concerns what was answered, and asks them later whether it has helped. */
@ApplicationScoped
class ConcernedLetters implements Correspondence {
    private static final String KIND = "duty-answer";
    private static final String HOME = "/m?section=duties";

    private final Outbox outbox;
    private final Concerned concerned;
    private final LetterLinks links;
    private final Clock clock;

    ConcernedLetters(Outbox outbox, Concerned concerned, LetterLinks links, Clock clock) {
        this.outbox = outbox;
        this.concerned = concerned;
        this.links = links;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "mail")
    static class Templates {
        static native MailTemplateInstance duty_answer_de(Content content);

        static native MailTemplateInstance duty_answer_en(Content content);

        static native MailTemplateInstance duty_effect_de(Content content);

        static native MailTemplateInstance duty_effect_en(Content content);
    }

    /** What such a mail says. */
    @RegisterForReflection
    record Content(
            String title,
            String name,
            String duty,
            String owner,
            boolean measure,
            String answer,
            String link,
            String note) {}

    /** Writes to them, within the transaction: of the answer, or to ask whether it has helped, as the duty stands. */
    void tell(Duty duty, Instant now) {
        outbox.put(KIND, duty.id(), concerned.addressees(duty), now);
    }

    void forget(@Observes ManagersForgotten forgotten) {
        outbox.forget(forgotten.managers().stream().map(Concerned::addressee).toList());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional
    public Optional<Letter> write(String subject, String addressee) {
        Duty duty = Duty.get(subject);
        boolean asks = duty.inquiry().isPresent();
        return asks && !duty.asksEffect(clock.instant())
                ? Optional.empty()
                : concerned.behind(duty, addressee).map(reader -> letter(duty, reader, link(reader, addressee), asks));
    }

    private LetterLinks.Link link(Participant reader, String addressee) {
        return Concerned.isOneOfMany(addressee) ? links.signingIn(HOME, reader) : links.plain(HOME, reader.language());
    }

    private static Letter letter(Duty duty, Participant reader, LetterLinks.Link link, boolean asks) {
        return reader.language() == Language.EN ? english(duty, reader, link, asks) : german(duty, reader, link, asks);
    }

    private static Letter german(Duty duty, Participant reader, LetterLinks.Link link, boolean asks) {
        Content content = content(asks ? "Hat es geholfen? " : "Eine Antwort: ", duty, reader, link);
        return letter(reader, content, asks ? Templates.duty_effect_de(content) : Templates.duty_answer_de(content));
    }

    private static Letter english(Duty duty, Participant reader, LetterLinks.Link link, boolean asks) {
        Content content = content(asks ? "Has it helped? " : "An answer: ", duty, reader, link);
        return letter(reader, content, asks ? Templates.duty_effect_en(content) : Templates.duty_answer_en(content));
    }

    private static Content content(String before, Duty duty, Participant reader, LetterLinks.Link link) {
        String language = reader.language().toString();
        Answer answer = duty.answer().orElseThrow();
        return new Content(
                before + duty.title().in(language),
                reader.name(),
                duty.title().in(language),
                duty.debt().owner(),
                answer.outcome() == Answer.Outcome.MEASURE,
                answer.text().in(language),
                link.address(),
                link.note());
    }

    private static Letter letter(Participant reader, Content content, MailTemplateInstance text) {
        return new Letter(reader.email(), content.title(), text);
    }
}
