package de.seismograph.shared;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says for how long an answer may be kept: what is published for a minute, anything else not at all, unless it says so itself. */
class Keeping {
    @ServerResponseFilter
    void say(ContainerResponseContext answer, ResourceInfo resource) {
        if (answer.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)) {
            return;
        }
        boolean published = resource.getResourceClass() != null
                && resource.getResourceClass().isAnnotationPresent(Published.class)
                && answer.getStatus() < 400;
        answer.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, published ? "public, max-age=60" : "no-store");
    }
}
