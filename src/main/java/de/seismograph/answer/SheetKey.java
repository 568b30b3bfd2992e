package de.seismograph.answer;

import de.seismograph.invitation.Invitation;
import de.seismograph.shared.Hmac;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Makes the keys of the sheets of one pulse: {@code HMAC-SHA-256(K_pulse, "sheet" || invitation)}. */
public final class SheetKey {
    private static final byte[] PURPOSE = "sheet".getBytes(StandardCharsets.US_ASCII);

    private final Hmac hmac;

    /** @param pulseKey the 32 bytes of K_pulse */
    public SheetKey(byte[] pulseKey) {
        hmac = new Hmac(pulseKey);
    }

    /** The key of the sheet that belongs to an invitation, 32 bytes. Not safe for use by several threads at once. */
    public byte[] of(UUID invitation) {
        return hmac.of(PURPOSE, invitation.toString().getBytes(StandardCharsets.US_ASCII));
    }

    byte[] of(Invitation invitation) {
        return of(invitation.id());
    }
}
