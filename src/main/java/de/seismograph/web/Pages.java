package de.seismograph.web;

import static io.vertx.core.http.HttpHeaders.ACCEPT;
import static io.vertx.core.http.HttpHeaders.ALLOW;
import static io.vertx.core.http.HttpHeaders.CACHE_CONTROL;
import static io.vertx.core.http.HttpHeaders.CONTENT_ENCODING;
import static io.vertx.core.http.HttpHeaders.CONTENT_TYPE;
import static io.vertx.core.http.HttpHeaders.VARY;

import de.seismograph.web.Page.Keeping;
import io.quarkus.qute.Engine;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;

/** Which address shows which page. Looking at a page changes nothing: a scanner of mails may open every link. */
class Pages {
    private static final List<Page> PAGES = List.of(
            new Page("landing", "/", Keeping.PUBLIC),
            new Page("trends", "/trends", Keeping.PUBLIC),
            new Page("embed", "/embed/trends", Keeping.EMBEDDED),
            new Page("duties", "/duties", Keeping.PUBLIC),
            new Page("factors", "/factors", Keeping.PUBLIC),
            new Page("practices", "/practices", Keeping.PUBLIC),
            new Page("method", "/method", Keeping.PUBLIC),
            new Page("privacy", "/privacy", Keeping.PUBLIC),
            new Page("raised", "/raised", Keeping.PUBLIC),
            new Page("burden", "/burden", Keeping.PUBLIC),
            new Page("answer", "/p/*", Keeping.PERSONAL),
            new Page("manager", "/m", Keeping.PERSONAL),
            new Page("activation", "/activation", Keeping.PERSONAL),
            new Page("login", "/login", Keeping.PERSONAL),
            new Page("account", "/account", Keeping.PERSONAL),
            new Page("editor", "/editor", Keeping.PERSONAL),
            new Page("signals", "/signals", Keeping.PERSONAL),
            new Page("dispatches", "/dispatches", Keeping.PERSONAL),
            new Page("admin", "/admin", Keeping.PERSONAL));
    private static final Page MISSING = new Page("missing", "/*", Keeping.PERSONAL);
    private static final Set<HttpMethod> LOOKING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final Engine templates;

    Pages(Engine templates) {
        this.templates = templates;
    }

    void open(@Observes Router router) {
        for (Page page : PAGES) {
            String text = text(page);
            router.route(page.address()).handler(request -> show(page, text, request));
        }
        String text = text(MISSING);
        router.route(MISSING.address()).last().handler(request -> miss(text, request));
    }

    private String text(Page page) {
        return templates.getTemplate("web/" + page.name()).data("page", page).render();
    }

    /** Whoever follows a broken link is told in a page; programs hear of it as they always do. */
    private static void miss(String text, RoutingContext request) {
        if (LOOKING.contains(request.request().method()) && !isForPrograms(request) && wantsPage(request)) {
            request.response().setStatusCode(404);
            show(MISSING, text, request);
        } else {
            request.next();
        }
    }

    private static boolean isForPrograms(RoutingContext request) {
        return request.normalizedPath().matches("/(api|q)(/.*)?");
    }

    private static boolean wantsPage(RoutingContext request) {
        String accepted = request.request().getHeader(ACCEPT);
        return accepted != null && accepted.contains("text/html");
    }

    private static void show(Page page, String text, RoutingContext request) {
        HttpMethod method = request.request().method();
        HttpServerResponse response = request.response();
        if (LOOKING.contains(method)) {
            // Without this header, which the framework sets on everything else, the answer is compressed.
            response.headers().remove(CONTENT_ENCODING);
            response.putHeader(CONTENT_TYPE, "text/html; charset=utf-8")
                    .putHeader(CACHE_CONTROL, page.caching())
                    .putHeader(VARY, "Accept-Encoding");
            allowAncestors(response, page.ancestors());
            response.end(method.equals(HttpMethod.HEAD) ? "" : text);
        } else {
            response.setStatusCode(method.equals(HttpMethod.OPTIONS) ? 204 : 405)
                    .putHeader(ALLOW, "GET, HEAD, OPTIONS")
                    .end();
        }
    }

    private static void allowAncestors(HttpServerResponse response, String ancestors) {
        String policy = response.headers().get("Content-Security-Policy");
        response.putHeader(
                "Content-Security-Policy", policy.replace("frame-ancestors 'none'", "frame-ancestors " + ancestors));
    }
}
