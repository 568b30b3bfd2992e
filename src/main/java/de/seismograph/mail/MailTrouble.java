package de.seismograph.mail;

import io.vertx.ext.mail.SMTPException;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Why a mail was not handed over.
 *
 * @param reason for people; names no address
 * @param answered whether the mail server has refused it, so that nobody has got it
 * @param permanent whether the mail server will not take it later either
 * @param ofReader whether it refuses the reader for good (RFC 5321, 4.2.3); other refusals for good may be about the sender, such as a
 *     password that has expired
 */
public record MailTrouble(String reason, boolean answered, boolean permanent, boolean ofReader) {
    private static final Logger LOG = Logger.getLogger(MailTrouble.class);
    private static final int ATTEMPTS = 5;
    private static final Set<Integer> OF_READERS = Set.of(550, 551, 552, 553, 556);

    /** Trouble that the mail server has not explained is told in the log. */
    public static MailTrouble of(RuntimeException thrown, String mail) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof SMTPException smtp) {
                return new MailTrouble(
                        "The mail server answered " + smtp.getReplyCode() + ".",
                        true,
                        smtp.isPermanent(),
                        OF_READERS.contains(smtp.getReplyCode()));
            }
        }
        LOG.warnf(thrown, "A mail %s was not handed over", mail);
        return new MailTrouble("The mail could not be handed to the mail server; see the log.", false, false, false);
    }

    /** Whether another attempt is of no use. */
    public boolean isFinal(int attempts) {
        return permanent || attempts >= ATTEMPTS;
    }
}
