package de.seismograph.audit;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One entry of the audit log.
 *
 * @param digest SHA-256 over the digest of the entry before (32 zero octets for the first) and, each in UTF-8 and preceded by its
 *     length in octets and a colon, over number, at, actor, action, subject and details
 */
@Schema(name = "AuditEntry")
record AuditEntry(
        @Schema(description = "Counts from 1 without gaps", examples = "1")
        long number,

        Instant at,

        @Schema(
                description =
                        "The account, clock for what happened by itself, or manager for any neighbourhood manager",
                examples = "admin")
        String actor,

        @Schema(examples = "pulse.opened") String action,
        @Schema(examples = "k3m9x2qdra") String subject,

        @JsonRawValue @Schema(description = "What else is worth knowing", implementation = Object.class)
        String details,

        @Schema(
                description = "SHA-256 over this entry and the digest of the one before, in hexadecimal digits",
                examples = "5d41402abc4b2a76b9719d911017c592ae2e3a1a4b1b2c3d4e5f60718293a4b5")
        String digest) {
    static final String BEFORE_THE_FIRST = "00".repeat(32);

    /** The entry that follows another one, sealed. */
    static AuditEntry after(
            String digestBefore, long number, Instant at, String actor, String action, String subject, String details) {
        List<String> fields = List.of(Long.toString(number), at.toString(), actor, action, subject, details);
        return new AuditEntry(number, at, actor, action, subject, details, digest(digestBefore, fields));
    }

    /** Whether this is what was written behind the entry with that digest. */
    boolean follows(String digestBefore) {
        return equals(after(digestBefore, number, at, actor, action, subject, details));
    }

    private static String digest(String before, List<String> fields) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(HexFormat.of().parseHex(before));
            for (String field : fields) {
                byte[] octets = field.getBytes(StandardCharsets.UTF_8);
                digest.update((octets.length + ":").getBytes(StandardCharsets.US_ASCII));
                digest.update(octets);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
