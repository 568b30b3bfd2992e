package de.seismograph.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Set;

/** Which address shows which static page. Looking at a page changes nothing: a scanner of mails may open every link. */
class Pages {
    private static final Map<String, String> PAGES = Map.of(
            "/", "/index.html",
            "/p/*", "/answer.html",
            "/activation", "/activation.html",
            "/m", "/manager.html",
            "/trends", "/trends.html");
    private static final Set<HttpMethod> LOOKING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    void open(@Observes Router router) {
        PAGES.forEach((address, file) -> router.route(address).handler(request -> show(file, request)));
    }

    private static void show(String file, RoutingContext request) {
        HttpMethod method = request.request().method();
        if (LOOKING.contains(method)) {
            request.reroute(file);
        } else {
            request.response()
                    .setStatusCode(method.equals(HttpMethod.OPTIONS) ? 204 : 405)
                    .putHeader("Allow", "GET, HEAD, OPTIONS")
                    .end();
        }
    }
}
