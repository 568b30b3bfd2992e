package de.seismograph.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mail server that takes every mail and shows it. */
final class Postbox implements AutoCloseable {
    private static final Pattern LINK =
            Pattern.compile(Pattern.quote(RunningSeismograph.PUBLIC_URL) + "/p/([a-z0-9]{10})#t=([A-Za-z0-9_-]{53})");

    private static final Pattern SIGN_IN =
            Pattern.compile(Pattern.quote(RunningSeismograph.PUBLIC_URL) + "/m#t=([A-Za-z0-9_-]+)");

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    static Postbox open() {
        var postbox = new Postbox();
        postbox.server.start();
        return postbox;
    }

    int port() {
        return server.getSmtp().getPort();
    }

    /** A mail as its reader sees it: in plain text or, in most programs, as HTML. */
    record Letter(String to, String subject, String text, String html) {
        /** What the personal link carries. */
        String token() {
            String token = token(text);
            assertThat(token(html)).isEqualTo(token);
            return token;
        }

        private static String token(String body) {
            Matcher link = LINK.matcher(body);
            assertThat(link.find()).as("a link in %s", body).isTrue();
            assertThat(link.group(2)).startsWith(link.group(1));
            return link.group(2);
        }
    }

    List<Letter> letters() throws MessagingException, IOException {
        List<Letter> letters = new ArrayList<>();
        for (MimeMessage message : server.getReceivedMessages()) {
            Map<String, String> bodies = new HashMap<>();
            read(message, bodies);
            letters.add(new Letter(
                    message.getRecipients(Message.RecipientType.TO)[0].toString(),
                    message.getSubject(),
                    bodies.get("text/plain"),
                    bodies.get("text/html")));
        }
        return letters;
    }

    /** What the links carry by which a manager signs in, the newest last. */
    List<String> linksTo(String address) throws MessagingException, IOException {
        return letters().stream()
                .filter(letter -> letter.to().equals(address))
                .map(letter -> SIGN_IN.matcher(letter.text()))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .toList();
    }

    /** Returns when at least so many mails have come. */
    void awaits(int mails) {
        server.waitForIncomingEmail(120_000, mails);
    }

    private static void read(Part part, Map<String, String> bodies) throws MessagingException, IOException {
        if (part.getContent() instanceof MimeMultipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                read(inner, bodies);
            }
        } else {
            String type = part.isMimeType("text/html") ? "text/html" : "text/plain";
            bodies.put(type, part.getContent().toString());
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
