package de.seismograph.practice;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Says of an answer who else may be shown it: nobody, if it holds more than everybody sees. */
final class Discretion {
    private Discretion() {}

    static Response of(Reader reader, Response answer) {
        Response.ResponseBuilder response = Response.fromResponse(answer);
        return reader.isKnown()
                ? response.header(HttpHeaders.CACHE_CONTROL, "no-store").build()
                : response.header(HttpHeaders.VARY, HttpHeaders.COOKIE)
                        .header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION)
                        .build();
    }
}
