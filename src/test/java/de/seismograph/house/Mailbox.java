package de.seismograph.house;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The mails of one manager, as a mail program shows them. */
public final class Mailbox {
    private static final Pattern LINK = Pattern.compile("https?://\\S+/p/([a-z0-9]{10})#t=([A-Za-z0-9_-]+)");

    private static final Pattern LINK_TO_SIGN_IN =
            Pattern.compile("https?://\\S+/m(?:\\?section=\\w+)?#t=([A-Za-z0-9_-]{43})\\s");

    private Mailbox() {}

    /** One mail with its two forms. */
    public record Letter(String subject, String from, String text, String html) {
        /** The token in the link. */
        public String token() {
            return found(LINK).group(2);
        }

        /** The token in a link to sign in. */
        public String tokenToSignIn() {
            return found(LINK_TO_SIGN_IN).group(1);
        }

        private Matcher found(Pattern form) {
            Matcher link = form.matcher(text);
            if (!link.find()) {
                throw new IllegalStateException("There is no such link in: " + text);
            }
            return link;
        }
    }

    /** All letters to the manager of a neighbourhood, the oldest first. */
    public static List<Letter> of(String neighbourhood) {
        return at(AFrame.emailOf(neighbourhood));
    }

    /** All letters to an address, the oldest first. */
    public static List<Letter> at(String email) {
        return PostOffice.mailsTo(email).stream().map(Mailbox::read).toList();
    }

    /** The token of the last letter to the manager of a neighbourhood. */
    public static String lastToken(String neighbourhood) {
        List<Letter> letters = of(neighbourhood);
        return letters.get(letters.size() - 1).token();
    }

    private static Letter read(MimeMessage mail) {
        try {
            return new Letter(
                    mail.getSubject(), mail.getFrom()[0].toString(), part(mail, "text/plain"), part(mail, "text/html"));
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String part(MimeMessage mail, String type) throws MessagingException, IOException {
        return Objects.requireNonNull(find(mail, type), () -> "There is no " + type);
    }

    private static @Nullable String find(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return (String) part.getContent();
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                String found = find(inner, type);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
