package de.seismograph.dispatch;

import de.seismograph.invitation.Language;
import de.seismograph.invitation.LetterLinks;
import de.seismograph.invitation.ManagersForgotten;
import de.seismograph.invitation.Participant;
import de.seismograph.invitation.Roster;
import de.seismograph.mail.Correspondence;
import de.seismograph.mail.Letter;
import de.seismograph.mail.Outbox;
import de.seismograph.region.Neighbourhood;
import io.quarkus.mailer.MailTemplate.MailTemplateInstance;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Writes the digest of a week to a manager: what concerns the neighbourhood, without what has been muted. */
@ApplicationScoped
class DigestLetters implements Correspondence {
    static final String KIND = "digest";

    private final Roster roster;
    private final Muting muting;
    private final Outbox outbox;
    private final LetterLinks links;

    DigestLetters(Roster roster, Muting muting, Outbox outbox, LetterLinks links) {
        this.roster = roster;
        this.muting = muting;
        this.outbox = outbox;
        this.links = links;
    }

    @CheckedTemplate(basePath = "mail")
    static class Templates {
        static native MailTemplateInstance digest_de(Content content);

        static native MailTemplateInstance digest_en(Content content);
    }

    /** What such a mail says. */
    @RegisterForReflection
    record Content(String title, String name, String neighbourhood, String home, String note, List<Item> items) {}

    /** One dispatch in it; link and deadline may be empty. */
    @RegisterForReflection
    record Item(String title, String ministry, String text, String link, String deadline) {}

    void forget(@Observes ManagersForgotten forgotten) {
        outbox.forget(forgotten.managers().stream().map(Object::toString).toList());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional
    public Optional<Letter> write(String week, String addressee) {
        return roster.find(UUID.fromString(addressee)).flatMap(reader -> write(week, reader));
    }

    /** The link is made also for who gets no letter: nothing in the database tells who has muted everything. */
    private Optional<Letter> write(String week, Participant reader) {
        LetterLinks.Link home = links.signingIn("/m?section=dispatches", reader);
        Neighbourhood place = Neighbourhood.findById(reader.neighbourhood());
        List<Dispatch> concerning = Dispatch.ofDigest(week).stream()
                .filter(dispatch -> dispatch.concerns(place))
                .toList();
        Set<String> muted = muting.of(reader.id());
        List<Dispatch> wanted = concerning.stream()
                .filter(dispatch -> !muted.containsAll(dispatch.topics()))
                .toList();
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        boolean english = reader.language() == Language.EN;
        String title = (english ? "Information from ministries, week %s" : "Fachinformationen der Ressorts, Woche %s")
                .formatted(week.substring(week.indexOf('W') + 1));
        Content content =
                new Content(title, reader.name(), place.name(), home.address(), home.note(), items(wanted, reader));
        return Optional.of(new Letter(
                reader.email(), title, english ? Templates.digest_en(content) : Templates.digest_de(content)));
    }

    private static List<Item> items(List<Dispatch> dispatches, Participant reader) {
        String language = reader.language().toString();
        DateTimeFormatter day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(reader.language() == Language.EN ? Locale.UK : Locale.GERMANY);
        Map<String, Ministry> ministries =
                Ministry.byId(dispatches.stream().map(Dispatch::ministry).toList());
        return dispatches.stream()
                .map(dispatch -> new Item(
                        dispatch.title().in(language),
                        ministries.get(dispatch.ministry()).name().in(language),
                        dispatch.text().in(language),
                        dispatch.link().orElse(""),
                        dispatch.deadline().map(day::format).orElse("")))
                .toList();
    }
}
