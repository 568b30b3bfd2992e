package de.seismograph.identity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a machine needs to get tokens. */
@Schema(description = "A new secret, shown this once, and the client it belongs to")
record ApiClientCredentials(
        @Schema(description = "Its client_secret", examples = "mWvEXfSPNqtQmVx3FZHNJ4t0K9Mzn8xBM3H6tmxSLpA")
        String secret,

        ApiClientView client) {
    static ApiClientCredentials of(ApiClients.Issued issued) {
        return new ApiClientCredentials(issued.secret().text(), ApiClientView.of(issued.client()));
    }

    /** The secret never reaches a log. */
    @Override
    public String toString() {
        return "credentials of " + client.id();
    }
}
