package de.seismograph.shared;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** A finished answer, to be sent as often as it is asked for, compressed to whoever takes it so. */
public final class Document {
    private static final int ETAG_LENGTH = 32;
    private static final String GZIP = "gzip";
    private static final Pattern TAKES_GZIP =
            Pattern.compile("(?:^|,)\\s*gzip\\s*(?:,|$|;(?!\\s*q=0(?:\\.0*)?\\s*(?:,|$)))");

    private final byte[] bytes;
    private final String mediaType;
    private final String digest;
    private byte @Nullable [] compressed;

    private Document(byte[] bytes, String mediaType) {
        this.bytes = bytes;
        this.mediaType = mediaType;
        this.digest = digest(bytes);
    }

    public static Document of(byte[] bytes, String mediaType) {
        return new Document(bytes, mediaType);
    }

    /** As it is before any compression. */
    public byte[] bytes() {
        return bytes;
    }

    /** SHA-256 of the bytes in hexadecimal digits. */
    public String digest() {
        return digest;
    }

    /**
     * The document, or 304 if the reader has it already.
     *
     * @param request whose {@code If-None-Match} is compared weakly (RFC 9110, 13.1.2): proxies that compress weaken ETags
     */
    public Response.ResponseBuilder answer(HttpHeaders request) {
        return answer(request::getHeaderString);
    }

    Response.ResponseBuilder answer(UnaryOperator<@Nullable String> header) {
        String accepted = header.apply(HttpHeaders.ACCEPT_ENCODING);
        boolean gzip = accepted != null && TAKES_GZIP.matcher(accepted).find();
        Response.ResponseBuilder answer = isAmong(header.apply(HttpHeaders.IF_NONE_MATCH))
                ? Response.notModified()
                : gzip
                        ? Response.ok(compressed()).encoding(GZIP).type(mediaType)
                        : Response.ok(bytes).type(mediaType);
        return answer.tag(etag(gzip)).header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    }

    /** Strong: each form of the document has its own (RFC 9110, 8.8.3.3). */
    private EntityTag etag(boolean gzip) {
        String tag = digest.substring(0, ETAG_LENGTH);
        return new EntityTag(gzip ? tag + "-" + GZIP : tag);
    }

    private String quoted(boolean gzip) {
        return '"' + etag(gzip).getValue() + '"';
    }

    private boolean isAmong(@Nullable String ifNoneMatch) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(","))
                        .map(tag -> tag.strip().replaceFirst("^W/", ""))
                        .anyMatch(tag -> tag.equals("*") || tag.equals(quoted(false)) || tag.equals(quoted(true)));
    }

    // Made once at most by each of several readers at the same time; all of them make the same.
    private byte[] compressed() {
        byte[] made = compressed;
        if (made == null) {
            made = gzipped(bytes);
            compressed = made;
        }
        return made;
    }

    private static byte[] gzipped(byte[] bytes) {
        ByteArrayOutputStream gzipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(gzipped)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return gzipped.toByteArray();
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
