package de.seismograph.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Says for how long an answer may be kept: what is published for a minute, after which nothing is sent again that has not changed;
 * anything else not at all, unless it says so itself.
 */
class Keeping {
    /** What a document says of the form it is sent in. */
    private static final List<String> FORM = List.of(HttpHeaders.ETAG, HttpHeaders.CONTENT_ENCODING, HttpHeaders.VARY);

    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final ObjectMapper json;

    Keeping(ObjectMapper json) {
        this.json = json;
    }

    @ServerResponseFilter
    void say(
            ContainerRequestContext request,
            ContainerResponseContext answer,
            ResourceInfo resource,
            HttpServerResponse sent)
            throws JsonProcessingException {
        boolean published = READING.contains(request.getMethod())
                && resource.getResourceClass() != null
                && resource.getResourceClass().isAnnotationPresent(Published.class)
                && answer.getStatus() < 400;
        if (!answer.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)) {
            answer.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, published ? "public, max-age=60" : "no-store");
        }
        if (published && answer.hasEntity() && answer.getEntityTag() == null) {
            Document document = Document.of(json.writeValueAsBytes(answer.getEntity()), MediaType.APPLICATION_JSON);
            Response response = document.answer(request::getHeaderString).build();
            answer.setStatus(response.getStatus());
            answer.setEntity(response.getEntity());
            FORM.forEach(name -> Optional.ofNullable(response.getHeaders().getFirst(name))
                    .ifPresent(value -> answer.getHeaders().add(name, value)));
        }
        if (answer.getHeaders().containsKey(HttpHeaders.CONTENT_ENCODING)) {
            // The framework has said "identity" of every answer that it does not compress by itself.
            sent.headers().remove(HttpHeaders.CONTENT_ENCODING);
        }
    }
}
