package de.seismograph.identity;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** The id of a browser session as it came, not yet looked up. */
class SessionPresented extends BaseAuthenticationRequest {
    private final Secret id;

    SessionPresented(Secret id) {
        this.id = id;
    }

    Secret id() {
        return id;
    }
}
