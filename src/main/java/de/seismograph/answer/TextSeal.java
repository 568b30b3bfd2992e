package de.seismograph.answer;

import de.seismograph.shared.Hmac;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Hides the free texts on sheets under the key of their pulse, so that whoever reads the database finds none beside the other answers
 * of its author: AES-256-GCM (NIST SP 800-38D), bound to sheet and question. The nonce is drawn from the text by HMAC-SHA-256: the same
 * text on the same sheet looks the same, and saving it again changes nothing. Not safe for use by several threads at once.
 */
public final class TextSeal {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    /** Of 500 characters in UTF-8. All texts are stored as long as the longest: a length would tell which is which. */
    private static final int LONGEST_BYTES = 1500;

    private final SecretKeySpec key;
    private final Hmac nonces;

    /** @param pulseKey the 32 bytes of K_pulse */
    public TextSeal(byte[] pulseKey) {
        Hmac purposes = new Hmac(pulseKey);
        key = new SecretKeySpec(purposes.of(octets("text")), "AES");
        nonces = new Hmac(purposes.of(octets("text-nonce")));
    }

    /** The stored form of a text; {@code question} is its position in the pulse, from 0. */
    String seal(byte[] sheetKey, int question, String text) {
        byte[] place = place(sheetKey, question);
        byte[] nonce = Arrays.copyOf(nonces.of(place, octets(text)), NONCE_BYTES);
        byte[] hidden = apply(Cipher.ENCRYPT_MODE, nonce, place, padded(octets(text)));
        return Base64.getEncoder()
                .withoutPadding()
                .encodeToString(ByteBuffer.allocate(NONCE_BYTES + hidden.length)
                        .put(nonce)
                        .put(hidden)
                        .array());
    }

    /** The text of a stored form on this sheet. */
    public String open(byte[] sheetKey, int question, String stored) {
        byte[] octets = Base64.getDecoder().decode(stored);
        byte[] nonce = Arrays.copyOf(octets, NONCE_BYTES);
        byte[] hidden = Arrays.copyOfRange(octets, NONCE_BYTES, octets.length);
        ByteBuffer padded = ByteBuffer.wrap(apply(Cipher.DECRYPT_MODE, nonce, place(sheetKey, question), hidden));
        byte[] text = new byte[padded.getInt()];
        padded.get(text);
        return new String(text, StandardCharsets.UTF_8);
    }

    private static byte[] padded(byte[] text) {
        return ByteBuffer.allocate(Integer.BYTES + LONGEST_BYTES)
                .putInt(text.length)
                .put(text)
                .array();
    }

    private byte[] apply(int mode, byte[] nonce, byte[] place, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place);
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A free text cannot be hidden or read again with this key", e);
        }
    }

    private static byte[] place(byte[] sheetKey, int question) {
        return ByteBuffer.allocate(sheetKey.length + 1)
                .put(sheetKey)
                .put((byte) question)
                .array();
    }

    private static byte[] octets(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
