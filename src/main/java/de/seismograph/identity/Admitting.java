package de.seismograph.identity;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Opens a session for somebody whose proof was good, and hands its cookie to the browser. */
@ApplicationScoped
public class Admitting {
    private final BrowserSessions sessions;
    private final OwnPages pages;

    Admitting(BrowserSessions sessions, OwnPages pages) {
        this.sessions = sessions;
        this.pages = pages;
    }

    /**
     * Begins a session with a new id, whatever id the browser has sent; that one ends.
     *
     * @param proof finds out who it is, or refuses; asked only if the request is one of our own pages
     * @throws de.seismograph.shared.Problem 403 if a page of somebody else has made the request
     */
    public BrowserSessionView by(HttpServerRequest request, Supplier<Holder> proof) {
        pages.demandOrigin(request);
        return begin(request, proof.get(), null);
    }

    BrowserSessionView begin(HttpServerRequest request, Holder holder, @Nullable String endSessionUrl) {
        SessionCookie.in(request).ifPresent(sessions::end);
        Secret id = sessions.open(holder, endSessionUrl);
        request.response().addCookie(SessionCookie.holding(id));
        return sessions.find(id)
                .map(session -> BrowserSessionView.of(session, id))
                .orElseThrow();
    }
}
