package de.seismograph.mail;

import java.util.Optional;

/** A kind of letters, and who writes them: only when one is sent, so that nothing it says lies about before. */
public interface Correspondence {
    /** The kind of letters this writes. */
    String kind();

    /**
     * @param subject what the letter is about
     * @param addressee whom it is for, as it was put into the {@link Outbox}
     * @return nothing if there is nobody any more to read it, or nothing to say
     */
    Optional<Letter> write(String subject, String addressee);
}
