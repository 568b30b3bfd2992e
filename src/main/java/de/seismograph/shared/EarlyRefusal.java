package de.seismograph.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** Answers in our own shape where no resource has been reached. */
@Singleton
public class EarlyRefusal {
    private final ObjectMapper json;

    EarlyRefusal(ObjectMapper json) {
        this.json = json;
    }

    public Future<Void> tell(RoutingContext exchange, Problem problem) {
        Tongue tongue = Tongue.wanted(exchange.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        try {
            if (problem.status() == 503) {
                exchange.response().putHeader("Retry-After", "" + DatabaseAway.RETRY_AFTER_SECONDS);
            }
            return exchange.response()
                    .setStatusCode(problem.status())
                    .putHeader("Content-Type", ProblemBody.MEDIA_TYPE)
                    .putHeader("Content-Language", tongue.tag())
                    .putHeader("Cache-Control", "no-store")
                    .putHeader("Vary", "Accept-Language")
                    .end(json.writeValueAsString(
                            ProblemBody.of(problem, exchange.request().path(), tongue)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem can always be written", e);
        }
    }
}
