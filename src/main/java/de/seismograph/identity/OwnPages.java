package de.seismograph.identity;

import de.seismograph.shared.Hmac;
import de.seismograph.shared.Problem;
import de.seismograph.shared.PublicAddress;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Set;

/**
 * Sees to it that only our own pages change anything with the cookie of a session, which browsers send on their own: they must
 * know a token that only they could have read, and browsers must not say that the request comes from elsewhere.
 */
@Singleton
class OwnPages {
    /** The header that carries the token. */
    static final String HEADER = "X-CSRF-Token";

    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final byte[] PURPOSE = "csrf".getBytes(StandardCharsets.US_ASCII);

    private final String origin;

    OwnPages(PublicAddress address) {
        this.origin = origin(URI.create(address.publicUrl()));
    }

    /** The token of a session follows from its id, which no page can read. */
    static String token(Secret sessionId) {
        byte[] digest = new Hmac(sessionId.text().getBytes(StandardCharsets.UTF_8)).of(PURPOSE);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    }

    /** @throws Problem 403 if the request would change something and does not come from a page that has read the token */
    void demandToken(HttpServerRequest request, Secret sessionId) {
        if (SAFE.contains(request.method())) {
            return;
        }
        demandOrigin(request);
        String sent = request.getHeader(HEADER);
        if (sent == null || !equal(sent, token(sessionId))) {
            throw Problem.forbidden(
                    "csrf", "A change with a session needs its token in " + HEADER + "; see GET /session.");
        }
    }

    /** @throws Problem 403 if the browser says that a page of somebody else has made the request */
    void demandOrigin(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        boolean own = site == null ? isOwn(request) : site.equals("same-origin") || site.equals("none");
        if (!own) {
            throw Problem.forbidden("csrf", "A session is used by pages of this service only.");
        }
    }

    private boolean isOwn(HttpServerRequest request) {
        String from = request.getHeader("Origin");
        return from == null
                || from.equals(origin)
                || from.equals("http://" + request.authority())
                || from.equals("https://" + request.authority());
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority();
    }

    private static boolean equal(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
