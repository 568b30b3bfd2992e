package de.seismograph.identity;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A token for an API client, in the words of RFC 6749, section 5.1. */
@Schema(description = "A token to send as \"Authorization: Bearer …\"; it ends early when the API client changes")
record TokenGrant(
        @JsonProperty("access_token") @Schema(description = "A signed JWT", examples = "eyJhbGciOiJSUzI1NiJ9.e30.c2ln")
        String accessToken,

        @JsonProperty("token_type") @Schema(examples = "Bearer")
        String tokenType,

        @JsonProperty("expires_in") @Schema(description = "Seconds until it expires", examples = "3600")
        long expiresIn,

        @Schema(description = "The scopes granted, separated by spaces", examples = "integrator")
        String scope) {
    /** The token never reaches a log. */
    @Override
    public String toString() {
        return "a token for " + scope;
    }
}
