package de.seismograph.shared;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A finished answer, to be sent as often as it is asked for.
 *
 * @param etag strong: names exactly these bytes
 * @param digest SHA-256 of the bytes in hexadecimal digits
 */
public record Document(byte[] bytes, String mediaType, EntityTag etag, String digest) {
    private static final int ETAG_LENGTH = 32;

    public static Document of(byte[] bytes, String mediaType) {
        String digest = digest(bytes);
        return new Document(bytes, mediaType, new EntityTag(digest.substring(0, ETAG_LENGTH)), digest);
    }

    /**
     * The document, or 304 if the reader has it already.
     *
     * @param request whose {@code If-None-Match} is compared weakly (RFC 9110, 13.1.2): proxies that compress weaken ETags
     */
    public Response.ResponseBuilder answer(HttpHeaders request) {
        return answer(request.getHeaderString(HttpHeaders.IF_NONE_MATCH));
    }

    Response.ResponseBuilder answer(@Nullable String ifNoneMatch) {
        Response.ResponseBuilder answer = isAmong(ifNoneMatch)
                ? Response.notModified()
                : Response.ok(bytes).type(mediaType);
        return answer.tag(etag);
    }

    private boolean isAmong(@Nullable String ifNoneMatch) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(","))
                        .map(tag -> tag.strip().replaceFirst("^W/", ""))
                        .anyMatch(tag -> tag.equals("*") || tag.equals('"' + etag.getValue() + '"'));
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
