package de.seismograph.identity;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A refusal of the token endpoint, in the words of RFC 6749, section 5.2, which every OAuth library understands. */
final class TokenRefusal extends RuntimeException {
    private final int status;
    private final String error;

    private TokenRefusal(int status, String error, String description) {
        super(description, null, false, false);
        this.status = status;
        this.error = error;
    }

    /** Its wire form. */
    @Schema(name = "TokenError", description = "A refusal after RFC 6749, section 5.2")
    record Body(
            @Schema(
                    enumeration = {"invalid_request", "invalid_client", "unsupported_grant_type", "invalid_scope"},
                    examples = "invalid_client")
            String error,

            @JsonProperty("error_description") @Schema(description = "What is wrong, for people")
            String description) {}

    static TokenRefusal invalidRequest(String description) {
        return new TokenRefusal(400, "invalid_request", description);
    }

    static TokenRefusal unsupportedGrantType() {
        return new TokenRefusal(400, "unsupported_grant_type", "The only grant_type here is client_credentials.");
    }

    static TokenRefusal invalidScope(String description) {
        return new TokenRefusal(400, "invalid_scope", description);
    }

    /** The same for unknown, expired and revoked clients, and for a wrong secret. */
    static TokenRefusal invalidClient() {
        return new TokenRefusal(401, "invalid_client", "This client is unknown, or does not prove itself.");
    }

    Response answer() {
        Response.ResponseBuilder answer = Response.status(status)
                .type(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(new Body(error, getMessage()));
        if (status == 401) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"seismograph\", charset=\"UTF-8\"");
        }
        return answer.build();
    }
}
