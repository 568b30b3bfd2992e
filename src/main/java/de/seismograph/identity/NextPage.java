package de.seismograph.identity;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.OidcRedirectFilter;
import io.quarkus.oidc.Redirect;
import io.quarkus.oidc.TenantFeature;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which of our pages is to be shown after a login at the provider; a cookie remembers it for as long as that may take. */
@ApplicationScoped
@Unremovable
@TenantFeature("external-login")
@Redirect(Redirect.Location.OIDC_AUTHORIZATION)
class NextPage implements OidcRedirectFilter {
    private static final String NAME = "__Host-seismograph-next";
    private static final String START = "/";
    private static final int SECONDS = 600;

    /** A path on this host. Browsers read two slashes, or a slash and a backslash, as the beginning of another host. */
    private static final Pattern OUR_OWN = Pattern.compile("/(?:[!-.0-Z^-~\\[\\]][!-Z^-~\\[\\]]*)?");

    @Override
    public void filter(OidcRedirectContext leaving) {
        RoutingContext request = leaving.routingContext();
        request.response()
                .addCookie(cookie(ourOwn(request.request().getParam("next"))).setMaxAge(SECONDS));
    }

    /** The page, which is forgotten now. */
    static String takenFrom(RoutingContext request) {
        Cookie kept = request.request().getCookie(NAME);
        request.response().addCookie(cookie("").setMaxAge(0));
        return ourOwn(kept == null ? null : decoded(kept.getValue()));
    }

    static String ourOwn(@Nullable String wanted) {
        return Optional.ofNullable(wanted)
                .filter(page -> OUR_OWN.matcher(page).matches())
                .orElse(START);
    }

    /** Lax: the browser comes back from another site. */
    private static Cookie cookie(String page) {
        return Cookie.cookie(NAME, URLEncoder.encode(page, StandardCharsets.UTF_8))
                .setPath("/")
                .setHttpOnly(true)
                .setSecure(true)
                .setSameSite(CookieSameSite.LAX);
    }

    private static @Nullable String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notOurs) {
            return null;
        }
    }
}
