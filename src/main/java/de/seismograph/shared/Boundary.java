package de.seismograph.shared;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses addresses that carry text no database can hold, before any resource looks at them. */
class Boundary {
    @ServerRequestFilter(preMatching = true)
    void checkAddress(ContainerRequestContext request) {
        UriInfo uri = request.getUriInfo();
        boolean storable = Text.isStorable(uri.getPath(true))
                && uri.getQueryParameters(true).entrySet().stream()
                        .allMatch(p -> Text.isStorable(p.getKey())
                                && p.getValue().stream().allMatch(Text::isStorable));
        if (!storable) {
            throw Problem.invalid("The address contains characters that cannot be used.");
        }
    }
}
