package de.seismograph.shared;

import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a list in the order of a unique text key (keyset paging).
 *
 * @param after key of the last item already seen; empty for the start
 * @param limit how many items at most, 1 to {@value #MOST}
 */
public record Page(String after, int limit) {
    public static final int MOST = 500;
    public static final int USUAL = 100;

    /**
     * @throws Problem 400 if the limit is out of range or the cursor is none that this service has given out
     */
    public static Page of(@Nullable String cursor, @Nullable Integer limit) {
        int size = limit == null ? USUAL : limit;
        if (size < 1 || size > MOST) {
            throw Problem.invalidParameter("limit", "The limit must be between 1 and " + MOST + ".");
        }
        return new Page(cursor == null ? "" : decode(cursor), size);
    }

    /** How many rows to read: one more than shown tells whether there is a next page. */
    public int rows() {
        return limit + 1;
    }

    /** The items as a JSON list, with an RFC 8288 {@code Link: rel="next"} where more follow. */
    public <T> Response answer(List<T> rows, Function<T, String> key, UriInfo uri) {
        List<T> shown = rows.size() > limit ? rows.subList(0, limit) : rows;
        Response.ResponseBuilder response = Response.ok(shown);
        if (rows.size() > limit) {
            String last = key.apply(shown.get(limit - 1));
            response.links(Link.fromUri(uri.getRequestUriBuilder()
                            .replaceQueryParam("cursor", encode(last))
                            .build())
                    .rel("next")
                    .build());
        }
        return response.build();
    }

    private static String encode(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    private static String decode(String cursor) {
        try {
            String key = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (Text.isStorable(key)) {
                return key;
            }
        } catch (IllegalArgumentException notBase64) {
            // falls through to the refusal below
        }
        throw Problem.invalidParameter("cursor", "This cursor was not given out by this service.");
    }
}
