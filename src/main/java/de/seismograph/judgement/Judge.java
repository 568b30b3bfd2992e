package de.seismograph.judgement;

import de.seismograph.release.Subject;
import de.seismograph.shared.Hmac;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Who has judged, as the database knows it: {@code HMAC-SHA-256(K_judgement, kind || "/" || subject || "/" || manager)}, 32 bytes. Another
 * one for each subject, so that no two judgements of one manager can be seen to be of the same. Not safe for several threads at once.
 */
final class Judge {
    private final Hmac hmac;

    Judge(byte[] key) {
        hmac = new Hmac(key);
    }

    byte[] of(Subject subject, UUID manager) {
        return hmac.of((subject.kind() + "/" + subject.id() + "/" + manager).getBytes(StandardCharsets.UTF_8));
    }
}
