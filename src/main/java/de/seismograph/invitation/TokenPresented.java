package de.seismograph.invitation;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** A token as it came, not yet checked. */
class TokenPresented extends BaseAuthenticationRequest {
    private final String text;

    TokenPresented(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}
