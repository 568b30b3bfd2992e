package de.seismograph.shared;

import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Looks at every request before a resource is chosen. */
class Boundary {
    @Inject
    AllowedMethods allowed;

    /** Refuses addresses that carry text no database can hold, and answers OPTIONS for the address asked, not for its class. */
    @ServerRequestFilter(preMatching = true)
    @Nullable
    Response check(ContainerRequestContext request) {
        UriInfo uri = request.getUriInfo();
        boolean storable = Text.isStorable(uri.getPath(true))
                && uri.getQueryParameters(true).entrySet().stream()
                        .allMatch(p -> Text.isStorable(p.getKey())
                                && p.getValue().stream().allMatch(Text::isStorable));
        if (!storable) {
            throw Problem.invalid("The address contains characters that cannot be used.");
        }
        if (!request.getMethod().equals(HttpMethod.OPTIONS)) {
            return null;
        }
        Set<String> methods = allowed.of(uri.getPath());
        if (methods.isEmpty()) {
            throw Problem.notFound("There is nothing at this address.");
        }
        return Response.noContent().allow(methods).build();
    }
}
