package de.seismograph.house;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Singleton;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A real mail server that keeps what it gets, behind a {@link Doorman} who turns some recipients away. */
@Startup
@Singleton
public class PostOffice {
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final int port;
    private Doorman doorman;

    PostOffice(@ConfigProperty(name = "quarkus.mailer.port") int port) {
        this.port = port;
    }

    @PostConstruct
    void open() throws IOException {
        server.start();
        doorman = new Doorman(port, server.getSmtp().getPort());
    }

    @PreDestroy
    void close() throws IOException {
        doorman.close();
        server.stop();
    }

    private static PostOffice ours() {
        return CDI.current().select(PostOffice.class).get();
    }

    /** Forgets all mails and lets everybody in again. */
    public static void emptied() {
        ours().doorman.letEverybodyIn();
        try {
            ours().server.purgeEmailFromAllMailboxes();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    /** From now on a recipient is turned away with this answer, such as {@code 550 No such user}. */
    public static void refuses(String recipient, String answer) {
        ours().doorman.turnAway(recipient, answer);
    }

    /** From now on a recipient gets mail again. */
    public static void accepts(String recipient) {
        ours().doorman.letIn(recipient);
    }

    /** All mails to somebody, the oldest first. */
    public static List<MimeMessage> mailsTo(String recipient) {
        return List.of(ours().server.getReceivedMessagesForDomain(recipient));
    }

    public static int mails() {
        return ours().server.getReceivedMessages().length;
    }
}
