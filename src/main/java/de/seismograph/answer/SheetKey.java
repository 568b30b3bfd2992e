package de.seismograph.answer;

import de.seismograph.invitation.Invitation;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Makes the keys of the sheets of one pulse: {@code HMAC-SHA-256(K_pulse, "sheet" || invitation)}. */
public final class SheetKey {
    private static final String ALGORITHM = "HmacSHA256";
    private static final byte[] PURPOSE = "sheet".getBytes(StandardCharsets.US_ASCII);

    /** Found once: the search would cost as much as the key. */
    private static final Provider PROVIDER = provider();

    private final Mac mac;

    /** @param pulseKey the 32 bytes of K_pulse */
    public SheetKey(byte[] pulseKey) {
        try {
            mac = Mac.getInstance(ALGORITHM, PROVIDER);
            mac.init(new SecretKeySpec(pulseKey, ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }

    private static Provider provider() {
        try {
            return Mac.getInstance(ALGORITHM).getProvider();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }

    /** The key of the sheet that belongs to an invitation, 32 bytes. Not safe for use by several threads at once. */
    public byte[] of(UUID invitation) {
        mac.update(PURPOSE);
        return mac.doFinal(invitation.toString().getBytes(StandardCharsets.US_ASCII));
    }

    byte[] of(Invitation invitation) {
        return of(invitation.id());
    }
}
