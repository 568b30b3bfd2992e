package de.seismograph.identity;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;

/**
 * The cookie that holds the id of a browser session. Its prefix makes browsers demand that it is Secure, belongs to this host
 * alone and to all of it.
 */
final class SessionCookie {
    static final String NAME = "__Host-seismograph";

    private SessionCookie() {}

    static Optional<Secret> in(HttpServerRequest request) {
        return Optional.ofNullable(request.getCookie(NAME)).map(cookie -> new Secret(cookie.getValue()));
    }

    static Cookie holding(Secret id) {
        return Cookie.cookie(NAME, id.text())
                .setPath("/")
                .setHttpOnly(true)
                .setSecure(true)
                .setSameSite(CookieSameSite.STRICT);
    }

    /** Makes the browser forget it. */
    static Cookie emptied() {
        return holding(new Secret("")).setMaxAge(0);
    }
}
