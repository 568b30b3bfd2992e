package de.seismograph.invitation;

import de.seismograph.identity.Secret;
import de.seismograph.shared.GermanTime;
import de.seismograph.shared.PublicAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Links in letters to pages that only managers see. */
@ApplicationScoped
public class LetterLinks {
    private final ManagerLinks links;
    private final LinkSettings settings;
    private final PublicAddress address;
    private final Clock clock;

    LetterLinks(ManagerLinks links, LinkSettings settings, PublicAddress address, Clock clock) {
        this.links = links;
        this.settings = settings;
        this.address = address;
        this.clock = clock;
    }

    /** @param note what is to be known of it, in the language of the reader */
    public record Link(String address, String note) {
        @Override
        public String toString() {
            return "a link";
        }
    }

    /**
     * A link that signs its reader in, once. Only for letters that many get alike: the database keeps for whom there is one, so that one
     * in a letter to those alone who have done something would tell who has.
     *
     * @param page path and query, as {@code /m?section=duties}
     */
    @Transactional
    public Link signingIn(String page, Participant reader) {
        return links.makeForLetter(reader)
                .map(code -> signingIn(page, code, reader.language()))
                .orElseGet(() -> plain(page, reader.language()));
    }

    private Link signingIn(String page, Secret code, Language language) {
        boolean english = language == Language.EN;
        String until = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(english ? Locale.UK : Locale.GERMANY)
                .format(clock.instant().plus(settings.inLetters()).atZone(GermanTime.ZONE));
        String note = english
                ? "The link signs you in, once, until %s. It is personal, please do not pass it on."
                : "Der Link meldet Sie an, einmal und bis %s. Er ist persönlich, bitte nicht weitergeben.";
        return new Link(address.page(page + "#t=" + code.text()), note.formatted(until));
    }

    /** A link to a page where its reader has to sign in. */
    public Link plain(String page, Language language) {
        return new Link(
                address.page(page),
                language == Language.EN
                        ? "You sign in there by a link that we send to your mail address on demand."
                        : "Zum Anmelden schicken wir Ihnen dort auf Wunsch einen Link an Ihre Mailadresse.");
    }
}
