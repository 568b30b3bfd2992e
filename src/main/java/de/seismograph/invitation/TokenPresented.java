package de.seismograph.invitation;

import de.seismograph.shared.AddressPrefix;
import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import io.vertx.core.http.HttpServerRequest;

/** A token as it came, not yet checked. */
class TokenPresented extends BaseAuthenticationRequest {
    private final String text;
    private final HttpServerRequest request;

    TokenPresented(String text, HttpServerRequest request) {
        this.text = text;
        this.request = request;
    }

    String text() {
        return text;
    }

    /** Where it came from. */
    AddressPrefix from() {
        return AddressPrefix.of(request);
    }
}
