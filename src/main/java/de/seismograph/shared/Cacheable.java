package de.seismograph.shared;

import org.jboss.resteasy.reactive.RestResponse;

/** Answers that everybody, caches on the way included, may keep for a while. */
public final class Cacheable {
    private Cacheable() {}

    /** For lists that seldom change, and where nobody is hurt if a change shows later. */
    public static <T> RestResponse<T> forAnHour(T shown) {
        return RestResponse.ResponseBuilder.ok(shown)
                .header("Cache-Control", "public, max-age=3600")
                .build();
    }
}
