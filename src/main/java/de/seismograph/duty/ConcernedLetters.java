package de.seismograph.duty;

import de.seismograph.invitation.Language;
import de.seismograph.invitation.Participant;
import de.seismograph.mail.Letter;
import de.seismograph.mail.Outbox;
import de.seismograph.shared.PublicAddress;
import io.quarkus.mailer.MailTemplate.MailTemplateInstance;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** Tells those whom a duty concerns what was answered, and asks them later whether it has helped. */
@ApplicationScoped
class ConcernedLetters {
    private final Outbox outbox;
    private final Concerned concerned;
    private final PublicAddress address;

    ConcernedLetters(Outbox outbox, Concerned concerned, PublicAddress address) {
        this.outbox = outbox;
        this.concerned = concerned;
        this.address = address;
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
    record Content(String title, String name, String duty, String owner, boolean measure, String answer, String link) {}

    /** @param kind of the letters, see {@link AnswerLetters} and {@link EffectLetters} */
    void tell(String kind, Duty duty, Instant now) {
        outbox.put(kind, duty.id(), concerned.addressees(duty), now);
    }

    Optional<Letter> answer(Duty duty, String addressee) {
        return concerned.behind(duty, addressee).map(participant -> {
            boolean english = participant.language() == Language.EN;
            Content content = content(duty, participant, english ? "An answer: " : "Eine Antwort: ");
            return letter(
                    participant,
                    content,
                    english ? Templates.duty_answer_en(content) : Templates.duty_answer_de(content));
        });
    }

    Optional<Letter> effect(Duty duty, String addressee) {
        return concerned.behind(duty, addressee).map(participant -> {
            boolean english = participant.language() == Language.EN;
            Content content = content(duty, participant, english ? "Has it helped? " : "Hat es geholfen? ");
            return letter(
                    participant,
                    content,
                    english ? Templates.duty_effect_en(content) : Templates.duty_effect_de(content));
        });
    }

    private Content content(Duty duty, Participant participant, String before) {
        String language = participant.language().toString();
        Answer answer = duty.answer().orElseThrow();
        return new Content(
                before + duty.title().in(language),
                participant.name(),
                duty.title().in(language),
                duty.owner(),
                answer.outcome() == Answer.Outcome.MEASURE,
                answer.text().in(language),
                address.page("/m?section=duties"));
    }

    private static Letter letter(Participant participant, Content content, MailTemplateInstance text) {
        return new Letter(participant.email(), content.title(), text);
    }
}
